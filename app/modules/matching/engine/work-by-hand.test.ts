import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { bestPlan } from "./best-plan";
import { columnsOf, type MatchColumns } from "./columns";
import { fitsIn, pointsIn } from "./pair-in-columns";
import { pairsOf } from "./pair-rows";
import { NOBODY, planValue, weightOf } from "./plan";
import { weightsOfMode } from "./plan-mode";
import { wholePlan } from "./whole-plan";
import { whatItTakes, workByHand } from "./work-by-hand";
import { dwellings, households } from "../../../../tests/factories/any-candidate";
import { aMatchContext } from "../../../../tests/factories/match-candidates";

describe("working by hand", () => {
  it("gives each dwelling in its turn the best that is left, and never more than the plan has", () => {
    fc.assert(
      fc.property(households(25), dwellings(15), (some, homes) => {
        const columns = columnsOf(some, homes, aMatchContext());
        const rows = [...columns.dwellings.ids.keys()].reverse();
        const byHand = workByHand(columns, rows);
        const taken = new Set<number>();
        let points = 0;
        for (const row of rows) {
          const open = columns.households.ids.flatMap((_, column) =>
            taken.has(column) || !fitsIn(columns, row, column)
              ? []
              : [pointsIn(columns, row, column)],
          );
          const own = byHand[row] ?? NOBODY;
          if (own === NOBODY) {
            expect(open).toEqual([]);
            continue;
          }
          expect(pointsIn(columns, row, own)).toBe(Math.max(...open));
          expect(taken.has(own)).toBe(false);
          taken.add(own);
          points += pointsIn(columns, row, own);
        }
        const { householdOf } = wholePlan(columns, weightsOfMode(columns, "points")).plan();
        const planned = [...householdOf].reduce(
          (sum, column, row) => sum + (column === NOBODY ? 0 : pointsIn(columns, row, column)),
          0,
        );
        expect(planned).toBeGreaterThanOrEqual(points);
      }),
      { numRuns: 100 },
    );
  });
});

const pairsThatFit = (columns: MatchColumns): [number, number, number][] =>
  [...columns.dwellings.ids.keys()].flatMap((row) =>
    [...columns.households.ids.keys()].flatMap((column): [number, number, number][] =>
      fitsIn(columns, row, column) ? [[row, column, pointsIn(columns, row, column)]] : [],
    ),
  );

describe("what it would take", () => {
  it("is nothing for what is planned, and never more than a plan with the pair would lose", () => {
    fc.assert(
      fc.property(households(8), dwellings(6), fc.nat(), fc.nat(), (some, homes, one, two) => {
        const columns = columnsOf(some, homes, aMatchContext());
        const { households: h, dwellings: d } = columns;
        const [row, column] = [one % Math.max(1, d.size), two % Math.max(1, h.size)];
        if (d.size === 0 || h.size === 0 || !fitsIn(columns, row, column)) return;
        const weights = weightsOfMode(columns, "points");
        const plan = wholePlan(columns, weights).plan();
        const weight = weightOf(weights, column, pointsIn(columns, row, column));
        const { pointsShort, instead } = whatItTakes(plan, {
          ...{ dwelling: row, household: column, weight },
          perPoint: weights.perPoint,
        });
        expect(pointsShort).toBeGreaterThanOrEqual(0);
        const others = pairsThatFit(columns).filter(
          ([other, third]) => other !== row && third !== column,
        );
        const rest = pairsOf(d.size, h.size, others);
        const forced = weight + planValue(rest, bestPlan(rest, weights), weights).weight;
        const all = pairsOf(d.size, h.size, pairsThatFit(columns));
        const loss = planValue(all, plan, weights).weight - forced;
        expect(Math.ceil(loss / weights.perPoint)).toBeGreaterThanOrEqual(pointsShort);
        if (plan.householdOf[row] === column) expect(pointsShort).toBe(0);
        expect(instead).toEqual({
          household: plan.householdOf[row],
          dwelling: plan.dwellingOf[column],
        });
      }),
      { numRuns: 100 },
    );
  });
});
