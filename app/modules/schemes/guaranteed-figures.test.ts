import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";
import { z } from "zod";

import { toLocalDate } from "~/platform/local-date";

import { GUARANTEED_FIGURE_KEYS, guaranteedFigures } from "./guaranteed-figures";
import { type LegalParameter, LegalParameterRow } from "./legal-parameter";

const shipped = z
  .array(LegalParameterRow)
  .parse(JSON.parse(readFileSync("prisma/data/legal-parameters.json", "utf8"))) as LegalParameter[];

describe("guaranteedFigures", () => {
  it("has every figure on a day of 2026, with source and mark", () => {
    const figures = guaranteedFigures(shipped, toLocalDate("2026-11-21"));
    expect(figures.map(({ key }) => key)).toEqual(GUARANTEED_FIGURE_KEYS);
    expect(figures.every(({ source, min, max }) => source !== "" && min <= max)).toBe(true);
  });

  it("follows the day: another value, another mark", () => {
    const on = (day: string) =>
      guaranteedFigures(shipped, toLocalDate(day)).find(({ key }) => key === "tax_exemption");
    expect(on("2023-06-01")).toMatchObject({
      max: 7500,
      status: "unverified",
      since: "2023-01-01",
    });
    expect(on("2024-01-01")).toMatchObject({ max: 9000, status: "verified", since: "2024-01-01" });
  });

  it("is unverified as soon as one end of a range is, since the later of both", () => {
    const rows = shipped.map((row) =>
      row.key === "gls_recovery_max_months"
        ? { ...row, status: "verified" as const, validFrom: toLocalDate("2020-01-01") }
        : row,
    );
    const recovery = guaranteedFigures(rows, toLocalDate("2026-11-21")).find(
      ({ key }) => key === "recovery",
    );
    expect(recovery).toMatchObject({ status: "unverified", since: "2020-01-01", min: 3, max: 6 });
  });
});
