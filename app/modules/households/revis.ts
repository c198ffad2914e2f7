import { centsOn, type LegalParameter, numberOn } from "~/modules/schemes/legal-parameter";
import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";
import { accept, refuse, type Verdict } from "~/platform/result";

import type { HouseholdMember } from "./household";
import { isAdult, memberAge, presentMembers } from "./member-age";

/** Gross per month, an estimate from the composition alone. */
export interface RevisEstimate {
  totalCents: Cents;
  adultsCents: Cents;
  childrenCents: Cents;
  householdCents: Cents;
  adults: number;
  children: number;
}

/**
 * What REVIS (law of 28 July 2018) would roughly be for a household without income: a sum per adult, per child (higher
 * for a single parent) and for common expenses. Adults under the minimum age count once a child is in the household.
 *
 * @throws Error when a parameter has no value on the day.
 */
export function estimateRevis(
  members: readonly HouseholdMember[],
  parameters: readonly LegalParameter[],
  on: LocalDate,
): Verdict<RevisEstimate, "too_young" | "no_adult"> {
  const present = presentMembers(members, on);
  const adults = present.filter((member) => isAdult(member, on));
  const children = present.length - adults.length;
  if (adults.length === 0) return refuse("no_adult");
  const minimumAge = numberOn(parameters, "revis_minimum_age", on);
  const oldest = Math.max(...adults.map((member) => memberAge(member, on) ?? minimumAge));
  if (children === 0 && oldest < minimumAge) return refuse("too_young", { age: minimumAge });
  const perChild = adults.length === 1 ? "revis_child_single_parent" : "revis_child";
  const common = children > 0 ? "revis_household_with_children" : "revis_household";
  const adultsCents = BigInt(adults.length) * centsOn(parameters, "revis_adult", on);
  const childrenCents = BigInt(children) * centsOn(parameters, perChild, on);
  const householdCents = centsOn(parameters, common, on);
  return accept({
    totalCents: adultsCents + childrenCents + householdCents,
    adultsCents,
    childrenCents,
    householdCents,
    adults: adults.length,
    children,
  });
}
