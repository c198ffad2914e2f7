import type { DwellingCandidate, HouseholdCandidate } from "../candidate";
import {
  type DwellingColumns,
  dwellingColumns,
  dwellingSplice,
  splicedDwellings,
} from "./dwelling-columns";
import {
  type HouseholdColumns,
  householdColumns,
  householdSplice,
  splicedHouseholds,
} from "./household-columns";
import type { Splice } from "./splice";
import type { MatchContext } from "../match-context";
import { pointsAt } from "../matching-policy";

/*
 * Both sides as columns of numbers: a household or a dwelling is a place in them. What `match-rules` and `points` say of
 * a pair can be read from the columns alone, a thousand times as fast; tests hold the two together.
 */

/** Points by what a pair brings; the same for all. */
export interface PointTables {
  byStanding: Int32Array;
  /** By bedrooms beyond the need. */
  bySpare: Int32Array;
  /** By percent of the bearable rent, up to {@link PERCENTS}; beyond, the last. */
  byPercent: Int32Array;
}

export interface MatchColumns {
  /** Codes of the communes, in the order of the columns. */
  communes: readonly string[];
  households: HouseholdColumns;
  dwellings: DwellingColumns;
  tables: PointTables;
  mostSpare: number;
  /** Pairs once declined, as `declinedPlace` writes them. */
  declined: ReadonlySet<number>;
  near: NearLimits;
}

/** What still counts as failed by little. */
export interface NearLimits {
  /** Failing rules at most. */
  rules: number;
  rentOverCents: number;
  days: number;
}

/** A share of the bearable rent beyond which no curve changes any more is cut off here. */
const PERCENTS = 1_000;
const SPARES = 256;
export const declinedPlace = (households: number, dwelling: number, household: number): number =>
  dwelling * households + household;

/**
 * Puts both sides into columns: households by bedrooms, then by points, then by their draw, so that the same ones stand
 * in the same places whatever order they came in; dwellings by commune, rooms and rent.
 *
 * @throws RangeError for an amount that 32 bits do not hold.
 */
export function columnsOf(
  households: readonly HouseholdCandidate[],
  dwellings: readonly DwellingCandidate[],
  context: MatchContext,
): MatchColumns {
  const codes = [
    ...new Set([...context.communes.keys(), ...dwellings.map(({ communeCode }) => communeCode)]),
  ].sort();
  const rows = householdColumns(households, codes, context);
  const homes = dwellingColumns(dwellings, codes, context);
  return {
    communes: codes,
    households: rows,
    dwellings: homes,
    tables: tablesOf(context),
    mostSpare: context.policy.limits.spareBedrooms,
    declined: declinedOf(rows, homes, context),
    near: context.policy.near,
  };
}

/** What leaves the columns, by rising places, and what comes. */
export interface ColumnChange {
  households: { leaving: readonly number[]; coming: readonly HouseholdCandidate[] };
  dwellings: { leaving: readonly number[]; coming: readonly DwellingCandidate[] };
}

/** The columns after a change, what came by itself, and along which splice each side changed. */
export interface ChangedColumns {
  columns: MatchColumns;
  coming: Pick<MatchColumns, "households" | "dwellings">;
  splices: { households: Splice; dwellings: Splice };
}

/**
 * The same columns as {@link columnsOf} makes of all, from those that stand and what changed. What stays must stand in
 * the same relation to the context, whose day, policy and communes are the same.
 *
 * @throws RangeError for an amount that 32 bits do not hold, or a dwelling in a commune that is none.
 */
export function changedColumns(
  stand: MatchColumns,
  change: ColumnChange,
  context: MatchContext,
): ChangedColumns {
  const { communes } = stand;
  for (const { communeCode } of change.dwellings.coming) {
    if (!communes.includes(communeCode)) throw new RangeError(`no commune ${communeCode}`);
  }
  const coming = {
    households: householdColumns(change.households.coming, communes, context),
    dwellings: dwellingColumns(change.dwellings.coming, communes, context),
  };
  const splices = {
    households: householdSplice(stand.households, change.households.leaving, coming.households),
    dwellings: dwellingSplice(stand.dwellings, change.dwellings.leaving, coming.dwellings),
  };
  const households = splicedHouseholds(stand.households, coming.households, splices.households);
  const dwellings = splicedDwellings(stand.dwellings, coming.dwellings, splices.dwellings);
  const declined = declinedOf(households, dwellings, context);
  return { columns: { ...stand, households, dwellings, declined }, coming, splices };
}

function tablesOf({ policy }: MatchContext): PointTables {
  const { commune, size_fit, rent_fit } = policy.criteria;
  return {
    byStanding: Int32Array.of(commune.other, commune.noWish, commune.nearWished, commune.wished),
    bySpare: Int32Array.from({ length: SPARES }, (_, spare) => pointsAt(size_fit.spare, spare)),
    byPercent: Int32Array.from({ length: PERCENTS + 1 }, (_, percent) =>
      pointsAt(rent_fit.percent, percent),
    ),
  };
}

function declinedOf(
  households: HouseholdColumns,
  dwellings: DwellingColumns,
  { declinedPairs }: MatchContext,
): ReadonlySet<number> {
  if (declinedPairs.size === 0) return new Set();
  const asked = new Set([...declinedPairs].map((pair) => pair.split("/")[0] ?? ""));
  const household = new Map<string, number>();
  for (const [place, id] of households.ids.entries()) if (asked.has(id)) household.set(id, place);
  const declinedBy = new Map<string, number[]>();
  for (const pair of declinedPairs) {
    const [householdId = "", dwellingId = ""] = pair.split("/");
    const place = household.get(householdId);
    if (place === undefined) continue;
    declinedBy.set(dwellingId, [...(declinedBy.get(dwellingId) ?? []), place]);
  }
  const places = new Set<number>();
  for (const [row, dwellingId] of dwellings.dwellingIds.entries()) {
    for (const place of declinedBy.get(dwellingId) ?? []) {
      places.add(declinedPlace(households.size, row, place));
    }
  }
  return places;
}
