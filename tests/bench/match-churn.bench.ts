import { bestPlan } from "~/modules/matching/engine/best-plan";
import { columnsOf } from "~/modules/matching/engine/columns";
import { orderPairs, type PairRows } from "~/modules/matching/engine/pair-rows";
import { NOBODY, type Plan, planFault, planValue } from "~/modules/matching/engine/plan";
import { StandingPlan } from "~/modules/matching/engine/standing-plan";
import { wholePlan } from "~/modules/matching/engine/whole-plan";

import { type Bench, type BenchLine, median, timeOf } from "./bench";
import { generator, INSTANCES, pairsOfInstance } from "./match-instances";
import { matchWorld } from "./match-world";

/** The weight of a point, and of a pair that stands: 0.1 % of the 1,000 points there are. */
const POINT = 1_000;
const BONUS = 1_000;
/** One household in so many leaves. */
const LEAVES = 100;

export const bench: Bench = {
  compares:
    "what a standing plan changes when 1 % of the households leave, against a plan made anew; one change at a time",
  async measure() {
    const world = await matchWorld("churn", { households: 50_000, dwellings: 10_000 });
    const columns = columnsOf(world.households, world.dwellings, world.context);
    const weights = { perPoint: POINT, perHome: 1, ofHousehold: new Float64Array(50_000) };
    const known = wholePlan(columns, weights).pairs;
    const { b } = INSTANCES;
    return [
      ...(await churn("r", known, { mostChanges: 3, mostLoss: 0.0001 })),
      ...(await churn("b", orderPairs(b.dwellings, b.households, pairsOfInstance(b)), {})),
    ];
  },
};

async function churn(
  name: string,
  pairs: PairRows,
  most: { mostChanges?: number; mostLoss?: number },
): Promise<BenchLine[]> {
  const next = generator(7);
  const leaving = Array.from({ length: pairs.columns }, (_, household) => household).filter(
    () => next() < 1 / LEAVES,
  );
  const before = bestPlan(pairs);
  const standing = new StandingPlan(favoured(pairs, before));
  const times: number[] = [];
  for (const household of leaving) {
    times.push(await timeOf(() => standing.withdrawHousehold(household)));
  }
  const after = standing.plan();
  const rest = without(pairs, new Set(leaving));
  const fault = planFault(without(standing.pairs, new Set(leaving)), after);
  if (fault) throw new Error(`the standing plan is not the best: ${fault}`);
  let anew: Plan | undefined;
  const anewMs = await timeOf(() => {
    anew = bestPlan(rest);
  });
  if (!anew) throw new Error("no plan");
  const unavoidable = leaving.filter(
    (household) => (before.dwellingOf[household] ?? NOBODY) !== NOBODY,
  ).length;
  const loss = 1 - planValue(rest, after).points / planValue(rest, anew).points;
  const { mostChanges, mostLoss } = most;
  return [
    { what: `${name}, homes that lost their household`, value: unavoidable, unit: "homes" },
    {
      what: `${name}, changed by the standing plan, over the unavoidable`,
      value: changes(before, after) / unavoidable,
      unit: "x",
      ...(mostChanges === undefined ? {} : { atMost: mostChanges }),
    },
    {
      what: `${name}, changed by a plan made anew`,
      value: changes(before, anew) / unavoidable,
      unit: "x",
    },
    {
      what: `${name}, points lost against a plan made anew`,
      value: loss,
      unit: "of 1",
      ...(mostLoss === undefined ? {} : { atMost: mostLoss }),
    },
    { what: `${name}, one household leaves, median`, value: median(times), unit: "ms" },
    { what: `${name}, one household leaves, at most`, value: Math.max(...times), unit: "ms" },
    { what: `${name}, a plan made anew`, value: anewMs, unit: "ms" },
  ];
}

/** What stands has a little more, so that small changes stay small. */
function favoured(pairs: PairRows, { householdOf }: Plan): PairRows {
  const points = pairs.points.slice();
  for (let row = 0; row < pairs.rows; row++) {
    for (let pair = pairs.starts[row] ?? 0; pair < (pairs.ends[row] ?? 0); pair++) {
      if (householdOf[row] === pairs.column[pair]) points[pair] = (points[pair] ?? 0) + BONUS;
    }
  }
  return without({ ...pairs, points }, new Set());
}

/** Dwellings with another household, or none, than before. */
function changes(before: Plan, after: Plan): number {
  return before.householdOf.filter((household, row) => household !== after.householdOf[row]).length;
}

/** The pairs of all other households. */
function without({ rows, columns, starts, ends, column, points }: PairRows, left: Set<number>) {
  const [row, kept, worth]: [number[], number[], number[]] = [[], [], []];
  for (let place = 0; place < rows; place++) {
    for (let pair = starts[place] ?? 0; pair < (ends[place] ?? 0); pair++) {
      const household = column[pair] ?? 0;
      if (left.has(household)) continue;
      row.push(place);
      kept.push(household);
      worth.push(points[pair] ?? 0);
    }
  }
  return orderPairs(rows, columns, {
    row: Int32Array.from(row),
    column: Int32Array.from(kept),
    points: Int32Array.from(worth),
  });
}
