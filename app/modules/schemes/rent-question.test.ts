import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readRentQuestion } from "./rent-question";

const read = (query: string) => readRentQuestion(new URLSearchParams(query));

describe("readRentQuestion", () => {
  it("is empty before anything was typed", () => {
    expect(read("lang=de")).toMatchObject({ isEmpty: true, asked: null, errors: {} });
  });

  it("reads amounts as people write them, charges left out as none", () => {
    expect(read("rent=1.450,50&charges=150").asked).toEqual({
      rentCents: 145050n,
      chargesCents: 15000n,
    });
    expect(read("rent=1450&charges=").asked).toEqual({ rentCents: 145000n, chargesCents: 0n });
    expect(read("rent=1450").asked?.chargesCents).toBe(0n);
  });

  it.each([
    ["rent=", { rent: ["forms.error.required"] }],
    ["rent=much", { rent: ["forms.error.amount"] }],
    ["rent=49,99", { rent: ['forms.error.tooSmall|{"minCents":5000}'] }],
    ["rent=20000,01", { rent: ['forms.error.tooBig|{"maxCents":2000000}'] }],
    ["rent=900&charges=5001", { charges: ['forms.error.tooBig|{"maxCents":500000}'] }],
    ["rent=900&charges=x", { charges: ["forms.error.amount"] }],
  ])("refuses %s and keeps what was typed", (query, errors) => {
    const question = read(query);
    expect(question.asked).toBeNull();
    expect(question.errors).toEqual(errors);
    expect(question.entries.rent).toBe(new URLSearchParams(query).get("rent"));
  });

  it("never throws and never accepts a rent out of bounds", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (rent, charges) => {
        const { asked } = readRentQuestion(new URLSearchParams({ rent, charges }));
        return asked === null || (asked.rentCents >= 5000n && asked.rentCents <= 2000000n);
      }),
    );
  });
});
