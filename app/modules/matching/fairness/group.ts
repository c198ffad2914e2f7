import type { Household, HouseholdLanguage } from "~/modules/households/household";
import { ADULT_AGE, birthDayOf, isPresent } from "~/modules/households/member-age";
import { ageOn, daysBetween, type LocalDate } from "~/platform/local-date";

/*
 * What households are counted by. Origin, religion and health are none of it, here as in the points; a language is what a
 * person can be spoken to in, and says so beside the figures.
 */

/** By what groups are formed, in the order shown. */
export const GROUPINGS = ["size", "language", "age", "waiting", "commune", "office"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A household is in one group of these, and in as many as it has languages or wishes of the others. */
export const PARTING: Record<Grouping, boolean> = {
  size: true,
  language: false,
  age: true,
  waiting: true,
  commune: false,
  office: false,
};

export const SIZES = ["p1", "p2", "p3", "p4", "p5", "p6"] as const;
export const AGES = ["a18", "a30", "a45", "a60", "unknown"] as const;
export const WAITS = ["w0", "w6", "w12", "w24"] as const;

/** What a file says of the groups its household is in. */
export type GroupFile = Pick<Household, "id" | "members" | "languages" | "registeredOn" | "wishes">;

/** The groups of one household by grouping: codes of the lists above, of languages, communes and offices. */
export type GroupsOfHousehold = Readonly<Record<Grouping, readonly string[]>>;

/** @param officeOf the office social of a commune; null where none is known. */
export function groupsOf(
  file: GroupFile,
  officeOf: (communeCode: string) => string | null,
  on: LocalDate,
): GroupsOfHousehold {
  const present = file.members.filter((member) => isPresent(member, on));
  const births = present.map(birthDayOf).filter((day) => day !== null);
  const [eldest] = births.sort();
  const communes = file.wishes
    .filter(({ wish }) => wish !== "never")
    .map(({ communeCode }) => communeCode);
  const offices = communes.map(officeOf).filter((office) => office !== null);
  return {
    size: [sizeGroup(present.length)],
    language: [...new Set<HouseholdLanguage>(file.languages)],
    age: [ageGroup(eldest === undefined || eldest > on ? null : ageOn(eldest, on))],
    waiting: [waitGroup(daysBetween(file.registeredOn, on))],
    commune: [...new Set(communes)],
    office: [...new Set(offices)],
  };
}

export function sizeGroup(persons: number): (typeof SIZES)[number] {
  return SIZES[Math.min(Math.max(persons, 1), SIZES.length) - 1] ?? "p6";
}

/** By the eldest person's age, where that is an adult's. */
export function ageGroup(age: number | null): (typeof AGES)[number] {
  if (age === null || age < ADULT_AGE) return "unknown";
  return age < 30 ? "a18" : age < 45 ? "a30" : age < 60 ? "a45" : "a60";
}

/** By days since registration: under half a year, a year, two years, and more. */
export function waitGroup(days: number): (typeof WAITS)[number] {
  return days < 183 ? "w0" : days < 365 ? "w6" : days < 730 ? "w12" : "w24";
}
