import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { bestPlan } from "./best-plan";
import { columnsOf, type MatchColumns } from "./columns";
import { fitsIn, pointsIn } from "./pair-in-columns";
import { type PairRows, pairsOf } from "./pair-rows";
import { planFault, planValue } from "./plan";
import { wholePlan } from "./whole-plan";
import { dwellings, households } from "../../../../tests/factories/any-candidate";
import { aMatchContext } from "../../../../tests/factories/match-candidates";

/** Every pair that fits, written down. */
function allPairs(
  columns: MatchColumns,
  pointsOf = (row: number, column: number) => pointsIn(columns, row, column),
): PairRows {
  const { households: h, dwellings: d } = columns;
  const pairs: [number, number, number][] = [];
  for (let row = 0; row < d.size; row++) {
    for (let column = 0; column < h.size; column++) {
      if (!fitsIn(columns, row, column)) continue;
      pairs.push([row, column, pointsOf(row, column)]);
    }
  }
  return pairsOf(d.size, h.size, pairs);
}

const someWeights = fc.record({
  perPoint: fc.constantFrom(1, 1000),
  perHome: fc.constantFrom(0, 1, 10_000_000),
  heaviest: fc.constantFrom(0, 7, 5_000_000),
});

describe("the whole plan", () => {
  it("keeps what stood before where it costs less than the bonus", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(households(40), dwellings(30), fc.nat(), (some, homes, turn) => {
        const columns = columnsOf(some, homes, aMatchContext());
        const { households: h, dwellings: d } = columns;
        const householdOf = Int32Array.from({ length: d.size }, (_, row) =>
          h.size === 0 ? -1 : (row * 7 + turn) % h.size,
        );
        const weights = { perPoint: 1_000, perHome: 1, ofHousehold: new Float64Array(h.size) };
        const before = { householdOf, bonus: 999 };
        const pairs = allPairs(columns, (row, column) => {
          const points = pointsIn(columns, row, column) * 1_000;
          return householdOf[row] === column ? points + before.bonus : points;
        });
        const given = { ...weights, perPoint: 1 };
        const whole = wholePlan(columns, weights, before).plan();
        expect(planFault(pairs, whole, given)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it("is the best of all pairs that fit, and its prices prove it", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(households(60), dwellings(40), someWeights, (some, homes, given) => {
        const columns = columnsOf(some, homes, aMatchContext());
        const { perPoint, perHome, heaviest } = given;
        const ofHousehold = Float64Array.from(
          columns.households.draw,
          (draw) => draw % (heaviest + 1),
        );
        const weights = { perPoint, perHome, ofHousehold };
        const pairs = allPairs(columns);
        const whole = wholePlan(columns, weights).plan();
        expect(planFault(pairs, whole, weights)).toBeNull();
        const best = bestPlan(pairs, weights);
        expect(planValue(pairs, whole, weights).weight).toBe(
          planValue(pairs, best, weights).weight,
        );
      }),
      { numRuns: 100 },
    );
  });

  it("leaves everything over where there is nothing", () => {
    const weights = { perPoint: 1, perHome: 1, ofHousehold: new Float64Array() };
    const columns = columnsOf([], [], aMatchContext());
    expect([...wholePlan(columns, weights).plan().householdOf]).toEqual([]);
  });
});
