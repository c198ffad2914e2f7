import { legalTitleOf, type SchemeKey } from "~/modules/schemes/scheme";
import { addMonths, type LocalDate } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";

import type { CloseReason, CloseTenancy, SignTenancy, Tenancy, TenancyStatus } from "./tenancy";

export type SignRefusal =
  | "title_does_not_fit_scheme"
  | "signed_in_future"
  | "starts_before_available"
  | "ends_before_start"
  | "term_missing"
  | "term_too_long"
  | "occupation_missing"
  | "occupation_not_for_lease"
  | "deposit_too_high"
  | "inventory_missing"
  | "signatory_not_adult";

/** The field a refused signing is shown at; null is shown above the form. */
export const SIGN_REFUSAL_FIELDS: Record<SignRefusal, keyof SignTenancy | null> = {
  title_does_not_fit_scheme: "legalTitle",
  signed_in_future: "signedOn",
  starts_before_available: "startsOn",
  ends_before_start: "endsOn",
  term_missing: "endsOn",
  term_too_long: "endsOn",
  occupation_missing: "occupation",
  occupation_not_for_lease: "occupation",
  deposit_too_high: "deposit",
  inventory_missing: "entryInventoryOn",
  signatory_not_adult: "signatories",
};

export interface SigningFacts {
  scheme: SchemeKey;
  /** The offer's first free day. */
  availableFrom: LocalDate;
  adultMemberIds: readonly string[];
  today: LocalDate;
  /** Dated parameter `deposit_cap_months`: months of what the household pays. */
  depositCapMonths: number;
  /** Dated parameter `mise_a_disposition_max_months`. */
  occupationMaxMonths: number;
}

/**
 * May this tenancy be signed? The first reason against it, or none.
 *
 * Law of 21 September 2006 as changed by the law of 23 July 2024 (deposit, entry inventory with a deposit);
 * a mise à disposition is limited in time and has an occupation indemnity instead of the household's rent.
 */
export function maySign(form: SignTenancy, facts: SigningFacts): Verdict<object, SignRefusal> {
  const title = legalTitleOf(facts.scheme);
  if (form.legalTitle !== title) return refuse("title_does_not_fit_scheme");
  if (form.signedOn > facts.today) return refuse("signed_in_future");
  if (form.startsOn < facts.availableFrom) {
    return refuse("starts_before_available", { availableOn: facts.availableFrom });
  }
  if (form.endsOn !== undefined && form.endsOn <= form.startsOn) return refuse("ends_before_start");
  if (title === "mise_a_disposition") {
    const latestOn = addMonths(form.startsOn, facts.occupationMaxMonths);
    if (form.endsOn === undefined) return refuse("term_missing", { latestOn });
    if (form.endsOn > latestOn) {
      return refuse("term_too_long", { months: facts.occupationMaxMonths, latestOn });
    }
    if (form.occupation === undefined) return refuse("occupation_missing");
  } else if (form.occupation !== undefined) {
    return refuse("occupation_not_for_lease");
  }
  const highestDeposit = (form.occupation ?? form.rent) * BigInt(facts.depositCapMonths);
  if (form.deposit > highestDeposit) {
    return refuse("deposit_too_high", {
      months: facts.depositCapMonths,
      highestCents: Number(highestDeposit),
    });
  }
  if (form.deposit > 0n && form.entryInventoryOn === undefined) return refuse("inventory_missing");
  if (!form.signatories.every((id) => facts.adultMemberIds.includes(id))) {
    return refuse("signatory_not_adult");
  }
  return accept();
}

/** A tenancy with a term counts as ending in its last months, when the household's next home must be in sight. */
const ENDING_MONTHS = 3;

/**
 * The status the calendar gives a tenancy; a daily job stores it. Notice or an agreed end makes it `ending` at once,
 * and only a person closes it: a term that has passed stays `ending` until the keys are back.
 */
export function tenancyStatusOn(
  tenancy: Pick<Tenancy, "status" | "startsOn" | "endsOn">,
  today: LocalDate,
): TenancyStatus {
  if (tenancy.status === "closed" || tenancy.status === "ending") return tenancy.status;
  if (today < tenancy.startsOn) return "signed";
  if (tenancy.endsOn === null) return "active";
  return today >= addMonths(tenancy.endsOn, -ENDING_MONTHS) ? "ending" : "active";
}

export type CloseRefusal =
  | "already_closed"
  | "closed_before_start"
  | "closed_in_future"
  | "closed_before_term"
  | "close_note_missing"
  | "claims_open";

export const CLOSE_REFUSAL_FIELDS: Record<CloseRefusal, keyof CloseTenancy | null> = {
  already_closed: null,
  closed_before_start: "closedOn",
  closed_in_future: "closedOn",
  closed_before_term: "closedOn",
  close_note_missing: "note",
  claims_open: null,
};

/** Reasons that teach something only with a sentence. */
const REASONS_WITH_NOTE: readonly CloseReason[] = ["breakdown", "left_without_notice"];

/**
 * May this tenancy be closed? It needs a last day that has come, a reason, and no claim without its final answer:
 * the guarantee's remaining promise is given back with the closing.
 *
 * @param facts.openClaims claims filed, assessed, contested, or allowed and not yet paid.
 */
export function mayClose(
  tenancy: Pick<Tenancy, "status" | "startsOn" | "endsOn">,
  form: CloseTenancy,
  facts: { today: LocalDate; openClaims: number },
): Verdict<object, CloseRefusal> {
  if (tenancy.status === "closed") return refuse("already_closed");
  if (form.closedOn < tenancy.startsOn) {
    return refuse("closed_before_start", { startsOn: tenancy.startsOn });
  }
  if (form.closedOn > facts.today) return refuse("closed_in_future");
  const endsOn = tenancy.endsOn;
  if (form.reason === "term_reached" && (endsOn === null || form.closedOn < endsOn)) {
    return refuse("closed_before_term");
  }
  if (REASONS_WITH_NOTE.includes(form.reason) && !form.note) return refuse("close_note_missing");
  if (facts.openClaims > 0) return refuse("claims_open", { count: facts.openClaims });
  return accept();
}
