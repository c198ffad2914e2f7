import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";
import { sum } from "~/platform/money";

import type { OwnerFigures } from "./owner-figures";
import { rentCapOf, YEARLY_LINES, YEARLY_WAYS, yearlyResults } from "./yearly-result";
import { shippedParameters } from "../../../tests/factories/household-facts";

const on = toLocalDate("2026-11-22");
const reckon = (figures: OwnerFigures) => yearlyResults(figures, shippedParameters, on);

const plain: OwnerFigures = {
  rentCents: 150_000n,
  emptyTenths: 10n,
  unpaidTenths: 30n,
  upkeepCents: 120_000n,
  insuranceCents: 30_000n,
  managementCents: 60_000n,
  remainingCents: 10_000n,
  taxRate: 3_000n,
  capitalCents: null,
};

const upTo = (max: bigint, min = 0n) => fc.bigInt({ min, max });
const anyFigures: fc.Arbitrary<OwnerFigures> = fc
  .record({
    rentCents: upTo(2_000_000n, 5_000n),
    lost: fc.tuple(upTo(120n), upTo(120n)).filter(([empty, unpaid]) => empty + unpaid <= 120n),
    upkeepCents: upTo(5_000_000n),
    insuranceCents: upTo(1_000_000n),
    managementCents: upTo(1_000_000n),
    remainingCents: upTo(1_000_000n),
    taxRate: upTo(6_000n),
    capitalCents: fc.option(upTo(500_000_000n, 1_000_000n)),
  })
  .map(({ lost: [emptyTenths, unpaidTenths], ...rest }) => ({
    ...rest,
    emptyTenths,
    unpaidTenths,
  }));

describe("a year of each way", () => {
  it("is worked out line by line", () => {
    const [today, lisko, ais] = reckon(plain);
    const cents = (lines: NonNullable<typeof today>["lines"]) =>
      YEARLY_LINES.map((line) => [lines[line].lowCents, lines[line].highCents]);
    expect(cents(today!.lines)).toEqual(
      [1_800_000n, -150_000n, -450_000n, 0n, -120_000n, -30_000n, -60_000n, 0n, -297_000n].map(
        (amount) => [amount, amount],
      ),
    );
    expect(today!.net).toEqual({ lowCents: 693_000n, highCents: 693_000n });
    // Two of the three unpaid months are answered for, and taxed as rent.
    expect(lisko!.lines.guaranteed.lowCents).toBe(300_000n);
    expect(lisko!.net.lowCents).toBe(903_000n);
    // 40 to 30 % below the market, let or empty; a tenth of the profit is taxed.
    expect(cents(ais!.lines)).toEqual([
      [1_080_000n, 1_260_000n],
      ...[0n, 0n, 0n, 0n].map((amount) => [amount, amount]),
      [-30_000n, -30_000n],
      [0n, 0n],
      [-10_000n, -10_000n],
      [-31_200n, -36_600n],
    ]);
    expect(ais!.net).toEqual({ lowCents: 1_008_800n, highCents: 1_183_400n });
  });

  it("keeps a loss out of the tax and says how much can be deducted elsewhere", () => {
    const [today] = reckon({ ...plain, emptyTenths: 120n, unpaidTenths: 0n });
    expect(today!.lines.tax.lowCents).toBe(0n);
    expect(today!.loss.lowCents).toBe(210_000n);
    expect(today!.net.lowCents).toBe(-210_000n);
  });

  it("says what the capital yields, only where it is known", () => {
    expect(reckon(plain)[0]!.netReturn).toBeNull();
    const [today, , ais] = reckon({ ...plain, capitalCents: 30_000_000n });
    expect(today!.netReturn).toEqual({ low: 231, high: 231 });
    expect(ais!.netReturn).toEqual({ low: 336, high: 394 });
  });

  it("comes in one order, with a source behind every assumption", () => {
    const results = reckon(plain);
    expect(results.map(({ way }) => way)).toEqual([...YEARLY_WAYS]);
    for (const { assumptions, status } of results) {
      expect(assumptions.every(({ source }) => source.length > 5)).toBe(true);
      const taxed = assumptions.find(({ key }) => key === "tax_on_net");
      expect(taxed?.since ?? null).toBe(taxed?.detail["percent"] === 100 ? null : "2024-01-01");
      expect(new Set(assumptions.map(({ key }) => key)).size).toBe(assumptions.length);
      expect(status).toBe("unverified");
    }
  });

  it("has a net that is the sum of the lines shown, at both ends", () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        for (const { lines, net } of reckon(figures)) {
          const spans = Object.values(lines);
          expect(sum(spans.map(({ lowCents }) => lowCents))).toBe(net.lowCents);
          expect(sum(spans.map(({ highCents }) => highCents))).toBe(net.highCents);
          expect(net.lowCents <= net.highCents).toBe(true);
        }
      }),
    );
  });

  it("never taxes a loss, never more than the profit, never gives tax back", () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        for (const { lines, net, loss } of reckon(figures)) {
          const tax = -lines.tax.lowCents;
          const profit = net.lowCents + tax;
          expect(tax >= 0n).toBe(true);
          expect(tax === 0n || tax <= profit).toBe(true);
          expect(loss.lowCents).toBe(profit < 0n ? -profit : 0n);
        }
      }),
    );
  });

  it("never brings less for more rent at the same costs", () => {
    fc.assert(
      fc.property(anyFigures, upTo(50_000n, 1n), (figures, more) => {
        const before = reckon(figures);
        const after = reckon({ ...figures, rentCents: figures.rentCents + more });
        after.forEach(({ net }, index) => {
          expect(net.lowCents >= before[index]!.net.lowCents).toBe(true);
          expect(net.highCents >= before[index]!.net.highCents).toBe(true);
        });
      }),
    );
  });

  it("never makes LISKO's lease worse than the same lease alone, nor pays more than was lost", () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const [today, lisko] = reckon(figures);
        expect(lisko!.net.lowCents >= today!.net.lowCents).toBe(true);
        const { guaranteed, unpaid } = lisko!.lines;
        expect(guaranteed.lowCents <= -unpaid.lowCents).toBe(true);
        expect(guaranteed.lowCents <= figures.rentCents * 2n).toBe(true);
      }),
    );
  });
});

describe("the highest rent the law allows", () => {
  it("is a share of the capital, and unknown without it", () => {
    expect(rentCapOf(plain, shippedParameters, on)).toBeNull();
    const cap = rentCapOf({ ...plain, capitalCents: 30_000_000n }, shippedParameters, on);
    expect(cap).toMatchObject({ monthlyCents: 125_000n, percent: 5, isExceeded: true });
    const roomy = rentCapOf({ ...plain, capitalCents: 36_000_000n }, shippedParameters, on);
    expect(roomy).toMatchObject({ monthlyCents: 150_000n, isExceeded: false });
  });
});
