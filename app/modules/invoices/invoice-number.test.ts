import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { invoiceKinds } from "./invoice";
import { readInvoiceNumber, writeInvoiceNumber } from "./invoice-number";

describe("numbers of invoices", () => {
  it.each([
    [{ kind: "claim_settlement", year: 2026, sequence: 1 }, "REG-2026-00001"],
    [{ kind: "occupation_statement", year: 2027, sequence: 100_000 }, "IND-2027-100000"],
  ] as const)("writes %j", (number, text) => {
    expect(writeInvoiceNumber(number)).toBe(text);
  });

  it("are read as they were written", () => {
    const number = fc.record({
      kind: fc.constantFrom(...invoiceKinds),
      year: fc.integer({ min: 2000, max: 9999 }),
      sequence: fc.integer({ min: 1, max: 999_999_999 }),
    });
    fc.assert(
      fc.property(number, (written) => {
        expect(readInvoiceNumber(writeInvoiceNumber(written))).toEqual(written);
      }),
    );
  });

  it.each([
    "",
    "REG-2026-1",
    "REG-2026-00000",
    "REG-2026-000001",
    "reg-2026-00001",
    "ABC-2026-00001",
    "REG-1999-00001",
  ])("%j is none", (text) => {
    expect(readInvoiceNumber(text)).toBeNull();
  });

  it.each([
    [1999, 1],
    [2026.5, 1],
    [2026, 0],
    [2026, 1.5],
    [2026, 1_000_000_000],
  ])("there is no place %d/%d", (year, sequence) => {
    expect(() => writeInvoiceNumber({ kind: "claim_settlement", year, sequence })).toThrow(
      RangeError,
    );
  });
});
