import { dayNumber } from "~/platform/local-date";

import type { HouseholdCandidate } from "../candidate";
import { byDraw, cents, isDrawnBefore } from "./column-order";
import { asksOf } from "./rule-bits";
import { type Splice, spliceOf, splicedItems, splicedNumbers } from "./splice";
import type { MatchContext } from "../match-context";
import { householdPoints } from "../points";
import { tieBreak } from "../tie-break";

/** How a household stands to a commune: the class of its points, and what speaks against the commune. */
export const STANDING = {
  /** Class of points, two bits. */
  other: 0,
  noWish: 1,
  near: 2,
  wished: 3,
  points: 3,
  excluded: 4,
  outsideMust: 8,
  outOfPlace: 12,
  /** Outside, but next to one that it must be. */
  besideMust: 16,
} as const;

export interface HouseholdColumns {
  size: number;
  ids: readonly string[];
  /** Where the households of each number of bedrooms begin; the next entry is where they end. */
  sizeStarts: Int32Array;
  asks: Int32Array;
  bedrooms: Uint8Array;
  adults: Uint8Array;
  persons: Uint8Array;
  bearableCents: Int32Array;
  /** Days, as `dayNumber` counts: the last one a dwelling may come free, and the first one to move in. */
  latestFree: Int32Array;
  earliestMoveIn: Int32Array;
  /** Points for every dwelling alike. */
  points: Int32Array;
  /** The smaller comes first among equals. */
  draw: Uint32Array;
  /** By commune, then by household. */
  standing: readonly Uint8Array[];
}

const NEVER = 2 ** 31 - 1;
const ALWAYS = -(2 ** 31);

/**
 * Households by bedrooms, then by points, then by their draw: the same ones stand in the same places whatever order they
 * came in.
 *
 * @param codes the communes, in the order of the columns.
 * @throws RangeError for an amount that 32 bits do not hold.
 */
export function householdColumns(
  candidates: readonly HouseholdCandidate[],
  codes: readonly string[],
  context: MatchContext,
): HouseholdColumns {
  const { on, policy } = context;
  const ordered = candidates
    .map((candidate) => ({
      candidate,
      id: candidate.householdId,
      points: householdPoints(candidate, context),
      draw: tieBreak(policy.seed, candidate.householdId),
    }))
    .sort(
      (one, two) =>
        one.candidate.bedroomsNeeded - two.candidate.bedroomsNeeded ||
        two.points - one.points ||
        byDraw(one, two),
    );
  const of = (read: (household: HouseholdCandidate) => number) =>
    ordered.map(({ candidate }) => read(candidate));
  const later = (day: HouseholdCandidate["exitDeadline"]) =>
    dayNumber(day !== null && day > on ? day : on);
  const bedrooms = Uint8Array.from(of(({ bedroomsNeeded }) => bedroomsNeeded));
  return {
    size: ordered.length,
    ids: ordered.map(({ id }) => id),
    sizeStarts: sizeStartsOf(bedrooms),
    asks: Int32Array.from(of((one) => asksOf(one, context))),
    bedrooms,
    adults: Uint8Array.from(of(({ adults }) => adults)),
    persons: Uint8Array.from(of(({ persons }) => persons)),
    bearableCents: Int32Array.from(of(({ bearableCents }) => cents(bearableCents))),
    latestFree: Int32Array.from(
      of(({ exitDeadline }) =>
        exitDeadline === null ? NEVER : later(exitDeadline) + policy.limits.daysAfterDeadline,
      ),
    ),
    earliestMoveIn: Int32Array.from(
      of(({ earliestMoveIn }) => (earliestMoveIn === null ? ALWAYS : dayNumber(earliestMoveIn))),
    ),
    points: Int32Array.from(ordered, ({ points }) => points),
    draw: Uint32Array.from(ordered, ({ draw }) => draw),
    standing: standingOf(
      ordered.map(({ candidate }) => candidate),
      codes,
      context,
    ),
  };
}

