import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseAmount, plainAmount, share } from "./money";

describe("parseAmount", () => {
  it.each([
    ["1250", 125_000n],
    ["1.250,50", 125_050n],
    ["1 250,5", 125_050n],
    ["1\u202f250,50 €", 125_050n],
    ["1250.50", 125_050n],
    ["١٢", 1_200n],
    ["0,05", 5n],
    ["1'000'000", 100_000_000n],
  ])("reads %s", (text, cents) => expect(parseAmount(text)).toBe(cents));

  it.each(["", "-1", "1e3", "0.005", "0 005", "1.250 500", "1,2,3", "12.50.00", "abc", "1.2345"])(
    "does not take %s for an amount",
    (text) => expect(parseAmount(text)).toBeNull(),
  );

  it("reads back what machines write", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), (cents) => {
        expect(parseAmount(plainAmount(cents))).toBe(cents);
      }),
    );
  });
});

describe("share", () => {
  it("rounds half away from zero", () => {
    expect(share(5n, 1n, 2n)).toBe(3n);
    expect(share(-5n, 1n, 2n)).toBe(-3n);
    expect(share(100n, 1n, 3n)).toBe(33n);
  });
});
