import type { MatchColumns } from "./columns";
import { mostPoints, pointsIn } from "./pair-in-columns";
import { NOBODY, type PlanWeights } from "./plan";
import { wholePlan } from "./whole-plan";

/**
 * Homes first and then points, in the least weight that says so, so that any policy's points stay exact; nothing else may
 * weigh in such a plan.
 */
export function homesFirst(columns: MatchColumns): PlanWeights {
  const { households, dwellings } = columns;
  const homes = Math.min(households.size, dwellings.size);
  return {
    perPoint: 1,
    perHome: homes * mostPoints(columns) + 1,
    ofHousehold: new Float64Array(households.size),
  };
}

/** The best plan of all pairs that fit: most homes, then most points. */
export function bestHomes(columns: MatchColumns): {
  /** By dwelling, its household or none. */
  householdOf: Int32Array;
  homes: number;
  points: number;
} {
  const { size } = columns.dwellings;
  if (size === 0 || columns.households.size === 0) {
    return { householdOf: new Int32Array(size).fill(NOBODY), homes: 0, points: 0 };
  }
  const { householdOf } = wholePlan(columns, homesFirst(columns)).plan();
  let [homes, points] = [0, 0];
  for (let dwelling = 0; dwelling < size; dwelling++) {
    const household = householdOf[dwelling] ?? NOBODY;
    if (household === NOBODY) continue;
    homes += 1;
    points += pointsIn(columns, dwelling, household);
  }
  return { householdOf, homes, points };
}
