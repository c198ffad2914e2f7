import type { EligiblePairs } from "./eligible-pairs";

/** No household, or no dwelling. */
export const NOBODY = -1;

/**
 * Which dwelling goes to which household, and why no other plan has more points: prices of both sides (the duals of the
 * assignment problem), of which {@link planFault} is the judge.
 */
export interface Plan {
  /** The household of each dwelling, or {@link NOBODY}. */
  householdOf: Int32Array;
  /** The dwelling of each household, or {@link NOBODY}. */
  dwellingOf: Int32Array;
  /** What a dwelling is worth to the plan, in points. */
  dwellingPrice: Float64Array;
  /** What a household is worth to the plan, in points. */
  householdPrice: Float64Array;
}

/** The points of a plan, and how many dwellings are filled. */
export function planValue(
  pairs: EligiblePairs,
  { householdOf }: Plan,
): { points: number; filled: number } {
  let [points, filled] = [0, 0];
  for (let row = 0; row < pairs.dwellings; row++) {
    const pair = pairOf(pairs, row, householdOf[row] ?? NOBODY);
    if (pair === NOBODY) continue;
    points += pairs.points[pair] ?? 0;
    filled += 1;
  }
  return { points, filled };
}

/** How many points are lacking for a pair to stand in a best plan; 0 for those that may. */
export function pointsShort(
  { dwellingPrice, householdPrice }: Plan,
  dwelling: number,
  household: number,
  points: number,
): number {
  return (dwellingPrice[dwelling] ?? 0) + (householdPrice[household] ?? 0) - points;
}

/**
 * Whether a plan is what it says: each side in one pair at most, every pair eligible, and its prices prove that no plan
 * has more points (linear programming duality: prices are never negative, cover the points of every pair, and are 0 for
 * what is left over; then their sum is the points of the plan). Knows nothing of how the plan was found.
 *
 * @returns null for a best plan, else what is wrong with it.
 */
export function planFault(pairs: EligiblePairs, plan: Plan): string | null {
  const { householdOf, dwellingOf, dwellingPrice, householdPrice } = plan;
  let prices = 0;
  for (let row = 0; row < pairs.dwellings; row++) {
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
    for (let pair = pairs.starts[row] ?? 0; pair < (pairs.starts[row + 1] ?? 0); pair++) {
      const other = pairs.household[pair] ?? NOBODY;
      const short = pointsShort(plan, row, other, pairs.points[pair] ?? 0);
      if (!(short >= 0)) return `dwelling ${row} and household ${other} would gain ${-short}`;
    }
  }
  for (let column = 0; column < pairs.households; column++) {
    const row = dwellingOf[column] ?? NOBODY;
    const price = householdPrice[column] ?? NaN;
    if (!(price >= 0)) return `the price of household ${column} is ${price}`;
    if (row === NOBODY && price !== 0)
      return `household ${column} is left over at a price of ${price}`;
    if (row !== NOBODY && householdOf[row] !== column)
      return `household ${column} and dwelling ${row} disagree`;
    prices += price;
  }
  const { points } = planValue(pairs, plan);
  return prices === points ? null : `the prices are worth ${prices}, the plan ${points}`;
}

function pairOf({ starts, household }: EligiblePairs, row: number, column: number): number {
  if (column === NOBODY) return NOBODY;
  for (let pair = starts[row] ?? 0; pair < (starts[row + 1] ?? 0); pair++) {
    if (household[pair] === column) return pair;
  }
  return NOBODY;
}
