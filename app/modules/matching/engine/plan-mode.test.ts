import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { columnsOf, type MatchColumns } from "./columns";
import { fitsIn, pointsIn } from "./pair-in-columns";
import { type PlanMode, weightsOfMode } from "./plan-mode";
import { wholePlan } from "./whole-plan";
import { dwellings, households } from "../../../../tests/factories/any-candidate";
import { aMatchContext } from "../../../../tests/factories/match-candidates";

/** What a plan has, the most important first. */
type Worth = readonly number[];

const isMore = (one: Worth, two: Worth) => {
  const place = one.findIndex((value, index) => value !== two[index]);
  return place !== -1 && (one[place] ?? 0) > (two[place] ?? 0);
};

/** The most there can be, by trying everything. */
function mostOf(columns: MatchColumns, worthOf: (pairs: [number, number][]) => Worth): Worth {
  let best = worthOf([]);
  const pairs: [number, number][] = [];
  const taken = new Set<number>();
  const from = (row: number): void => {
    if (row === columns.dwellings.size) {
      const worth = worthOf(pairs);
      if (isMore(worth, best)) best = worth;
      return;
    }
    from(row + 1);
    for (let column = 0; column < columns.households.size; column++) {
      if (taken.has(column) || !fitsIn(columns, row, column)) continue;
      taken.add(column);
      pairs.push([row, column]);
      from(row + 1);
      pairs.pop();
      taken.delete(column);
    }
  };
  from(0);
  return best;
}

function planned(columns: MatchColumns, mode: PlanMode, tiers?: Uint8Array): [number, number][] {
  const { householdOf } = wholePlan(columns, weightsOfMode(columns, mode, tiers)).plan();
  return [...householdOf].flatMap((column, row): [number, number][] =>
    column === -1 ? [] : [[row, column]],
  );
}

describe("a plan", () => {
  const total = (columns: MatchColumns, pairs: [number, number][]) =>
    pairs.reduce((sum, [row, column]) => sum + pointsIn(columns, row, column), 0);

  it("has the most points, or the most homes, or the most of each tier in turn", () => {
    fc.assert(
      fc.property(households(6), dwellings(5), fc.nat(), (some, homes, turn) => {
        const columns = columnsOf(some, homes, aMatchContext());
        const tiers = Uint8Array.from(some, (_, place) => (place + turn) % 3);
        const count = (pairs: [number, number][], tier: number) =>
          pairs.filter(([, column]) => tiers[column] === tier).length;
        const worths: Record<PlanMode, (pairs: [number, number][]) => Worth> = {
          points: (pairs) => [total(columns, pairs), pairs.length],
          homes: (pairs) => [pairs.length, total(columns, pairs)],
          tiers: (pairs) => [...[0, 1, 2].map((tier) => count(pairs, tier)), total(columns, pairs)],
        };
        for (const mode of ["points", "homes", "tiers"] as const) {
          const worth = worths[mode](planned(columns, mode, mode === "tiers" ? tiers : undefined));
          expect(worth, mode).toEqual(mostOf(columns, worths[mode]));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("refuses tiers whose weight doubles cannot add exactly", () => {
    const columns = columnsOf([], [], aMatchContext());
    const many = {
      ...columns,
      households: { ...columns.households, size: 100_000 },
      dwellings: { ...columns.dwellings, size: 100_000 },
    };
    expect(() => weightsOfMode(many, "tiers", Uint8Array.of(0, 1, 2, 3))).toThrow(RangeError);
  });
});
