import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { bestPlan } from "./best-plan";
import { type PairRows, pairsOf } from "./pair-rows";
import { NOBODY, planFault, planValue, type PlanWeights } from "./plan";
import { StandingPlan } from "./standing-plan";

const PLACES = 9;
const points = fc.constantFrom(1, 2, 3, 7, 7, 20);
const pairList = fc.uniqueArray(
  fc.tuple(fc.nat({ max: PLACES - 1 }), fc.nat({ max: PLACES - 1 }), points),
  { selector: ([row, column]) => row * PLACES + column, maxLength: 40 },
);
const weights = fc.record({
  perPoint: fc.constantFrom(1, 10),
  perHome: fc.constantFrom(0, 1_000),
  ofHousehold: fc
    .array(fc.constantFrom(0, 0, 3, 50), { minLength: PLACES, maxLength: PLACES })
    .map((all) => Float64Array.from(all)),
});

type Change =
  | { kind: "forbid"; dwelling: number; household: number }
  | { kind: "withdraw_dwelling" | "withdraw_household"; place: number }
  | {
      kind: "add_dwelling" | "add_household";
      place: number;
      pairs: [number, number][];
      weight: number;
    };

const place = fc.nat({ max: PLACES - 1 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant("forbid" as const), dwelling: place, household: place }),
  fc.record({
    kind: fc.constantFrom("withdraw_dwelling" as const, "withdraw_household" as const),
    place,
  }),
  fc.record({
    kind: fc.constantFrom("add_dwelling" as const, "add_household" as const),
    place,
    pairs: fc.uniqueArray(fc.tuple(place, points), { selector: ([other]) => other, maxLength: 6 }),
    weight: fc.constantFrom(0, 5, 80),
  }),
);

function apply(plan: StandingPlan, one: Change): void {
  switch (one.kind) {
    case "forbid":
      plan.forbid(one.dwelling, one.household);
      break;
    case "withdraw_dwelling":
      plan.withdrawDwelling(one.place);
      break;
    case "withdraw_household":
      plan.withdrawHousehold(one.place);
      break;
    case "add_dwelling":
      plan.withdrawDwelling(one.place);
      plan.addDwelling(one.place, one.pairs);
      break;
    case "add_household":
      plan.withdrawHousehold(one.place);
      plan.addHousehold(one.place, one.pairs, one.weight);
  }
}

/** The same pairs, put together anew. */
function copyOf(standing: StandingPlan): { pairs: PairRows; weights: PlanWeights } {
  const pairs = Array.from({ length: PLACES }, (_, row) =>
    [...standing.pairs.of(row)].map((pair): [number, number, number] => [
      row,
      pair.column,
      pair.points,
    ]),
  ).flat();
  return { pairs: pairsOf(PLACES, PLACES, pairs), weights: standing.weights };
}

describe("a standing plan", () => {
  it("is as good as a plan made anew after every change, and proves it", () => {
    fc.assert(
      fc.property(
        pairList,
        weights,
        fc.array(change, { maxLength: 25 }),
        (list, weighing, changes) => {
          const standing = new StandingPlan(pairsOf(PLACES, PLACES, list), weighing);
          for (const one of changes) {
            apply(standing, one);
            const copy = copyOf(standing);
            expect(planFault(copy.pairs, standing.plan(), copy.weights)).toBeNull();
            const anew = bestPlan(copy.pairs, copy.weights);
            expect(planFault(copy.pairs, anew, copy.weights)).toBeNull();
            expect(planValue(copy.pairs, standing.plan(), copy.weights).weight).toBe(
              planValue(copy.pairs, anew, copy.weights).weight,
            );
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("changes only what it must when a household leaves", () => {
    const pairs = pairsOf(3, 4, [
      [0, 0, 10],
      [0, 3, 9],
      [1, 1, 10],
      [2, 2, 10],
    ]);
    const standing = new StandingPlan(pairs);
    standing.withdrawHousehold(0);
    expect([...standing.plan().householdOf]).toEqual([3, 1, 2]);
    standing.withdrawHousehold(3);
    expect([...standing.plan().householdOf]).toEqual([NOBODY, 1, 2]);
  });

  it("gives a household that loses its dwelling another one", () => {
    const pairs = pairsOf(2, 2, [
      [0, 0, 10],
      [1, 0, 8],
      [1, 1, 3],
    ]);
    const standing = new StandingPlan(pairs);
    expect([...standing.plan().householdOf]).toEqual([0, 1]);
    standing.withdrawDwelling(0);
    expect([...standing.plan().householdOf]).toEqual([NOBODY, 0]);
  });

  it("has room for those to come", () => {
    const standing = new StandingPlan(pairsOf(1, 1, [[0, 0, 5]]), undefined, {
      dwellings: 2,
      households: 2,
    });
    standing.addHousehold(1, [[0, 4]]);
    standing.addDwelling(1, [[0, 5]]);
    expect([...standing.plan().householdOf]).toEqual([1, 0]);
    expect(() => {
      standing.addDwelling(1, [[0, 5]]);
    }).toThrow("stand twice");
    expect(() => {
      standing.addDwelling(1, [[1, -1]]);
    }).toThrow(RangeError);
  });
});
