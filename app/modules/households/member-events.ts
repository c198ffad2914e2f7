import { addMonths, type LocalDate } from "~/platform/local-date";

import type { BedroomStandard } from "./bedroom-standard";
import type { HouseholdMember } from "./household";
import { ADULT_AGE, birthDayOf, isUnborn } from "./member-age";

/** What changes about one member on a day, as `households.event.<kind>`. */
export const MEMBER_EVENTS = ["birth", "arrival", "sharing_age", "same_sex_age", "adult"] as const;
export type MemberEventKind = (typeof MEMBER_EVENTS)[number];

export interface MemberEvent {
  on: LocalDate;
  kind: MemberEventKind;
  /** Position of the member in the file. */
  position: number;
  /** Years completed on that day; null for a birth and an arrival. */
  age: number | null;
}

/**
 * Every day on which something about a member may change the need: the birth or the arrival, and the birthdays that end
 * sharing a room. Birthdays before the member has arrived change nothing and are left out.
 */
export function memberEvents(member: HouseholdMember, standard: BedroomStandard): MemberEvent[] {
  const { expectedOn, position } = member;
  const comes: MemberEvent[] =
    expectedOn === null
      ? []
      : [{ on: expectedOn, kind: isUnborn(member) ? "birth" : "arrival", position, age: null }];
  const birth = birthDayOf(member);
  if (birth === null) return comes;
  const birthdays = [
    { age: standard.anyShareUnderAge, kind: "sharing_age" },
    { age: standard.sameSexShareUnderAge, kind: "same_sex_age" },
    { age: ADULT_AGE, kind: "adult" },
  ] as const;
  const turning = birthdays.map(({ age, kind }): MemberEvent => {
    return { on: addMonths(birth, 12 * age), kind, position, age };
  });
  return [...comes, ...turning.filter(({ on }) => expectedOn === null || on > expectedOn)];
}
