import { describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";

import { SCHEME_KEYS } from "./scheme";
import { WAY_FACT_KEYS, wayFacts, type WayFactKey } from "./way-facts";
import { shippedParameters } from "../../../tests/factories/household-facts";

const facts = (day = "2026-11-22") => wayFacts(shippedParameters, toLocalDate(day));
const answers = (key: WayFactKey, day?: string) =>
  facts(day).find((fact) => fact.key === key)?.answers ?? [];

describe("wayFacts", () => {
  it("answers every question for every way, with a source", () => {
    expect(facts().map(({ key }) => key)).toEqual([...WAY_FACT_KEYS]);
    for (const fact of facts()) {
      expect(fact.answers.map(({ scheme }) => scheme)).toEqual([...SCHEME_KEYS]);
      expect(fact.answers.every(({ source }) => source.length > 5)).toBe(true);
    }
  });

  it("gives shares in per cent and months as months", () => {
    const [direct, ais] = answers("rent");
    expect(direct?.detail).toEqual({ percent: 5 });
    expect(ais?.detail).toEqual({ min: 30, max: 40 });
    expect(answers("guaranteed")[0]?.detail).toEqual({ cap: 2, months: 12 });
    expect(answers("recovery").map(({ detail }) => detail)).toEqual([
      { months: 6 },
      { min: 3, max: 6 },
      { min: 3, max: 6 },
    ]);
  });

  it("marks an answer as soon as one ground of it is not verified", () => {
    expect(answers("tax").map(({ status }) => status)).toEqual([
      "unverified",
      "verified",
      "verified",
    ]);
    expect(answers("length")[1]?.status).toBe("unverified");
    expect(answers("guaranteed")[0]?.status).toBe("verified");
  });

  it("follows the day and says since when", () => {
    const [, before] = answers("tax", "2024-09-01");
    expect(before).toMatchObject({ detail: { percent: 90 }, since: "2024-01-01" });
    expect(answers("payer")[0]?.since).toBeNull();
  });
});
