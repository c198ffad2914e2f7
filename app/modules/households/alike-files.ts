import type { LocalDate } from "~/platform/local-date";

import {
  type KnownPerson,
  type Likeness,
  likenessOf,
  type LikenessStrength,
  strengthOf,
} from "./duplicate-rules";

/** Where somebody is known from: a file, or what came to intake and is no file yet. */
export const ALIKE_KINDS = ["household", "referral", "appointment", "arrival"] as const;
export type AlikeKind = (typeof ALIKE_KINDS)[number];

export interface AlikeSource {
  kind: AlikeKind;
  id: string;
  /** Of a file. */
  code: string | null;
}

/** Somebody who is known, and from where. */
export interface AlikePerson extends KnownPerson {
  source: AlikeSource;
}

/** One of the people who were typed and whom of the file he may be. */
export interface AlikePair {
  /** Place among the people who were typed. */
  typed: number;
  name: string;
  birthDate: LocalDate | null;
  birthYear: number | null;
  likeness: Likeness;
}

/** A file, or something of intake, whose people may be those who were typed. */
export interface AlikeFile extends AlikeSource {
  strength: LikenessStrength;
  points: number;
  pairs: AlikePair[];
}

/** How many are shown. */
export const ALIKE_SHOWN = 6;

/**
 * Whose people may be those who were typed, the likeliest first. Each person counts once on either side, so a file of which
 * several people agree comes before one of a single namesake.
 */
export function alikeFiles(
  typed: readonly KnownPerson[],
  known: readonly AlikePerson[],
): AlikeFile[] {
  const bySource = new Map<string, AlikePerson[]>();
  for (const person of known) {
    const key = `${person.source.kind} ${person.source.id}`;
    bySource.set(key, [...(bySource.get(key) ?? []), person]);
  }
  return [...bySource.values()]
    .flatMap((people) => alikeFile(typed, people) ?? [])
    .sort(
      (one, other) =>
        other.points - one.points ||
        ALIKE_KINDS.indexOf(one.kind) - ALIKE_KINDS.indexOf(other.kind) ||
        (one.id < other.id ? -1 : 1),
    )
    .slice(0, ALIKE_SHOWN);
}

function alikeFile(
  typed: readonly KnownPerson[],
  people: readonly AlikePerson[],
): AlikeFile | null {
  const pairs = pairOff(typed, people);
  const [first] = people;
  if (!first || pairs.length === 0) return null;
  const points = pairs.reduce((sum, { likeness }) => sum + likeness.points, 0);
  return {
    ...first.source,
    points,
    strength: strengthOf(Math.max(...pairs.map(({ likeness }) => likeness.points))),
    pairs: pairs.map(({ left, person, likeness }) => ({
      ...{ typed: left, likeness, birthDate: person.birthDate, birthYear: person.birthYear },
      name: shownName(person),
    })),
  };
}

/**
 * Pairs two groups of people off, the most alike first, each person once.
 *
 * @returns places in both lists, by the place in the first one.
 */
export function pairOff<Person extends KnownPerson>(
  typed: readonly KnownPerson[],
  people: readonly Person[],
): { left: number; right: number; person: Person; likeness: Likeness }[] {
  const possible = typed
    .flatMap((one, left) =>
      people.flatMap((person, right) => {
        const likeness = likenessOf(one, person);
        return likeness ? [{ left, right, person, likeness }] : [];
      }),
    )
    .sort(
      (one, other) =>
        other.likeness.points - one.likeness.points ||
        one.left - other.left ||
        one.right - other.right,
    );
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  return possible
    .filter(({ left, right }) => {
      if (lefts.has(left) || rights.has(right)) return false;
      lefts.add(left);
      rights.add(right);
      return true;
    })
    .sort((one, other) => one.left - other.left);
}

function shownName({ givenName, familyName, nativeName }: KnownPerson): string {
  return [givenName, familyName].filter(Boolean).join(" ") || (nativeName ?? "");
}
