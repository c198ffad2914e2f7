import fc from "fast-check";
import highsLoader from "highs";
import { describe, expect, it } from "vitest";

import { bestPlan } from "./best-plan";
import { type PairRows, pairsOf, turnedPairs } from "./pair-rows";
import { NOBODY, planFault, planValue } from "./plan";
import { linearProgram } from "../../../../tests/factories/linear-program";

type Triple = [dwelling: number, household: number, points: number];

/** Worlds of a few dwellings and households; few different points make many ties. */
const world = (most: number) =>
  fc
    .record({
      dwellings: fc.integer({ min: 0, max: most }),
      households: fc.integer({ min: 0, max: most }),
      range: fc.constantFrom(1, 3, 20, 2_000_000_000),
      share: fc.constantFrom(10, 40, 100),
    })
    .chain(({ dwellings, households, range, share }) =>
      fc
        .array(fc.tuple(fc.integer({ min: 0, max: range }), fc.integer({ min: 1, max: 100 })), {
          minLength: dwellings * households,
          maxLength: dwellings * households,
        })
        .map((cells) => {
          const triples = cells.flatMap(([points, luck], place): Triple[] =>
            luck <= share ? [[Math.floor(place / households), place % households, points]] : [],
          );
          return { dwellings, households, triples };
        }),
    );

const pairsIn = ({
  dwellings,
  households,
  triples,
}: {
  dwellings: number;
  households: number;
  triples: Triple[];
}) => pairsOf(dwellings, households, triples);

/** The most points by trying everything. */
function mostPoints({ rows, starts, ends, column, points }: PairRows): number {
  const known = new Map<string, number>();
  const from = (dwelling: number, taken: number): number => {
    if (dwelling === rows) return 0;
    const key = `${dwelling} ${taken}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    let best = from(dwelling + 1, taken);
    for (let pair = starts[dwelling] ?? 0; pair < (ends[dwelling] ?? 0); pair++) {
      const bit = 1 << (column[pair] ?? 0);
      if (taken & bit) continue;
      best = Math.max(best, (points[pair] ?? 0) + from(dwelling + 1, taken | bit));
    }
    known.set(key, best);
    return best;
  };
  return from(0, 0);
}

describe("the best plan", () => {
  it("has as many points as the best of all plans, and proves it", () => {
    fc.assert(
      fc.property(world(8), (input) => {
        const pairs = pairsIn(input);
        const plan = bestPlan(pairs);
        expect(planFault(pairs, plan)).toBeNull();
        expect(planValue(pairs, plan).points).toBe(mostPoints(pairs));
      }),
      { numRuns: 2_000 },
    );
  });

  it(
    "has as many points as a solver of others finds, a thousand times",
    { timeout: 120_000 },
    async () => {
      const linear = await highsLoader();
      fc.assert(
        fc.property(world(12), (input) => {
          const pairs = pairsIn(input);
          fc.pre(pairs.points.some((points) => points > 0));
          const { ObjectiveValue } = linear.solve(linearProgram(pairs), { presolve: "off" });
          const { points } = planValue(pairs, bestPlan(pairs));
          // HiGHS counts in doubles with a tolerance; sums of billions end in halves.
          expect(Math.abs(ObjectiveValue - points)).toBeLessThanOrEqual(points * 1e-9);
        }),
        { numRuns: 1_000 },
      );
    },
  );

  it("is proven in larger worlds, from either side with the same points", () => {
    fc.assert(
      fc.property(world(40), (input) => {
        const pairs = pairsIn(input);
        const plan = bestPlan(pairs);
        expect(planFault(pairs, plan)).toBeNull();
        const turned = turnedPairs(pairs);
        const other = bestPlan(turned);
        expect(planFault(turned, other)).toBeNull();
        expect(planValue(turned, other).points).toBe(planValue(pairs, plan).points);
      }),
      { numRuns: 100 },
    );
  });

  it("does not depend on the order in which the pairs came", () => {
    fc.assert(
      fc.property(
        world(12).chain((input) =>
          fc
            .shuffledSubarray(input.triples, { minLength: input.triples.length })
            .map((shuffled) => [input, { ...input, triples: shuffled }] as const),
        ),
        ([one, other]) => {
          expect(bestPlan(pairsIn(other))).toEqual(bestPlan(pairsIn(one)));
        },
      ),
    );
  });

  it("leaves everything over where nothing fits", () => {
    const plan = bestPlan(pairsOf(2, 3, []));
    expect([...plan.householdOf]).toEqual([NOBODY, NOBODY]);
    expect(planFault(pairsOf(2, 3, []), plan)).toBeNull();
  });

  it("stays exact with the greatest points there are", () => {
    const most = 2 ** 31 - 1;
    const all: Triple[] = [0, 1, 2].flatMap((row) =>
      [0, 1, 2].map((column): Triple => [row, column, most - row * column]),
    );
    const pairs = pairsOf(3, 3, all);
    expect(planValue(pairs, bestPlan(pairs)).points).toBe(mostPoints(pairs));
  });
});

describe("the judge of a plan", () => {
  const pairs = pairsOf(2, 2, [
    [0, 0, 10],
    [0, 1, 4],
    [1, 0, 9],
  ]);

  it("finds what is not best, not eligible, or taken twice", () => {
    const plan = bestPlan(pairs);
    expect(planFault(pairs, plan)).toBeNull();
    expect(planValue(pairs, plan)).toEqual({ points: 13, filled: 2, weight: 13 });
    const worse = {
      householdOf: Int32Array.of(0, NOBODY),
      dwellingOf: Int32Array.of(0, NOBODY),
      dwellingPrice: Float64Array.of(10, 0),
      householdPrice: Float64Array.of(0, 0),
    };
    expect(planFault(pairs, worse)).toBe("dwelling 1 and household 0 would gain 9");
    expect(planFault(pairs, { ...plan, householdOf: Int32Array.of(1, 1) })).not.toBeNull();
    expect(planFault(pairs, { ...plan, householdOf: Int32Array.of(0, 1) })).not.toBeNull();
    const dearer = plan.dwellingPrice.map((price) => price + 1);
    expect(planFault(pairs, { ...plan, dwellingPrice: dearer })).toMatch(/the prices are worth/);
    const unknown = plan.dwellingPrice.map(() => NaN);
    expect(planFault(pairs, { ...plan, dwellingPrice: unknown })).toMatch(/the price of dwelling/);
  });
});

describe("pairs", () => {
  it("are refused when they name nothing, have no points or stand twice", () => {
    for (const wrong of [
      [2, 0, 1],
      [0, 2, 1],
      [-1, 0, 1],
      [0, 0, -5],
    ] as Triple[]) {
      expect(() => pairsOf(2, 2, [wrong]), String(wrong)).toThrow(RangeError);
    }
    const twice: Triple[] = [
      [0, 1, 3],
      [0, 0, 2],
      [0, 1, 1],
    ];
    expect(() => pairsOf(1, 2, twice)).toThrow("stand twice");
  });
});
