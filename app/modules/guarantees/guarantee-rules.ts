import { addDays, type LocalDate } from "~/platform/local-date";
import { sum, type Cents } from "~/platform/money";
import { accept, refuse, type Verdict } from "~/platform/result";

import { isOpenClaim, type Claim, type FileClaim } from "./claim";
import { contestUntil } from "./claim-rules";
import { guaranteeStatusOn, type Guarantee } from "./guarantee";

/** What is left of the cover: the cap less everything allowed, paid or not. Never below zero by the ledger's rules. */
export function remainingCents(
  guarantee: Pick<Guarantee, "capCents">,
  claims: readonly Pick<Claim, "allowedCents">[],
): Cents {
  return guarantee.capCents - sum(claims.map((claim) => claim.allowedCents ?? 0n));
}

/** Is its end within the alert time, and its future to be decided? */
export function isEnding(
  guarantee: Pick<Guarantee, "status" | "startsOn" | "endsOn" | "terms">,
  today: LocalDate,
): boolean {
  return guaranteeStatusOn(guarantee, today) === "ending";
}

/**
 * What a guarantee may cost from here on: rent in arrears that is not claimed yet plus claims without a decision,
 * but never more than what is left of the cover. What is allowed and unpaid is a debt, no longer a risk.
 */
export function atRiskCents(figures: {
  remainingCents: Cents;
  unclaimedArrearsCents: Cents;
  undecidedClaimsCents: Cents;
}): Cents {
  const exposed = figures.unclaimedArrearsCents + figures.undecidedClaimsCents;
  return exposed < figures.remainingCents ? exposed : figures.remainingCents;
}

/** The last day on which something that happens is covered; an early release ends the cover that day. */
export function coveredUntil(guarantee: Pick<Guarantee, "endsOn" | "endedOn">): LocalDate {
  const { endsOn, endedOn } = guarantee;
  return endedOn !== null && endedOn < endsOn ? endedOn : endsOn;
}

/** The last day on which a claim for an event may be filed. */
export function filingUntil(
  guarantee: Pick<Guarantee, "terms">,
  event: { occurredOn: LocalDate },
): LocalDate {
  return addDays(event.occurredOn, guarantee.terms.claimFilingDays);
}

/** The last day on which anything may be filed: what happened on the last covered day. */
export function lastFilingDay(
  guarantee: Pick<Guarantee, "endsOn" | "endedOn" | "terms">,
): LocalDate {
  return filingUntil(guarantee, { occurredOn: coveredUntil(guarantee) });
}

/** Does it cover nothing any more? Not before it was signed, and not on the last covered day. */
export function isCoverOver(
  guarantee: Pick<Guarantee, "status" | "endsOn" | "endedOn">,
  today: LocalDate,
): boolean {
  return guarantee.status !== "proposed" && today > coveredUntil(guarantee);
}

/**
 * The days on which something may have happened that can be claimed today; null where no claim can be filed at all:
 * nothing is signed, the cover has not begun, the filing time is over, or the cover is used up.
 */
export function claimableDays(
  guarantee: Guarantee,
  claims: readonly Pick<Claim, "allowedCents">[],
  today: LocalDate,
): { from: LocalDate; to: LocalDate } | null {
  const { status, startsOn, terms } = guarantee;
  if (status === "proposed" || remainingCents(guarantee, claims) <= 0n) return null;
  const earliest = addDays(today, -terms.claimFilingDays);
  const lastOn = coveredUntil(guarantee);
  const from = earliest > startsOn ? earliest : startsOn;
  const to = lastOn < today ? lastOn : today;
  return from <= to ? { from, to } : null;
}

/**
 * May what is left of the promise return to the fund? Not with the end of the cover: an owner who finds damage when the
 * keys come back can still claim it, and a decision can still be contested. So the commitment stays until the last
 * time limit is over and every claim has its final answer.
 */
export function isPromiseOver(
  guarantee: Pick<Guarantee, "endsOn" | "endedOn" | "terms">,
  claims: readonly Pick<Claim, "status" | "decision" | "decidedOn">[],
  today: LocalDate,
): boolean {
  const limits = claims
    .filter((claim) => claim.decision === "refused" || claim.decision === "reduced")
    .flatMap((claim) => (claim.decidedOn ? [contestUntil(claim.decidedOn, guarantee.terms)] : []));
  limits.push(lastFilingDay(guarantee));
  return limits.every((limit) => today > limit) && !claims.some(isOpenClaim);
}

export type FileRefusal =
  | "guarantee_not_signed"
  | "kind_not_covered"
  | "event_in_future"
  | "event_before_cover"
  | "event_after_cover"
  | "filed_too_late"
  | "rent_already_claimed"
  | "amount_above_cover";

/** The field a refused claim is shown at; null is shown above the form. */
export const FILE_REFUSAL_FIELDS: Record<FileRefusal, keyof FileClaim | null> = {
  guarantee_not_signed: null,
  kind_not_covered: "kind",
  event_in_future: "occurredOn",
  event_before_cover: "occurredOn",
  event_after_cover: "occurredOn",
  filed_too_late: "occurredOn",
  rent_already_claimed: "occurredOn",
  amount_above_cover: "amount",
};

/**
 * May this claim be filed? The event counts, not the day of filing: an event on the last covered day may be claimed
 * afterwards, until the filing time is over.
 *
 * @param claims all claims of the guarantee so far.
 */
export function mayFile(
  guarantee: Guarantee,
  claims: readonly Pick<Claim, "kind" | "occurredOn" | "decision" | "allowedCents">[],
  form: FileClaim,
  today: LocalDate,
): Verdict<object, FileRefusal> {
  if (guarantee.status === "proposed") return refuse("guarantee_not_signed");
  if (!guarantee.covers.includes(form.kind)) return refuse("kind_not_covered");
  if (form.occurredOn > today) return refuse("event_in_future");
  if (form.occurredOn < guarantee.startsOn) {
    return refuse("event_before_cover", { startsOn: guarantee.startsOn });
  }
  const lastOn = coveredUntil(guarantee);
  if (form.occurredOn > lastOn) return refuse("event_after_cover", { lastOn });
  const latestOn = filingUntil(guarantee, form);
  if (today > latestOn) return refuse("filed_too_late", { latestOn });
  if (form.kind === "rent" && claims.some((claim) => isSameRent(claim, form))) {
    return refuse("rent_already_claimed");
  }
  const left = remainingCents(guarantee, claims);
  if (form.amount > left) return refuse("amount_above_cover", { leftCents: Number(left) });
  return accept();
}

/** The rent of one month is claimed once, unless that claim was refused. */
function isSameRent(
  claim: Pick<Claim, "kind" | "occurredOn" | "decision">,
  form: FileClaim,
): boolean {
  const sameMonth = claim.occurredOn.slice(0, 7) === form.occurredOn.slice(0, 7);
  return claim.kind === "rent" && sameMonth && claim.decision !== "refused";
}
