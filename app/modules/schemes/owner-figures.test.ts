import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { FIGURE_NAMES, readFigures } from "./owner-figures";

const read = (query: string) => readFigures(new URLSearchParams(query));

describe("readFigures", () => {
  it("shows an example before anything was typed, also with a language in the address", () => {
    expect(read("lang=de")).toMatchObject({ isExample: true, errors: {} });
    expect(read("").figures).toMatchObject({ rentCents: 150_000n, taxRate: 3_000n });
  });

  it("reads figures as people write them, and takes what was left empty for none", () => {
    expect(read("rent=1.450,50&empty=0,5&tax=38,9&capital=300 000").figures).toEqual({
      rentCents: 145_050n,
      emptyTenths: 5n,
      unpaidTenths: 0n,
      upkeepCents: 0n,
      insuranceCents: 0n,
      managementCents: 0n,
      remainingCents: 0n,
      taxRate: 3_890n,
      capitalCents: 30_000_000n,
    });
    expect(read("rent=1450&tax=0").figures?.capitalCents).toBeNull();
  });

  it.each([
    ["rent=&tax=30", { rent: ["forms.error.required"] }],
    ["rent=900", { tax: ["forms.error.required"] }],
    ["rent=much&tax=30", { rent: ["forms.error.amount"] }],
    ["rent=-900&tax=30", { rent: ["forms.error.amount"] }],
    ["rent=49,99&tax=30", { rent: ['forms.error.tooSmall|{"minCents":5000}'] }],
    ["rent=99999999999999&tax=30", { rent: ["forms.error.amount"] }],
    ["rent=900&tax=61", { tax: ['forms.error.tooBig|{"max":60}'] }],
    ["rent=900&tax=30&empty=12,1", { empty: ['forms.error.tooBig|{"max":12}'] }],
    ["rent=900&tax=30&empty=0,55", { empty: ["forms.error.notANumber"] }],
    ["rent=900&tax=30&empty=8&unpaid=4,1", { unpaid: ["schemes.calculator.tooManyMonths"] }],
    ["rent=900&tax=30&upkeep=1e3", { upkeep: ["forms.error.amount"] }],
    ["rent=900&tax=30&capital=9999", { capital: ['forms.error.tooSmall|{"minCents":1000000}'] }],
  ])("refuses %s and keeps what was typed", (query, errors) => {
    const question = read(query);
    expect(question.figures).toBeNull();
    expect(question.errors).toEqual(errors);
    const typed = new URLSearchParams(query);
    expect(question.entries).toEqual(
      Object.fromEntries(FIGURE_NAMES.map((name) => [name, typed.get(name) ?? ""])),
    );
  });

  it("names everything that is wrong at once", () => {
    expect(Object.keys(read("rent=x&tax=x&upkeep=x&capital=x").errors).sort()).toEqual([
      "capital",
      "rent",
      "tax",
      "upkeep",
    ]);
  });

  it("never throws and never lets a figure out of bounds through", () => {
    const anyText = fc.oneof(fc.string(), fc.nat().map(String), fc.double().map(String));
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 9, maxLength: 9 }), (texts) => {
        const search = new URLSearchParams(
          FIGURE_NAMES.map((name, index) => [name, texts[index] ?? ""]),
        );
        const { figures, errors } = readFigures(search);
        if (figures === null) return Object.keys(errors).length > 0;
        return figures.rentCents >= 5_000n && figures.emptyTenths + figures.unpaidTenths <= 120n;
      }),
    );
  });
});
