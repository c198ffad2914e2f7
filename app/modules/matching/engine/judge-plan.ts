import type { MatchColumns } from "./columns";
import { fitsIn, pointsIn } from "./pair-in-columns";
import { NOBODY, type Plan, type PlanWeights, weightOf } from "./plan";
import type { Incumbents } from "./whole-plan";

/** What a judged plan is worth. */
export interface JudgedPlan {
  /** Pairs that fit, of which each was looked at. */
  pairs: number;
  homes: number;
  points: number;
}

/**
 * Goes through every pair that fits and holds the prices of a plan against it, as `planFault` does where the pairs are
 * written down. Knows nothing of how the plan was found.
 *
 * @returns what is wrong with it, or what it is worth.
 */
export function judgePlan(
  columns: MatchColumns,
  weights: PlanWeights,
  { householdOf, dwellingOf, dwellingPrice, householdPrice }: Plan,
  incumbents: Incumbents,
): { ok: true; judged: JudgedPlan } | { ok: false; fault: string } {
  const fault = (text: string) => ({ ok: false as const, fault: text });
  let [pairs, homes, points, weight, prices] = [0, 0, 0, 0, 0];
  const worthOf = (dwelling: number, household: number) =>
    weightOf(weights, household, pointsIn(columns, dwelling, household)) +
    (incumbents.householdOf[dwelling] === household ? incumbents.bonus : 0);
  for (let dwelling = 0; dwelling < columns.dwellings.size; dwelling++) {
    const price = dwellingPrice[dwelling] ?? NaN;
    const own = householdOf[dwelling] ?? NOBODY;
    if (!(price >= 0)) return fault(`the price of dwelling ${dwelling} is ${price}`);
    if (own === NOBODY && price !== 0) return fault(`dwelling ${dwelling} is left over at a price`);
    if (own !== NOBODY) {
      if (dwellingOf[own] !== dwelling)
        return fault(`dwelling ${dwelling} and its household disagree`);
      if (!fitsIn(columns, dwelling, own)) return fault(`dwelling ${dwelling} does not fit`);
      homes += 1;
      points += pointsIn(columns, dwelling, own);
      weight += worthOf(dwelling, own);
    }
    prices += price;
    for (let household = 0; household < columns.households.size; household++) {
      if (!fitsIn(columns, dwelling, household)) continue;
      pairs += 1;
      if (!(price + (householdPrice[household] ?? NaN) >= worthOf(dwelling, household))) {
        return fault(`dwelling ${dwelling} and household ${household} would gain`);
      }
    }
  }
  for (const [household, price] of householdPrice.entries()) {
    const dwelling = dwellingOf[household] ?? NOBODY;
    if (!(price >= 0)) return fault(`the price of household ${household} is ${price}`);
    if (dwelling === NOBODY && price !== 0) {
      return fault(`household ${household} is left over at a price`);
    }
    if (dwelling !== NOBODY && householdOf[dwelling] !== household) {
      return fault(`household ${household} and its dwelling disagree`);
    }
    prices += price;
  }
  if (prices !== weight) return fault(`the prices are worth ${prices}, the plan ${weight}`);
  return { ok: true, judged: { pairs, homes, points } };
}
