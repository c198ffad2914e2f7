import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { creditorReference, isCreditorReference, printedReference } from "./creditor-reference";

const digits = "0123456789";
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

const body = fc.string({
  unit: fc.constantFrom(...digits, ...letters),
  minLength: 1,
  maxLength: 21,
});

describe("creditorReference", () => {
  it.each([
    ["539007547034", "RF18539007547034"],
    ["IND-2026-00001", "RF13IND202600001"],
  ])("of %s", (number, reference) => {
    expect(creditorReference(number)).toBe(reference);
  });

  it("is always accepted, also in groups of four", () => {
    fc.assert(
      fc.property(body, (number) => {
        const reference = creditorReference(number);
        expect(isCreditorReference(reference)).toBe(true);
        expect(isCreditorReference(printedReference(reference))).toBe(true);
      }),
    );
  });

  it("shows every digit that became another and every letter that became another", () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.integer({ min: 1, max: 25 }), (number, place, by) => {
        const reference = creditorReference(number);
        const at = 2 + (place % (reference.length - 2));
        const alphabet = /\d/.test(reference.charAt(at)) ? digits : letters;
        const other = alphabet.charAt(
          (alphabet.indexOf(reference.charAt(at)) + by) % alphabet.length,
        );
        const wrong = reference.slice(0, at) + other + reference.slice(at + 1);
        expect(isCreditorReference(wrong)).toBe(wrong === reference);
      }),
    );
  });

  it.each(["", "--", "A".repeat(22), "ä", "1;2"])("refuses to make one of %j", (number) => {
    expect(() => creditorReference(number)).toThrow(RangeError);
  });

  it.each(["", "RF", "RF18", "RF19539007547034", "539007547034", "RF1853900754703é"])(
    "does not take %j for one",
    (text) => {
      expect(isCreditorReference(text)).toBe(false);
    },
  );
});

it("prints groups of four", () => {
  expect(printedReference("RF18539007547034")).toBe("RF18 5390 0754 7034");
});
