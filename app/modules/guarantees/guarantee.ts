import { z } from "zod";

import { numberOn, type LegalParameter } from "~/modules/schemes/legal-parameter";
import { addDays, addMonths, daysBetween, type LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

/**
 * proposed: offered with the tenancy · signed: agreed, not yet started · active: covers · ending: covers, and its end
 * is near · expired: its time is over · released: ended early by agreement or with the tenancy.
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

/**
 * What a guarantee may cover. Rent and restoration costs are what the Red Cross announces for the first year
 * (croix-rouge.lu, 2.12.2022; "Croix-Rouge en chiffres 2022"); the deposit is optional.
 */
export const COVERS = ["rent", "damage", "deposit"] as const;
export type Cover = (typeof COVERS)[number];

export const GUARANTEE_END_REASONS = ["time_over", "tenancy_closed", "agreed", "used_up"] as const;
export type GuaranteeEndReason = (typeof GUARANTEE_END_REASONS)[number];

/**
 * The terms agreed with a guarantee and frozen with it. Months, cap and alert come from the dated parameters of the
 * day of signing; each may be changed by agreement before it.
 */
export const GuaranteeTerms = z.strictObject({
  months: z.int().min(1).max(60),
  capMonthsOfRent: z.int().min(1).max(24),
  /** Days before the end in which the guarantee counts as ending and its future is decided. */
  endingAlertDays: z.int().min(0).max(365),
  /** Days after the event in which a claim may be filed. */
  claimFilingDays: z.int().min(1).max(1000),
  /** Days after the filing in which it is to be decided. */
  claimDecisionDays: z.int().min(1).max(365),
  /** Days after the decision in which the owner may contest it. */
  claimContestDays: z.int().min(1).max(365),
});
export type GuaranteeTerms = z.output<typeof GuaranteeTerms>;

/** No published rule on the time limits of claims exists; these are what the agreement proposes. */
export const PROPOSED_CLAIM_TERMS = {
  claimFilingDays: 90,
  claimDecisionDays: 30,
  claimContestDays: 40,
} as const;

/** The terms a guarantee signed on a day is proposed with. @throws Error when a parameter has no row for that day. */
export function guaranteeTermsOn(
  parameters: readonly LegalParameter[],
  day: LocalDate,
): GuaranteeTerms {
  return {
    months: numberOn(parameters, "guarantee_months", day),
    capMonthsOfRent: numberOn(parameters, "guarantee_cap_months_of_rent", day),
    endingAlertDays: numberOn(parameters, "guarantee_ending_alert_days", day),
    ...PROPOSED_CLAIM_TERMS,
  };
}

export interface Guarantee {
  id: string;
  tenancyId: string;
  status: GuaranteeStatus;
  capCents: Cents;
  covers: readonly Cover[];
  startsOn: LocalDate;
  /** The last covered day. */
  endsOn: LocalDate;
  /** The day it was released or expired; an early release ends the cover on that day. */
  endedOn: LocalDate | null;
  terms: GuaranteeTerms;
}

/**
 * The dates and the cap of a new guarantee.
 *
 * The last covered day has the same number as the first, or is the last day of its month: a period in months ends so
 * under the European Convention on the Calculation of Time-Limits (Basel, 16.5.1972), articles 3 and 4.
 *
 * @param tenancy.rentCents the monthly rent without charges.
 */
export function draftGuarantee(
  terms: Pick<GuaranteeTerms, "months" | "capMonthsOfRent">,
  tenancy: { startsOn: LocalDate; rentCents: Cents },
): Pick<Guarantee, "capCents" | "startsOn" | "endsOn"> {
  return {
    capCents: tenancy.rentCents * BigInt(terms.capMonthsOfRent),
    startsOn: tenancy.startsOn,
    endsOn: addMonths(tenancy.startsOn, terms.months),
  };
}

/** Days of cover left, counting today: 1 on the last day, 0 or less afterwards. */
export function daysLeft(guarantee: Pick<Guarantee, "endsOn">, today: LocalDate): number {
  return daysBetween(today, guarantee.endsOn) + 1;
}

/** The status time alone gives; a daily job stores it. A decision (proposed, released) is never undone by time. */
export function guaranteeStatusOn(
  guarantee: Pick<Guarantee, "status" | "startsOn" | "endsOn" | "terms">,
  today: LocalDate,
): GuaranteeStatus {
  if (guarantee.status === "proposed" || guarantee.status === "released") return guarantee.status;
  if (today > guarantee.endsOn) return "expired";
  if (today < guarantee.startsOn) return "signed";
  const endingFrom = addDays(guarantee.endsOn, -guarantee.terms.endingAlertDays);
  return today >= endingFrom ? "ending" : "active";
}