/**
 * Where households leave and others come.
 *
 * @param leaving places, rising; @param coming columns of the same communes.
 */
export function householdSplice(
  stand: HouseholdColumns,
  leaving: readonly number[],
  coming: HouseholdColumns,
): Splice {
  return spliceOf(stand.size, leaving, coming.size, (comes, stands) => {
    const bedrooms = (coming.bedrooms[comes] ?? 0) - (stand.bedrooms[stands] ?? 0);
    const points = (stand.points[stands] ?? 0) - (coming.points[comes] ?? 0);
    if (bedrooms !== 0 || points !== 0) return (bedrooms || points) < 0;
    return isDrawnBefore(coming, comes, stand, stands);
  });
}

/** The columns once households have left and others come: the same as if they were made anew of all. */
export function splicedHouseholds(
  stand: HouseholdColumns,
  coming: HouseholdColumns,
  splice: Splice,
): HouseholdColumns {
  const bedrooms = splicedNumbers(stand.bedrooms, coming.bedrooms, splice);
  const none = new Uint8Array();
  return {
    size: splice.size,
    ids: splicedItems(stand.ids, coming.ids, splice),
    sizeStarts: sizeStartsOf(bedrooms),
    bedrooms,
    asks: splicedNumbers(stand.asks, coming.asks, splice),
    adults: splicedNumbers(stand.adults, coming.adults, splice),
    persons: splicedNumbers(stand.persons, coming.persons, splice),
    bearableCents: splicedNumbers(stand.bearableCents, coming.bearableCents, splice),
    latestFree: splicedNumbers(stand.latestFree, coming.latestFree, splice),
    earliestMoveIn: splicedNumbers(stand.earliestMoveIn, coming.earliestMoveIn, splice),
    points: splicedNumbers(stand.points, coming.points, splice),
    draw: splicedNumbers(stand.draw, coming.draw, splice),
    standing: stand.standing.map((column, commune) =>
      splicedNumbers(column, coming.standing[commune] ?? none, splice),
    ),
  };
}

/** More bedrooms than anybody needs. */
const SIZES = 256;

function sizeStartsOf(bedrooms: Uint8Array): Int32Array {
  const starts = new Int32Array(SIZES + 1);
  for (const size of bedrooms) starts[size + 1] = (starts[size + 1] ?? 0) + 1;
  for (let size = 0; size < SIZES; size++) {
    starts[size + 1] = (starts[size + 1] ?? 0) + (starts[size] ?? 0);
  }
  return starts;
}

/** How each household stands to each commune. Most communes are nothing special to a household. */
function standingOf(
  households: readonly HouseholdCandidate[],
  codes: readonly string[],
  { communes }: MatchContext,
): Uint8Array[] {
  const usual = Uint8Array.from(households, ({ must, wished }) => {
    if (must.length > 0) return STANDING.other | STANDING.outsideMust;
    return wished.length > 0 ? STANDING.other : STANDING.noWish;
  });
  const standing = new Map(codes.map((code) => [code, usual.slice()]));
  const beside = (code: string) => communes.get(code)?.neighbours ?? [];
  for (const [place, { must, wished, never }] of households.entries()) {
    const change = (code: string, clear: number, set: number) => {
      const column = standing.get(code);
      if (column) column[place] = ((column[place] ?? 0) & ~clear) | set;
    };
    for (const code of [...must, ...wished].flatMap(beside)) {
      change(code, STANDING.points, STANDING.near);
    }
    for (const code of must.flatMap(beside)) change(code, 0, STANDING.besideMust);
    for (const code of [...must, ...wished]) change(code, STANDING.points, STANDING.wished);
    for (const code of must) change(code, STANDING.outsideMust | STANDING.besideMust, 0);
    for (const code of never) change(code, 0, STANDING.excluded);
  }
  return [...standing.values()];
}
