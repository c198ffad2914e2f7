import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, toLocalDate } from "~/platform/local-date";

import {
  centsOn,
  LEGAL_PARAMETER_KEYS,
  type LegalParameter,
  LegalParameterRow,
  numberOn,
  overlappingParameters,
  parameterOn,
  requireParameterOn,
} from "./legal-parameter";
import { shippedParameters, TODAY } from "../../../tests/factories/household-facts";

const row = (from: string, to: string | null, value: number): LegalParameter => ({
  key: "guarantee_months",
  unit: "months",
  value,
  validFrom: toLocalDate(from),
  validTo: to === null ? null : toLocalDate(to),
  source: "a source",
  status: "verified",
});

describe("the shipped parameters", () => {
  it("give every key a value today, and never two on one day", () => {
    const missing = LEGAL_PARAMETER_KEYS.filter(
      (key) => !parameterOn(shippedParameters, key, TODAY),
    );
    expect(missing).toEqual([]);
    expect(overlappingParameters(shippedParameters)).toEqual([]);
  });

  it("say 12 months and two months' rent for the guarantee, verified", () => {
    for (const [key, value] of [
      ["guarantee_months", 12],
      ["guarantee_cap_months_of_rent", 2],
    ] as const) {
      expect(requireParameterOn(shippedParameters, key, TODAY)).toMatchObject({
        value,
        status: "verified",
      });
    }
  });

  it("follow the deposit cap from three to two months on 1 August 2024", () => {
    const on = (day: string) => numberOn(shippedParameters, "deposit_cap_months", toLocalDate(day));
    expect([on("2024-07-31"), on("2024-08-01")]).toEqual([3, 2]);
  });

  it("follow the exemption of GLS from 50 to 75 to 90 %", () => {
    const on = (day: string) =>
      numberOn(shippedParameters, "gls_tax_exemption_share", toLocalDate(day));
    expect([on("2022-12-31"), on("2023-06-01"), on("2024-01-01")]).toEqual([5000, 7500, 9000]);
  });

  it("carry what was not found in a text as unverified", () => {
    const unverified = [
      "area_first_occupant",
      "area_further_occupant",
      "affordable_rent_share",
      "proposal_hold_hours",
      "revis_adult",
    ] as const;
    for (const key of unverified) {
      expect(requireParameterOn(shippedParameters, key, TODAY).status).toBe("unverified");
    }
  });
});

describe("parameterOn", () => {
  it("counts the first day in and the last limit out", () => {
    const rows = [row("2024-01-01", "2025-01-01", 6), row("2025-01-01", null, 12)];
    const on = (day: string) =>
      parameterOn(rows, "guarantee_months", toLocalDate(day))?.value ?? null;
    expect([on("2023-12-31"), on("2024-01-01"), on("2024-12-31"), on("2025-01-01")]).toEqual([
      null,
      6,
      6,
      12,
    ]);
  });

  it("throws where a value is required and missing", () => {
    expect(() => centsOn([], "revis_adult", TODAY)).toThrow(
      "no value of revis_adult on 2026-11-21",
    );
  });

  it("finds exactly one row on every day of a chain without gaps", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 6000 }),
        (starts, day) => {
          const begin = toLocalDate("2010-01-01");
          const days = [...starts].sort((one, two) => one - two).map((n) => addDays(begin, n));
          const rows = days.map((from, index) => row(from, days[index + 1] ?? null, index));
          const on = addDays(begin, day);
          const expected = days.filter((from) => from <= on).length - 1;
          expect(parameterOn(rows, "guarantee_months", on)?.value ?? -1).toBe(expected);
          expect(overlappingParameters(rows)).toEqual([]);
        },
      ),
    );
  });
});

describe("LegalParameterRow", () => {
  const good = { ...row("2024-01-01", null, 12), source: "somewhere" };

  it.each([
    ["an unknown key", { key: "unknown" }],
    ["another unit", { unit: "days" }],
    ["a fraction", { value: 1.5 }],
    ["a negative value", { value: -1 }],
    ["a day that does not exist", { validFrom: "2024-02-30" }],
    ["an end before the start", { validTo: "2023-01-01" }],
    ["no source", { source: "" }],
  ])("refuses %s", (_, change) => {
    expect(LegalParameterRow.safeParse(good).success).toBe(true);
    expect(LegalParameterRow.safeParse({ ...good, ...change }).success).toBe(false);
  });
});
