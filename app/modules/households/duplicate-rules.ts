import { type LocalDate, toLocalDate } from "~/platform/local-date";

import { type NameReading, type PersonName, readingsOf } from "./name-key";
import { alikeWords } from "./name-sound";

/*
 * Whether two people may be one. It warns and never decides: a person says that they are two.
 */

/** Who somebody is, as far as it is known. */
export interface KnownPerson extends PersonName {
  birthDate: LocalDate | null;
  birthYear: number | null;
}

/** `same`: spelt alike letter by letter · `alike`: spelt otherwise · `part`: one word is the same. */
export const NAME_LIKENESSES = ["same", "alike", "part"] as const;
export type NameLikeness = (typeof NAME_LIKENESSES)[number];

/** `swapped`: day and month changed places · `near`: about the year, where the day is not really known. */
export const BIRTH_LIKENESSES = ["same", "swapped", "year", "near", "unknown"] as const;
export type BirthLikeness = (typeof BIRTH_LIKENESSES)[number];

/** Why two people may be one. */
export interface Likeness {
  name: NameLikeness;
  birth: BirthLikeness;
  points: number;
}

const NAME_POINTS: Readonly<Record<NameLikeness, number>> = { same: 5, alike: 4, part: 1 };
const BIRTH_POINTS: Readonly<Record<BirthLikeness, number>> = {
  ...{ same: 5, swapped: 4, year: 2, near: 1, unknown: 0 },
};

/** Whether a likeness is `strong`, or only `possible`. */
export type LikenessStrength = "strong" | "likely" | "possible";

export function strengthOf(points: number): LikenessStrength {
  return points >= 8 ? "strong" : points >= 6 ? "likely" : "possible";
}

/** Null when they cannot be taken for one. Symmetric, and the order of a name's words does not matter. */
export function likenessOf(one: KnownPerson, other: KnownPerson): Likeness | null {
  const birth = birthLikeness(one, other);
  if (birth === null) return null;
  const name = nameLikeness(one, other);
  if (name === null) return null;
  if (name === "part" && birth !== "same") return null;
  return { name, birth, points: NAME_POINTS[name] + BIRTH_POINTS[birth] };
}

/** Many papers say 1 January where only the year is known. */
export function isPlaceholder(date: LocalDate): boolean {
  return date.endsWith("-01-01");
}

/** Day and month in each other's place, where that is a day; null otherwise or when it is the same day. */
export function swappedDate(date: LocalDate): LocalDate | null {
  const [year = "", month = "", day = ""] = date.split("-");
  const isDay = Number(day) <= 12 && day !== month;
  return isDay ? toLocalDate(`${year}-${day}-${month}`) : null;
}

type Born = Pick<KnownPerson, "birthDate" | "birthYear">;

/** Null when they were certainly not born on the same day. */
export function birthLikeness(one: Born, other: Born): BirthLikeness | null {
  const [left, right] = [one.birthDate, other.birthDate];
  const areExact = left && right && !isPlaceholder(left) && !isPlaceholder(right);
  if (areExact) {
    if (left === right) return "same";
    return swappedDate(left) === right ? "swapped" : null;
  }
  const [first, second] = [yearOf(one), yearOf(other)];
  if (first === null || second === null) return "unknown";
  const apart = Math.abs(first - second);
  return apart === 0 ? "year" : apart <= 2 ? "near" : null;
}

function yearOf({ birthDate, birthYear }: Born): number | null {
  return birthDate ? Number(birthDate.slice(0, 4)) : birthYear;
}

/** The best that any script of the one has in common with any script of the other. */
export function nameLikeness(one: PersonName, other: PersonName): NameLikeness | null {
  const found = readingsOf(one).flatMap((left) =>
    readingsOf(other).flatMap((right) => readingLikeness(left, right) ?? []),
  );
  return NAME_LIKENESSES.find((likeness) => found.includes(likeness)) ?? null;
}

function readingLikeness(one: NameReading, other: NameReading): NameLikeness | null {
  if (plainOf(one) === plainOf(other)) return "same";
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const matched = matchedWords(few, many);
  const isWhole = matched === few.length && (few.length > 1 || many.length === 1);
  if (isWhole || isOneWritten(one, other)) return "alike";
  return matched > 0 ? "part" : null;
}

const plainOf = (words: NameReading) =>
  words
    .map(({ plain }) => plain)
    .sort()
    .join(" ");

/** How many words of one name have one of their own in the other: the most that can be paired off. */
function matchedWords(few: NameReading, many: NameReading): number {
  const taken = new Map<number, number>();
  const place = (word: number, seen: Set<number>): boolean =>
    many.some((other, at) => {
      const mine = few[word];
      if (!mine || seen.has(at) || !alikeWords(mine, other)) return false;
      seen.add(at);
      const before = taken.get(at);
      if (before !== undefined && !place(before, seen)) return false;
      taken.set(at, word);
      return true;
    });
  return few.filter((_, word) => place(word, new Set())).length;
}

/** The same letters, with a space elsewhere: Haile Selassie and Haileselassie. */
function isOneWritten(one: NameReading, other: NameReading): boolean {
  if (one.length === other.length || Math.min(one.length, other.length) === 0) return false;
  return joinings(one).some((left) => joinings(other).some((right) => left === right));
}

function joinings(words: NameReading): string[] {
  const all = words.map(({ plain }) => plain);
  return all.map((_, place) => [...all.slice(place), ...all.slice(0, place)].join(""));
}
