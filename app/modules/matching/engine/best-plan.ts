import { type PairRows, turnedPairs } from "./pair-rows";
import { PairSearch, type SearchSide } from "./pair-search";
import { NOBODY, type Plan, type PlanWeights, plainWeights } from "./plan";

/**
 * The plan that weighs the most of all in which each dwelling and each household stands once at most; some may be left
 * over. Its prices prove it: see `planFault`.
 *
 * @throws RangeError when sums of such weights are not exact in a double.
 */
export function bestPlan(
  pairs: PairRows,
  weights: PlanWeights = plainWeights(pairs.columns),
): Plan {
  checkWeights(pairs, weights);
  const dwellings = sideOf(pairs.rows, () => 0 - weights.perHome);
  const households = sideOf(pairs.columns, (place) => 0 - (weights.ofHousehold[place] ?? 0));
  // The scarce side is placed: where there are fewer of it, nearly every path is short.
  const search =
    pairs.rows <= pairs.columns
      ? new PairSearch(pairs, dwellings, households, weights.perPoint)
      : new PairSearch(turnedPairs(pairs), households, dwellings, weights.perPoint);
  for (const row of search.bid()) search.place(row);
  return planOf(dwellings, households);
}

/** A side of which everybody is left over. */
export function sideOf(size: number, floorOf: (place: number) => number): SearchSide {
  const floor = new Float64Array(size);
  for (let place = 0; place < size; place++) floor[place] = floorOf(place);
  return { partner: new Int32Array(size).fill(NOBODY), price: floor.slice(), floor };
}

/** The plan as it stands in a search: a copy, with whole prices. */
export function planOf(dwellings: SearchSide, households: SearchSide): Plan {
  const above = ({ price, floor }: SearchSide) =>
    price.map((value, place) => value - (floor[place] ?? 0));
  return {
    householdOf: dwellings.partner.slice(),
    dwellingOf: households.partner.slice(),
    dwellingPrice: above(dwellings),
    householdPrice: above(households),
  };
}

/** @throws RangeError when sums of such weights are not exact in a double. */
export function checkWeights({ rows, columns, points }: PairRows, weights: PlanWeights): void {
  let [most, heaviest] = [0, 0];
  for (const value of points) if (value > most) most = value;
  for (const value of weights.ofHousehold) if (value > heaviest) heaviest = value;
  const pair = most * weights.perPoint + weights.perHome + heaviest;
  // Twice as much as there may be homes: a path leads through as many pairs again.
  if (2 * pair * Math.min(rows, columns) > Number.MAX_SAFE_INTEGER) {
    throw new RangeError(`too much weight for whole sums: ${pair} for each of ${rows}`);
  }
}
