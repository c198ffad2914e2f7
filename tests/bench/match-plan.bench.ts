import { spawnSync } from "node:child_process";

import highsLoader from "highs";
import { munkres } from "munkres";

import { bestPlan } from "~/modules/matching/engine/best-plan";
import { orderPairs, type PairRows, pairsOf } from "~/modules/matching/engine/pair-rows";
import { planFault, planValue } from "~/modules/matching/engine/plan";

import { type Bench, type BenchLine, median, megabytesInUse, timeOf } from "./bench";
import { greedyPlan } from "./greedy-plan";
import { generator, type Instance, INSTANCES, pairsOfInstance } from "./match-instances";
import { linearProgram } from "../factories/linear-program";

/** The solver of others that the product does not need: linear programs (HiGHS, wasm). */
const linear = await highsLoader();

export const bench: Bench = {
  compares:
    "the best plan of pairs that are written down, against HiGHS (wasm), munkres and greedy; equal points or it fails",
  async measure() {
    saySolversBeside();
    return [
      ...(await against(INSTANCES.s, 3)),
      ...(await against(INSTANCES.bs, 1)),
      ...(await against(INSTANCES.m, 1)),
      ...(await large(INSTANCES.l, { seconds: 0.5, megabytes: 300 }, 5)),
      ...(await large(INSTANCES.b, {}, 3)),
      ...(await large(INSTANCES.huge, { seconds: 5, megabytes: 1_000 }, 3)),
      ...dense(500),
      ...dense(1_000),
    ];
  },
};

/** Native solvers would take part where somebody has installed them. */
function saySolversBeside(): void {
  for (const name of ["highspy", "ortools"]) {
    const { status } = spawnSync("python3", ["-c", `import ${name}`], { stdio: "ignore" });
    const is = status === 0 ? "is here, but has no lane yet" : "is not here: left out";
    process.stdout.write(`  (${name} for Python ${is})\n`);
  }
  process.stdout.write("  (LEMON for C++ has no lane: left out)\n");
}

function checked(pairs: PairRows): { points: number; filled: number } {
  const plan = bestPlan(pairs);
  const fault = planFault(pairs, plan);
  if (fault) throw new Error(`the plan is not the best: ${fault}`);
  return planValue(pairs, plan);
}

/** Against HiGHS and greedy; every round both, one after the other. */
async function against(instance: Instance, rounds: number): Promise<BenchLine[]> {
  const pairs = ordered(instance);
  const { points, filled } = checked(pairs);
  const program = linearProgram(pairs);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < 5; turn++) ours.push(await timeOf(() => bestPlan(pairs)));
    theirs.push(
      await timeOf(() => {
        const { ObjectiveValue } = linear.solve(program, { presolve: "off", solver: "simplex" });
        if (ObjectiveValue !== points) {
          throw new Error(`${instance.name}: HiGHS has ${ObjectiveValue}, ours ${points}`);
        }
      }),
    );
  }
  const greedy = planValue(pairs, greedyPlan(pairs));
  const name = `${instance.name} (${pairs.column.length} pairs)`;
  return [
    { what: `${name}, ours`, value: median(ours), unit: "ms" },
    { what: `${name}, HiGHS wasm`, value: median(theirs), unit: "ms" },
    {
      what: `${name}, HiGHS wasm over ours`,
      value: median(theirs) / median(ours),
      unit: "x",
      ...(instance.name === "m" ? { atLeast: 100 } : {}),
    },
    { what: `${name}, homes beyond greedy`, value: filled - greedy.filled, unit: "homes" },
    { what: `${name}, points over greedy`, value: points / greedy.points, unit: "x", atLeast: 1 },
  ];
}

/** By itself: what it takes to order the pairs and to find the plan. */
async function large(
  instance: Instance,
  most: { seconds?: number; megabytes?: number },
  rounds: number,
): Promise<BenchLine[]> {
  const columns = pairsOfInstance(instance);
  const before = megabytesInUse();
  const ordering: number[] = [];
  const solving: number[] = [];
  let used = 0;
  for (let round = 0; round < rounds; round++) {
    let pairs: PairRows | undefined;
    ordering.push(
      await timeOf(() => {
        pairs = orderPairs(instance.dwellings, instance.households, columns);
      }),
    );
    if (!pairs) throw new Error("no pairs");
    const rows = pairs;
    solving.push(await timeOf(() => bestPlan(rows)));
    used = Math.max(used, megabytesInUse() - before);
    if (round === 0) checked(rows);
  }
  const name = `${instance.name} (${columns.row.length} pairs)`;
  const seconds = (median(ordering) + median(solving)) / 1_000;
  return [
    { what: `${name}, solved`, value: median(solving) / 1_000, unit: "s" },
    { what: `${name}, ordered and solved`, value: seconds, unit: "s", ...limit(most.seconds) },
    {
      what: `${name}, memory beyond the pairs as given`,
      value: used,
      unit: "MB",
      ...limit(most.megabytes),
    },
  ];
}

const limit = (atMost: number | undefined) => (atMost === undefined ? {} : { atMost });

/** Every dwelling with every household. */
function dense(size: number): BenchLine[] {
  const next = generator(size);
  const cells = Array.from({ length: size }, () =>
    Array.from({ length: size }, () => 1 + Math.floor(next() * 1_000_000)),
  );
  const pairs = pairsOf(
    size,
    size,
    cells.flatMap((line, row) =>
      line.map((points, column): [number, number, number] => [row, column, points]),
    ),
  );
  const costs = cells.map((line) => line.map((points) => 1_000_001 - points));
  const { points } = checked(pairs);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 5; round++) {
    let start = performance.now();
    bestPlan(pairs);
    ours.push(performance.now() - start);
    start = performance.now();
    const found = munkres(costs);
    theirs.push(performance.now() - start);
    const total = found.reduce((sum, [row, column]) => sum + (cells[row]?.[column] ?? 0), 0);
    if (total !== points) throw new Error(`munkres has ${total}, ours ${points}`);
  }
  const name = `every pair of ${size} and ${size}`;
  return [
    { what: `${name}, ours`, value: median(ours), unit: "ms" },
    { what: `${name}, munkres`, value: median(theirs), unit: "ms" },
    { what: `${name}, munkres over ours`, value: median(theirs) / median(ours), unit: "x" },
  ];
}

const ordered = (instance: Instance) =>
  orderPairs(instance.dwellings, instance.households, pairsOfInstance(instance));

/** Megabytes of the process that are in use, its columns included. */
