import { z } from "zod";

import { LEGAL_TITLES, type LegalTitle, type SchemeKey } from "~/modules/schemes/scheme";
import {
  choiceField,
  dateField,
  longTextField,
  moneyField,
  textField,
} from "~/platform/form-field";
import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

/** signed: before the first day · active: lived in · ending: notice given or the term is near · closed: history. */
export const TENANCY_STATUSES = ["signed", "active", "ending", "closed"] as const;
export type TenancyStatus = (typeof TENANCY_STATUSES)[number];

/** The statuses in which the dwelling and the household are taken. */
export const RUNNING_TENANCY_STATUSES = [
  "signed",
  "active",
  "ending",
] as const satisfies readonly TenancyStatus[];

/** The household is the tenant of a lease and the occupant under a mise à disposition. */
export const PARTIES = [
  "owner",
  "organisation",
  "tenant",
  "occupant",
  "referring_service",
] as const;
export type Party = (typeof PARTIES)[number];

/** One paper of a tenancy. `organisation_lease` is the owner's lease to the organisation that passes the dwelling on. */
export interface ContractShape {
  title: LegalTitle | "organisation_lease";
  parties: readonly Party[];
}

const ORGANISATION_LEASE: ContractShape = {
  title: "organisation_lease",
  parties: ["owner", "organisation"],
};

/**
 * The papers of each scheme; the last one is the household's title.
 * Sources: Croix-Rouge, communiqué of 13.6.2016 (three ways to let); wunnenzudiddeleng.lu and paperjam 2019 (lease to the
 * organisation, then mise à disposition); Wunnengshëllef (the referring service is a third party).
 */
export const CONTRACTS: Record<
  SchemeKey,
  readonly [...ContractShape[], ContractShape & { title: LegalTitle }]
> = {
  lisko_guarantee: [{ title: "bail_a_loyer", parties: ["owner", "tenant"] }],
  ais: [ORGANISATION_LEASE, { title: "mise_a_disposition", parties: ["organisation", "occupant"] }],
  wunnengshellef: [
    ORGANISATION_LEASE,
    { title: "mise_a_disposition", parties: ["organisation", "occupant", "referring_service"] },
  ],
};

/** The parties of a tenancy, each once, in the order of its papers. */
export function partiesOf(scheme: SchemeKey): Party[] {
  return [...new Set(CONTRACTS[scheme].flatMap((contract) => contract.parties))];
}

export interface Tenancy {
  id: string;
  scheme: SchemeKey;
  legalTitle: LegalTitle;
  status: TenancyStatus;
  signedOn: LocalDate;
  startsOn: LocalDate;
  /** The last day; null for a lease without a term. A mise à disposition always has one. */
  endsOn: LocalDate | null;
  /** Per month, paid to the owner: by the household under a bail à loyer, by the organisation otherwise. */
  rentCents: Cents;
  /** Advance on charges per month, paid by whoever pays the rent. */
  chargesCents: Cents;
  /** What the household pays the organisation per month; null under a bail à loyer. */
  occupationCents: Cents | null;
  depositCents: Cents;
  entryInventoryOn: LocalDate | null;
  closedOn: LocalDate | null;
  closeReason: CloseReason | null;
}

/** What the household pays per month, without charges. */
export function householdRentCents(tenancy: Pick<Tenancy, "rentCents" | "occupationCents">): Cents {
  return tenancy.occupationCents ?? tenancy.rentCents;
}

/** Why a tenancy is over. `transferred` keeps the household's history in its next dwelling. */
export const CLOSE_REASONS = [
  "term_reached",
  "own_home",
  "transferred",
  "notice_by_household",
  "notice_by_owner",
  "agreed",
  "breakdown",
  "left_without_notice",
  "death",
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** No monthly amount of a dwelling and no deposit is above this; a larger one is a slip of the keyboard. */
const HIGHEST_CENTS = 3_000_000n;

/** The signing of a tenancy as a form sends it. Rules that need more than one record are in tenancy-rules.ts. */
export const SignTenancyForm = z.strictObject({
  legalTitle: choiceField(LEGAL_TITLES),
  startsOn: dateField(),
  endsOn: dateField().optional(),
  rent: moneyField(1n, HIGHEST_CENTS),
  charges: moneyField(0n, HIGHEST_CENTS),
  /** Needed for a mise à disposition, absent otherwise. */
  occupation: moneyField(0n, HIGHEST_CENTS).optional(),
  deposit: moneyField(0n, HIGHEST_CENTS),
  signedOn: dateField(),
  /** The place where it was signed. */
  signedAt: textField(80, 2),
  entryInventoryOn: dateField().optional(),
  /** Members of the household who sign; all members occupy. */
  signatories: z
    .array(z.uuid("forms.error.choice"), { error: "tenancies.refused.no_signatory" })
    .min(1, "tenancies.refused.no_signatory")
    .max(20),
});
export type SignTenancy = z.output<typeof SignTenancyForm>;

export const CloseTenancyForm = z.strictObject({
  closedOn: dateField(),
  reason: choiceField(CLOSE_REASONS),
  note: longTextField(2000).optional(),
});
export type CloseTenancy = z.output<typeof CloseTenancyForm>;
