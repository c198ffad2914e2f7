import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";

import { ageOn, isLocalDate, toLocalDate } from "./local-date";

const day = fc
  .date({
    min: new Date("1900-01-01T00:00:00Z"),
    max: new Date("2100-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => toLocalDate(date.toISOString().slice(0, 10)));
const aroundLeapDays = fc
  .tuple(fc.integer({ min: 1896, max: 2104 }), fc.constantFrom("02-27", "02-28", "02-29", "03-01"))
  .map(([year, monthDay]) => `${year}-${monthDay}`)
  .filter(isLocalDate);

describe("a calendar day", () => {
  it("counts completed years as the calendar library does, which has a 29 February birthday a day later", () => {
    fc.assert(
      fc.property(fc.oneof(day, aroundLeapDays), fc.oneof(day, aroundLeapDays), (one, two) => {
        const [birth, on] = one <= two ? [one, two] : [two, one];
        fc.pre(!(birth.endsWith("02-29") && on.endsWith("02-28")));
        const years = Temporal.PlainDate.from(birth).until(on, { largestUnit: "years" }).years;
        expect(ageOn(birth, on)).toBe(years);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ["2024-02-29", "2025-02-27", 0],
    ["2024-02-29", "2025-02-28", 1],
    ["2024-02-29", "2028-02-28", 3],
    ["2024-02-29", "2028-02-29", 4],
    ["2020-05-17", "2026-05-16", 5],
    ["2020-05-17", "2026-05-17", 6],
  ] as const)("born on %s, on %s: %i", (birth, on, years) => {
    expect(ageOn(toLocalDate(birth), toLocalDate(on))).toBe(years);
  });

  it("is one that exists, written in full", () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(2_200), fc.nat(14), fc.nat(33)), ([year, month, inMonth]) => {
        const two = (number: number) => String(number).padStart(2, "0");
        const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(inMonth)}`;
        let exists = true;
        try {
          Temporal.PlainDate.from(text, { overflow: "reject" });
        } catch {
          exists = false;
        }
        expect(isLocalDate(text)).toBe(exists);
      }),
      { numRuns: 3_000 },
    );
    for (const text of [
      "",
      "2026-2-3",
      "2026-02-30",
      "20260203",
      "2026-02-03T00:00",
      " 2026-02-03",
    ])
      expect(isLocalDate(text)).toBe(false);
  });
});
