import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fisherExact, holdTogether, median, type Share, wilsonInterval } from "./significance";

/** The same test by whole binomial coefficients: slow, and free of any rounding but the last. */
function fisherByCounting(one: Share, other: Share): number {
  const taken = one.count + other.count;
  const ways = (x: number) => choose(one.of, x) * choose(other.of, taken - x);
  const observed = ways(one.count);
  let [asOdd, whole] = [0n, 0n];
  for (let x = 0; x <= taken; x++) {
    const way = ways(x);
    whole += way;
    if (way <= observed) asOdd += way;
  }
  return Number((asOdd * 1_000_000_000_000n) / whole) / 1e12;
}

function choose(all: number, some: number): bigint {
  if (some < 0 || some > all) return 0n;
  let ways = 1n;
  for (let x = 1; x <= some; x++) ways = (ways * BigInt(all - some + x)) / BigInt(x);
  return ways;
}

const share = (most: number) =>
  fc
    .integer({ min: 0, max: most })
    .chain((of) => fc.integer({ min: 0, max: of }).map((count) => ({ count, of })));

describe("Fisher's exact test", () => {
  it("is what counting every table says", () => {
    fc.assert(
      fc.property(share(40), share(60), (one, other) => {
        expect(fisherExact(one, other)).toBeCloseTo(fisherByCounting(one, other), 9);
      }),
      { numRuns: 400 },
    );
  });

  it("tells the lady who tastes tea from one who guesses, as far as eight cups can", () => {
    expect(fisherExact({ count: 4, of: 4 }, { count: 0, of: 4 })).toBeCloseTo(2 / 70, 12);
    expect(fisherExact({ count: 3, of: 4 }, { count: 1, of: 4 })).toBeCloseTo(34 / 70, 12);
  });

  it("stands for a country, and for nobody", () => {
    const few = { count: 480, of: 5_000 };
    expect(fisherExact(few, { count: 9_500, of: 95_000 })).toBeGreaterThan(0.3);
    expect(fisherExact(few, { count: 12_000, of: 95_000 })).toBeLessThan(1e-9);
    expect(fisherExact({ count: 0, of: 0 }, { count: 3, of: 9 })).toBe(1);
  });
});

describe("Wilson's interval", () => {
  it("holds the share, and narrows with more people", () => {
    expect(wilsonInterval({ count: 5, of: 10 }).low).toBeCloseTo(0.2366, 4);
    expect(wilsonInterval({ count: 5, of: 10 }).high).toBeCloseTo(0.7634, 4);
    expect(wilsonInterval({ count: 0, of: 0 })).toEqual({ low: 0, high: 1 });
    fc.assert(
      fc.property(share(300), (one) => {
        if (one.of === 0) return;
        const { low, high } = wilsonInterval(one);
        expect(low).toBeLessThanOrEqual(one.count / one.of + 1e-12);
        expect(high).toBeGreaterThanOrEqual(one.count / one.of - 1e-12);
        const wide = wilsonInterval({ count: one.count * 4, of: one.of * 4 });
        expect(wide.high - wide.low).toBeLessThan(high - low);
      }),
    );
  });
});

describe("several tests together", () => {
  it("ask more of each, the more there are", () => {
    expect(holdTogether([0.04])).toEqual([true]);
    expect(holdTogether([0.04, 0.5])).toEqual([false, false]);
    expect(holdTogether([0.6, 0.01, 0.02])).toEqual([false, true, true]);
    expect(holdTogether([])).toEqual([]);
  });
});

describe("the median", () => {
  it("is the middle, or between the two middle ones", () => {
    expect([median([]), median([7]), median([9, 1, 4]), median([4, 1, 9, 2])]).toEqual([
      null,
      7,
      4,
      3,
    ]);
  });
});
