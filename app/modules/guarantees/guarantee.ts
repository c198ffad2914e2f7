import { addDays, addMonths, daysBetween, type LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

/**
 * proposed: offered with the tenancy · signed: agreed, not yet started · active: covers · ending: covers, its last
 * 60 days · expired: its time is over · released: ended early by agreement or with the tenancy.
 */
export const GUARANTEE_STATUSES = [
  "proposed",
  "signed",
  "active",
  "ending",
  "released",
  "expired",
] as const;
export type GuaranteeStatus = (typeof GUARANTEE_STATUSES)[number];

/** The statuses in which an event is covered, if its day is. */
export const COVERING_STATUSES = ["active", "ending"] as const satisfies readonly GuaranteeStatus[];

/** The statuses that hold a commitment of the fund. */
export const COMMITTED_STATUSES = [
  "signed",
  "active",
  "ending",
] as const satisfies readonly GuaranteeStatus[];

export const GUARANTEE_STEPS: Record<GuaranteeStatus, readonly GuaranteeStatus[]> = {
  proposed: ["signed", "released"],
  signed: ["active", "released"],
  active: ["ending", "released", "expired"],
  ending: ["active", "released", "expired"],
  released: [],
  expired: [],
};

/**
 * What a guarantee may cover. Rent and restoration costs are what the Red Cross announces for the first year
 * (croix-rouge.lu, 2.12.2022; "Croix-Rouge en chiffres 2022"); the deposit is optional.
 */
export const COVERS = ["rent", "damage", "deposit"] as const;
export type Cover = (typeof COVERS)[number];

export const GUARANTEE_END_REASONS = ["time_over", "tenancy_closed", "agreed", "used_up"] as const;
export type GuaranteeEndReason = (typeof GUARANTEE_END_REASONS)[number];

export interface Guarantee {
  id: string;
  tenancyId: string;
  status: GuaranteeStatus;
  capCents: Cents;
  covers: readonly Cover[];
  startsOn: LocalDate;
  /** The last covered day. */
  endsOn: LocalDate;
}

/** The agreed terms, frozen with the guarantee; each came from the dated parameters and may be changed by agreement. */
export interface GuaranteeTerms {
  months: number;
  capMonthsOfRent: number;
}

/** Days before the end in which a guarantee is "ending" and its future is decided. */
export const ENDING_DAYS = 60;

/**
 * The terms of a new guarantee in dates and cents.
 *
 * The last covered day has the same number as the first, or is the last day of its month: a period in months ends so
 * under the European Convention on the Calculation of Time-Limits (Basel, 16.5.1972), articles 3 and 4.
 *
 * @param rentCents the monthly rent without charges.
 */
export function draftGuarantee(
  terms: GuaranteeTerms,
  tenancy: { startsOn: LocalDate; rentCents: Cents },
): Pick<Guarantee, "capCents" | "startsOn" | "endsOn"> {
  return {
    capCents: tenancy.rentCents * BigInt(terms.capMonthsOfRent),
    startsOn: tenancy.startsOn,
    endsOn: addMonths(tenancy.startsOn, terms.months),
  };
}

/** The first day of "ending". */
export function endingFrom(endsOn: LocalDate): LocalDate {
  return addDays(endsOn, -ENDING_DAYS);
}

/** Days of cover left, counting today: 1 on the last day, 0 or less afterwards. */
export function daysLeft(guarantee: Pick<Guarantee, "endsOn">, today: LocalDate): number {
  return daysBetween(today, guarantee.endsOn) + 1;
}

/** The status time alone gives; a daily job stores it. A decision (proposed, released) is never undone by time. */
export function guaranteeStatusOn(
  guarantee: Pick<Guarantee, "status" | "startsOn" | "endsOn">,
  today: LocalDate,
): GuaranteeStatus {
  if (guarantee.status === "proposed" || guarantee.status === "released") return guarantee.status;
  if (today > guarantee.endsOn) return "expired";
  if (today < guarantee.startsOn) return "signed";
  return today >= endingFrom(guarantee.endsOn) ? "ending" : "active";
}
