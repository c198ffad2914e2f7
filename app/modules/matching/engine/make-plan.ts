import type { MatchColumns } from "./columns";
import { type JudgedPlan, judgePlan } from "./judge-plan";
import { fitsIn, pointsIn } from "./pair-in-columns";
import { NOBODY, type Plan, type PlanWeights, weightOf } from "./plan";
import { type PlanMode, POINT_WEIGHT, weightsOfMode } from "./plan-mode";
import { surveyDwellings } from "./survey";
import { type Incumbents, wholePlan } from "./whole-plan";
import { whatItTakes, workByHand } from "./work-by-hand";
import type { RuleCode } from "../rule-failure";

/** A plan to be made, by itself: it can be handed to another thread. */
export interface PlanTask {
  columns: MatchColumns;
  mode: PlanMode;
  /** By household; for the mode of tiers. */
  tiers: Uint8Array;
  /** By dwelling, its household in the plan that stands. */
  stands: Int32Array;
  /** So many points more must a change bring. */
  keepPoints: number;
  /** For how many of those without a home it is told what it would take. */
  told: number;
}

/** A household that the plan leaves without a home. */
export interface LeftHousehold {
  household: number;
  /** How many dwellings fit it. */
  fitting: number;
  /** Where it is the least short, by how much, and who has the dwelling; none where nothing fits. */
  nearest: { dwelling: number; pointsShort: number; instead: number } | null;
  /** The rule that excludes it most often, where nothing fits. */
  rule: RuleCode | null;
}

/** A plan that was made and judged. */
export interface MadePlan {
  plan: Plan;
  judged: JudgedPlan;
  /** By dwelling, its household if each dwelling took its best one in turn, in the order in which they come free. */
  byHand: Int32Array;
  /** How many households have no home in it, and the first of them: most points of their own first. */
  leftCount: number;
  left: LeftHousehold[];
}

/**
 * Makes the best plan, judges it by its prices, and says beside it what working by hand would give and what it would take
 * for those who have no home in it.
 *
 * @throws RangeError when there are too many homes for the mode. @throws Error when the plan is not proven.
 */
export function makePlan(task: PlanTask): MadePlan {
  const { columns, mode, tiers, stands, keepPoints } = task;
  const weights = weightsOfMode(columns, mode, tiers);
  const incumbents = { householdOf: stands, bonus: keepPoints * POINT_WEIGHT };
  const plan = wholePlan(columns, weights, incumbents).plan();
  const verdict = judgePlan(columns, weights, plan, incumbents);
  if (!verdict.ok) throw new Error(`the plan is not proven: ${verdict.fault}`);
  const left = withoutHome(columns, plan);
  return {
    plan,
    judged: verdict.judged,
    byHand: workByHand(columns, inOrderOfComingFree(columns)),
    leftCount: left.length,
    left: left
      .slice(0, task.told)
      .map((household) => leftHousehold(columns, { plan, weights, incumbents }, household)),
  };
}

function inOrderOfComingFree({ dwellings }: MatchColumns): Int32Array {
  const order = Int32Array.from({ length: dwellings.size }, (_, place) => place);
  return order.sort(
    (one, two) =>
      (dwellings.availableOn[one] ?? 0) - (dwellings.availableOn[two] ?? 0) ||
      (dwellings.draw[one] ?? 0) - (dwellings.draw[two] ?? 0),
  );
}

/** Those who could move and have no home in the plan; most points of their own first, then the draw. */
function withoutHome({ households }: MatchColumns, { dwellingOf }: Plan): number[] {
  const left: number[] = [];
  for (const [household, dwelling] of dwellingOf.entries()) {
    if (dwelling === NOBODY) left.push(household);
  }
  return left.sort(
    (one, two) =>
      (households.points[two] ?? 0) - (households.points[one] ?? 0) ||
      (households.draw[one] ?? 0) - (households.draw[two] ?? 0),
  );
}

function leftHousehold(
  columns: MatchColumns,
  made: { plan: Plan; weights: PlanWeights; incumbents: Incumbents },
  household: number,
): LeftHousehold {
  const { plan, weights, incumbents } = made;
  let fitting = 0;
  let nearest: LeftHousehold["nearest"] = null;
  for (let dwelling = 0; dwelling < columns.dwellings.size; dwelling++) {
    if (!fitsIn(columns, dwelling, household)) continue;
    fitting += 1;
    const weight =
      weightOf(weights, household, pointsIn(columns, dwelling, household)) +
      (incumbents.householdOf[dwelling] === household ? incumbents.bonus : 0);
    const { pointsShort, instead } = whatItTakes(plan, {
      ...{ dwelling, household, weight },
      perPoint: weights.perPoint,
    });
    if (nearest && nearest.pointsShort <= pointsShort) continue;
    nearest = { dwelling, pointsShort, instead: instead.household };
  }
  if (nearest) return { household, fitting, nearest, rule: null };
  const refused = Object.entries(surveyDwellings(columns, household, { near: 0 }).refusedByRule);
  const [most] = refused.sort(([, one], [, two]) => two - one);
  return { household, fitting, nearest, rule: (most?.[0] as RuleCode | undefined) ?? null };
}
