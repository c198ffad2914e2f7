import { parseWithZod } from "@conform-to/zod/v4";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";

import {
  checkboxField,
  choiceField,
  dateField,
  decimalField,
  moneyField,
  textField,
  wholeNumberField,
  yesNoField,
} from "./form-field";
import { toLocalDate } from "./local-date";

const form = z.object({
  name: textField(10, 2),
  rooms: wholeNumberField(0, 12),
  area: decimalField(9, 600),
  rent: moneyField(100_00n, 20_000_00n),
  from: dateField({ from: toLocalDate("2026-01-01"), to: toLocalDate("2027-12-31") }),
  kind: choiceField(["house", "room"]),
  lift: yesNoField(),
  shower: checkboxField(),
  note: textField(20).optional(),
});

const good = {
  name: "Diekirch",
  rooms: "3",
  area: "85,5",
  rent: "1.450,00",
  from: "2027-03-01",
  kind: "house",
  lift: "no",
};

function parse(fields: Record<string, string>) {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return parseWithZod(data, { schema: form });
}

const errorOf = (change: Record<string, string>) => {
  const submission = parse({ ...good, ...change });
  const [name] = Object.keys(change);
  return submission.status === "error" ? (submission.error?.[name!]?.[0] ?? null) : null;
};

describe("form fields", () => {
  it("read what a browser sends", () => {
    const submission = parse(good);
    expect(submission.status === "success" && submission.value).toEqual({
      name: "Diekirch",
      rooms: 3,
      area: 85.5,
      rent: 145_000n,
      from: "2027-03-01",
      kind: "house",
      lift: false,
      shower: false,
    });
  });

  it("read a ticked box, a blank optional field and Arabic digits", () => {
    const submission = parse({ ...good, shower: "on", note: "", rooms: "٤", rent: "١٤٥٠" });
    expect(submission.status === "success" && submission.value).toMatchObject({
      shower: true,
      rooms: 4,
      rent: 145_000n,
    });
  });

  it.each([
    ["name", "", "forms.error.required"],
    ["name", "   ", "forms.error.required"],
    ["name", "x", 'forms.error.tooShort|{"min":2}'],
    ["name", "x".repeat(11), 'forms.error.tooLong|{"max":10}'],
    ["name", "ab\u0000c", "forms.error.invalidCharacters"],
    ["rooms", "three", "forms.error.notAWholeNumber"],
    ["rooms", "1e3", "forms.error.notAWholeNumber"],
    ["rooms", "2.5", "forms.error.notAWholeNumber"],
    ["rooms", "-1", 'forms.error.tooSmall|{"min":0}'],
    ["rooms", "99", 'forms.error.tooBig|{"max":12}'],
    ["area", "85.55", "forms.error.notANumber"],
    ["area", "0", 'forms.error.tooSmall|{"min":9}'],
    ["rent", "lots", "forms.error.amount"],
    ["rent", "-5", "forms.error.amount"],
    ["rent", "99", 'forms.error.tooSmall|{"minCents":10000}'],
    ["rent", "99999999999", 'forms.error.tooBig|{"maxCents":2000000}'],
    ["from", "2027-02-30", "forms.error.notADate"],
    ["from", "01/03/2027", "forms.error.notADate"],
    ["from", "2025-12-31", 'forms.error.dateTooEarly|{"minOn":"2026-01-01"}'],
    ["from", "2028-01-01", 'forms.error.dateTooLate|{"maxOn":"2027-12-31"}'],
    ["kind", "", "forms.error.requiredChoice"],
    ["kind", "castle", "forms.error.choice"],
    ["lift", "maybe", "forms.error.choice"],
  ])("refuse %s = %j with %s", (field, value, message) => {
    expect(errorOf({ [field]: value })).toBe(message);
  });

  it("never throw, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        for (const field of Object.keys(good)) {
          expect(["success", "error"]).toContain(parse({ ...good, [field]: text }).status);
        }
      }),
      { numRuns: 100 },
    );
  });
});
