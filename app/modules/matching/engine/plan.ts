import type { PairRows } from "./pair-rows";

/** No household, or no dwelling. */
export const NOBODY = -1;

/**
 * What a plan is to have the most of. A pair weighs `perPoint` for each of its points, what its household weighs, and
 * `perHome` for being a home at all. Whole numbers, so that sums are exact.
 */
export interface PlanWeights {
  perPoint: number;
  perHome: number;
  /** By household, never negative. */
  ofHousehold: Float64Array;
}

/** Total points and nothing else. */
export function plainWeights(households: number): PlanWeights {
  return { perPoint: 1, perHome: 0, ofHousehold: new Float64Array(households) };
}

/**
 * Which dwelling goes to which household, and why no other plan weighs more: prices of both sides (the duals of the
 * assignment problem), of which {@link planFault} is the judge.
 */
export interface Plan {
  /** The household of each dwelling, or {@link NOBODY}. */
  householdOf: Int32Array;
  /** The dwelling of each household, or {@link NOBODY}. */
  dwellingOf: Int32Array;
  /** What a dwelling is worth to the plan, in weight. */
  dwellingPrice: Float64Array;
  /** What a household is worth to the plan, in weight. */
  householdPrice: Float64Array;
}

/** The points of a plan, how many dwellings are filled, and what it weighs. */
export function planValue(
  pairs: PairRows,
  { householdOf }: Plan,
  weights: PlanWeights = plainWeights(pairs.columns),
): { points: number; filled: number; weight: number } {
  let [points, filled, weight] = [0, 0, 0];
  for (let row = 0; row < pairs.rows; row++) {
    const household = householdOf[row] ?? NOBODY;
    const pair = pairOf(pairs, row, household);
    if (pair === NOBODY) continue;
    points += pairs.points[pair] ?? 0;
    weight += weightOf(weights, household, pairs.points[pair] ?? 0);
    filled += 1;
  }
  return { points, filled, weight };
}

/** What a pair of so many points weighs. */
export function weightOf(
  { perPoint, perHome, ofHousehold }: PlanWeights,
  household: number,
  points: number,
): number {
  return perPoint * points + perHome + (ofHousehold[household] ?? 0);
}

/** How much weight is lacking for a pair to stand in a best plan; 0 for those that may. */
export function weightShort(
  { dwellingPrice, householdPrice }: Plan,
  dwelling: number,
  household: number,
  weight: number,
): number {
  return (dwellingPrice[dwelling] ?? 0) + (householdPrice[household] ?? 0) - weight;
}

/**
 * Whether a plan is what it says: each side in one pair at most, every pair eligible, and its prices prove that no plan
 * weighs more (linear programming duality: prices are never negative, cover the weight of every pair, and are 0 for what
 * is left over; then their sum is the weight of the plan). Knows nothing of how the plan was found.
 *
 * @returns null for a best plan, else what is wrong with it.
 */
export function planFault(
  pairs: PairRows,
  plan: Plan,
  weights: PlanWeights = plainWeights(pairs.columns),
): string | null {
  const { householdOf, dwellingOf, dwellingPrice, householdPrice } = plan;
  let prices = 0;
  for (let row = 0; row < pairs.rows; row++) {
    const column = householdOf[row] ?? NOBODY;
    const price = dwellingPrice[row] ?? NaN;
    if (!(price >= 0)) return `the price of dwelling ${row} is ${price}`;
    if (column === NOBODY && price !== 0)
      return `dwelling ${row} is left over at a price of ${price}`;
    if (column !== NOBODY && dwellingOf[column] !== row)
      return `dwelling ${row} and household ${column} disagree`;
    if (column !== NOBODY && pairOf(pairs, row, column) === NOBODY) {
      return `dwelling ${row} and household ${column} are no eligible pair`;
    }
    prices += price;
    for (let pair = pairs.starts[row] ?? 0; pair < (pairs.ends[row] ?? 0); pair++) {
      const other = pairs.column[pair] ?? NOBODY;
      const short = weightShort(
        plan,
        row,
        other,
        weightOf(weights, other, pairs.points[pair] ?? 0),
      );
      if (!(short >= 0)) return `dwelling ${row} and household ${other} would gain ${-short}`;
    }
  }
  for (let column = 0; column < pairs.columns; column++) {
    const row = dwellingOf[column] ?? NOBODY;
    const price = householdPrice[column] ?? NaN;
    if (!(price >= 0)) return `the price of household ${column} is ${price}`;
    if (row === NOBODY && price !== 0)
      return `household ${column} is left over at a price of ${price}`;
    if (row !== NOBODY && householdOf[row] !== column)
      return `household ${column} and dwelling ${row} disagree`;
    prices += price;
  }
  const { weight } = planValue(pairs, plan, weights);
  return prices === weight ? null : `the prices are worth ${prices}, the plan ${weight}`;
}

function pairOf({ starts, ends, column: columnOf }: PairRows, row: number, column: number): number {
  if (column === NOBODY) return NOBODY;
  for (let pair = starts[row] ?? 0; pair < (ends[row] ?? 0); pair++) {
    if (columnOf[pair] === column) return pair;
  }
  return NOBODY;
}
