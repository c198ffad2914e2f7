import { type MatchColumns, columnsOf } from "~/modules/matching/engine/columns";
import { judgePlan } from "~/modules/matching/engine/judge-plan";
import { pointsIn } from "~/modules/matching/engine/pair-in-columns";
import { NOBODY, type Plan } from "~/modules/matching/engine/plan";
import { wholePlan } from "~/modules/matching/engine/whole-plan";
import { workByHand } from "~/modules/matching/engine/work-by-hand";

import { type Bench, megabytesInUse, timeOf } from "./bench";
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
    const before = megabytesInUse();
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
    const verdict = judgePlan(all, weights, plan, { householdOf: new Int32Array(), bonus: 0 });
    if (!verdict.ok) throw new Error(verdict.fault);
    const { judged } = verdict;
    const byHand = greedy(all);
    return [
      { what: "both sides put into columns", value: columnsMs / 1_000, unit: "s" },
      { what: "pairs that fit", value: judged.pairs / 1e6, unit: "million" },
      { what: "pairs ever written down", value: known / 1e6, unit: "million" },
      { what: "planned and proven", value: ms / 1_000, unit: "s", atMost: 15 },
      { what: "of the processor", value: cpu, unit: "s" },
      {
        what: "memory beyond the columns",
        value: megabytesInUse() - before,
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
