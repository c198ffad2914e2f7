import type { MatchColumns } from "./columns";
import { NOBODY, type Plan, weightShort } from "./plan";
import { topHouseholds } from "./top-list";

/**
 * The pairs of today's order of working, which a plan is compared with: each dwelling in its turn takes the best household
 * that is still there.
 *
 * @param order places of dwellings.
 * @returns by dwelling, its household or none.
 */
export function workByHand(columns: MatchColumns, order: Iterable<number>): Int32Array {
  const householdOf = new Int32Array(columns.dwellings.size).fill(NOBODY);
  const taken = new Uint8Array(columns.households.size);
  for (const dwelling of order) {
    const [best = NOBODY] = topHouseholds(columns, dwelling, 1, 0, taken).places;
    if (best === NOBODY) continue;
    householdOf[dwelling] = best;
    taken[best] = 1;
  }
  return householdOf;
}

/** What it would take for a household to have a dwelling in the plan. */
export interface WhatItTakes {
  /** Points short; 0 where another best plan has the pair. */
  pointsShort: number;
  /** Who has the dwelling in the plan, and what the household has there; none where nobody or nothing. */
  instead: { household: number; dwelling: number };
}

/**
 * How far a pair that fits is from the plan (its reduced cost): so many points more, and a plan with it is as good.
 *
 * @param weight of the pair, as the plan weighs it; @param perPoint what a point weighs.
 */
export function whatItTakes(
  plan: Plan,
  {
    dwelling,
    household,
    weight,
    perPoint,
  }: Record<"dwelling" | "household" | "weight" | "perPoint", number>,
): WhatItTakes {
  return {
    pointsShort: Math.ceil(weightShort(plan, dwelling, household, weight) / perPoint),
    instead: {
      household: plan.householdOf[dwelling] ?? NOBODY,
      dwelling: plan.dwellingOf[household] ?? NOBODY,
    },
  };
}
