import { type MatchColumns, columnsOf } from "~/modules/matching/engine/columns";
import { fitsIn, pointsIn } from "~/modules/matching/engine/pair-in-columns";
import { NOBODY, type Plan, type PlanWeights, weightOf } from "~/modules/matching/engine/plan";
import { wholePlan } from "~/modules/matching/engine/whole-plan";
import { workByHand } from "~/modules/matching/engine/work-by-hand";

import { type Bench, timeOf } from "./bench";
import { matchWorld } from "./match-world";

const HOUSEHOLDS = 100_000;
const DWELLINGS = 20_000;

export const bench: Bench = {
  compares: `the best plan of ${HOUSEHOLDS} households and ${DWELLINGS} dwellings over every pair that fits, proven`,
  async measure() {
    const world = await matchWorld("whole", { households: HOUSEHOLDS, dwellings: DWELLINGS });
    let columns: MatchColumns | undefined;
    const columnsMs = await timeOf(() => {
      columns = columnsOf(world.households, world.dwellings, world.context);
    });
    if (!columns) throw new Error("no columns");
    const all = columns;
    const weights = { perPoint: 1, perHome: 1, ofHousehold: new Float64Array(HOUSEHOLDS) };
    const before = memoryInProcess();
    let plan: Plan | undefined;
    let known = 0;
    const processor = process.cpuUsage();
    const ms = await timeOf(() => {
      const standing = wholePlan(all, weights);
      plan = standing.plan();
      for (const [row, end] of standing.pairs.ends.entries()) {
        known += end - (standing.pairs.starts[row] ?? 0);
      }
    });
    const cpu = process.cpuUsage(processor).user / 1e6;
    if (!plan) throw new Error("no plan");
    const judged = judge(all, weights, plan);
    const byHand = greedy(all);
    return [
      { what: "both sides put into columns", value: columnsMs / 1_000, unit: "s" },
      { what: "pairs that fit", value: judged.pairs / 1e6, unit: "million" },
      { what: "pairs ever written down", value: known / 1e6, unit: "million" },
      { what: "planned and proven", value: ms / 1_000, unit: "s", atMost: 15 },
      { what: "of the processor", value: cpu, unit: "s" },
      {
        what: "memory beyond the columns",
        value: memoryInProcess() - before,
        unit: "MB",
        atMost: 500,
      },
      { what: "homes", value: judged.homes, unit: "homes" },
      { what: "homes beyond working by hand", value: judged.homes - byHand.homes, unit: "homes" },
      {
        what: "points over working by hand",
        value: judged.points / byHand.points,
        unit: "x",
        atLeast: 1,
      },
    ];
  },
};

/** Goes through every pair that fits, and knows nothing of the search. @throws Error when the prices do not prove the plan. */
function judge(columns: MatchColumns, weights: PlanWeights, plan: Plan) {
  const { householdOf, dwellingOf, dwellingPrice, householdPrice } = plan;
  let [pairs, homes, points, weight, prices] = [0, 0, 0, 0, 0];
  for (let row = 0; row < columns.dwellings.size; row++) {
    const price = dwellingPrice[row] ?? NaN;
    const own = householdOf[row] ?? NOBODY;
    if (!(price >= 0) || (own === NOBODY && price !== 0))
      throw new Error(`price of dwelling ${row}`);
    prices += price;
    if (own !== NOBODY) {
      if (dwellingOf[own] !== row || !fitsIn(columns, row, own)) throw new Error(`dwelling ${row}`);
      homes += 1;
      points += pointsIn(columns, row, own);
      weight += weightOf(weights, own, pointsIn(columns, row, own));
    }
    for (let column = 0; column < columns.households.size; column++) {
      if (!fitsIn(columns, row, column)) continue;
      pairs += 1;
      const worth = weightOf(weights, column, pointsIn(columns, row, column));
      if (price + (householdPrice[column] ?? NaN) < worth) {
        throw new Error(`dwelling ${row} and household ${column} would gain`);
      }
    }
  }
  for (const [column, price] of householdPrice.entries()) {
    const row = dwellingOf[column] ?? NOBODY;
    if (!(price >= 0) || (row === NOBODY && price !== 0)) {
      throw new Error(`price of household ${column}`);
    }
    if (row !== NOBODY && householdOf[row] !== column) throw new Error(`household ${column}`);
    prices += price;
  }
  if (prices !== weight) throw new Error(`the prices are worth ${prices}, the plan ${weight}`);
  return { pairs, homes, points };
}

function greedy(columns: MatchColumns): { homes: number; points: number } {
  const householdOf = workByHand(columns, columns.dwellings.rooms.keys());
  let [homes, points] = [0, 0];
  for (const [row, column] of householdOf.entries()) {
    if (column === NOBODY) continue;
    homes += 1;
    points += pointsIn(columns, row, column);
  }
  return { homes, points };
}

function memoryInProcess(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_048_576;
}
