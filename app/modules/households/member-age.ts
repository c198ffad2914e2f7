import { ageOn, type LocalDate } from "~/platform/local-date";

import type { HouseholdMember } from "./household";

/** Age of majority (Civil Code, art. 488). */
export const ADULT_AGE = 18;

/** Whether a member lives in the household on a day: born, and arrived. */
export function isPresent(member: HouseholdMember, on: LocalDate): boolean {
  return member.expectedOn === null || member.expectedOn <= on;
}

/** The day a member's age counts from; the first of January where only the year is known. Null when nothing is. */
export function birthDayOf(member: HouseholdMember): LocalDate | null {
  if (member.birthDate !== null) return member.birthDate;
  if (member.birthYear !== null) return `${member.birthYear}-01-01` as LocalDate;
  return isChildByRelation(member) ? member.expectedOn : null;
}

/** Completed years on a day, or null when unknown or not yet born. */
export function memberAge(member: HouseholdMember, on: LocalDate): number | null {
  const birth = birthDayOf(member);
  return birth === null || birth > on ? null : ageOn(birth, on);
}

/** By age where it is known, else by relation. */
export function isAdult(member: HouseholdMember, on: LocalDate): boolean {
  const age = memberAge(member, on);
  return age === null ? !isChildByRelation(member) : age >= ADULT_AGE;
}

/** The members who live in the household on a day, in the order of the file. */
export function presentMembers(
  members: readonly HouseholdMember[],
  on: LocalDate,
): HouseholdMember[] {
  return members
    .filter((member) => isPresent(member, on))
    .sort((first, second) => first.position - second.position);
}

/** The member another one relates to, or null for the reference person and for a broken link. */
export function relatedMember(
  member: HouseholdMember,
  members: readonly HouseholdMember[],
): HouseholdMember | null {
  if (member.relation === "reference") return null;
  const wanted = member.relatedTo;
  return (
    members.find((other) =>
      wanted === null ? other.relation === "reference" : other.position === wanted,
    ) ?? null
  );
}

/** Expected without any birth: a child that is to be born on the day it is expected. */
export function isUnborn(member: HouseholdMember): boolean {
  return (
    member.expectedOn !== null &&
    member.birthDate === null &&
    member.birthYear === null &&
    isChildByRelation(member)
  );
}

function isChildByRelation(member: HouseholdMember): boolean {
  return member.relation === "child" || member.relation === "other_child";
}
