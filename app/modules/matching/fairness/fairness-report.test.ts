import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, toLocalDate } from "~/platform/local-date";

import { anyDwelling, anyHousehold } from "../../../../tests/factories/any-candidate";
import { aHousehold, aMember } from "../../../../tests/factories/household-facts";
import {
  aDwellingCandidate,
  aHouseholdCandidate,
  aMatchContext,
} from "../../../../tests/factories/match-candidates";
import { checkFit } from "../match-rules";
import { CRITERIA } from "../matching-policy";
import { RULE_CODES } from "../rule-failure";
import { chancesToday } from "./chances";
import { chanceReport, outcomeReport } from "./fairness-report";
import {
  ageGroup,
  GROUPINGS,
  type GroupsOfHousehold,
  groupsOf,
  sizeGroup,
  waitGroup,
} from "./group";

const context = aMatchContext();
const ON = toLocalDate("2026-11-22");
const ofSize = (size: string): GroupsOfHousehold => ({
  size: [size],
  language: [],
  age: [],
  waiting: [],
  commune: [],
  office: [],
});
const numbered = <One extends object>(rows: One[], ...keys: (keyof One)[]): One[] =>
  rows.map((row, place) => ({
    ...row,
    ...Object.fromEntries(keys.map((key) => [key, `${String(key)}-${place}`])),
  }));

describe("what nobody is grouped or judged by", () => {
  const forbidden =
    /origin|national|citizen|country|religio|faith|belief|health|illness|sick|disab|sex|gender|name/i;

  it("is in no candidate, no criterion and no group", () => {
    const fields = [
      ...Object.keys(aHouseholdCandidate()),
      ...Object.keys(aDwellingCandidate()),
    ].filter(
      // What the status opens by law, not where anybody comes from.
      (field) => field !== "internationalProtection",
    );
    expect(fields.filter((field) => forbidden.test(field))).toEqual([]);
    expect(CRITERIA.filter((criterion) => forbidden.test(criterion))).toEqual([]);
    expect(GROUPINGS).toEqual(["size", "language", "age", "waiting", "commune", "office"]);
  });
});

describe("the groups of a household", () => {
  it("are its size, languages, eldest adult, waiting, wished communes and their offices", () => {
    const members = [
      aMember(0, "reference", 46),
      aMember(1, "child", 11),
      aMember(2, "child", null, { expectedOn: addDays(ON, 60) }),
    ];
    const file = aHousehold(members, {
      languages: ["ti", "fr"],
      registeredOn: addDays(ON, -400),
      wishes: [
        { communeCode: "0603", wish: "must", reason: null },
        { communeCode: "0604", wish: "never", reason: null },
      ],
    });
    expect(groupsOf(file, (code) => `office of ${code}`, ON)).toEqual({
      size: ["p2"],
      language: ["ti", "fr"],
      age: ["a45"],
      waiting: ["w12"],
      commune: ["0603"],
      office: ["office of 0603"],
    });
  });

  it("have clear bounds", () => {
    expect([0, 1, 6, 9].map(sizeGroup)).toEqual(["p1", "p1", "p6", "p6"]);
    expect([29, 30, 44, 45, 59, 60].map(ageGroup)).toEqual([
      "a18",
      "a30",
      "a30",
      "a45",
      "a45",
      "a60",
    ]);
    expect(ageGroup(null)).toBe("unknown");
    expect([182, 183, 364, 365, 729, 730].map(waitGroup)).toEqual([
      "w0",
      "w6",
      "w6",
      "w12",
      "w12",
      "w24",
    ]);
  });
});

describe("chances today", () => {
  it("are what the rules say, pair by pair", () => {
    const market = fc.record({
      households: fc.array(anyHousehold, { maxLength: 10 }),
      dwellings: fc.array(anyDwelling, { maxLength: 8 }),
    });
    fc.assert(
      fc.property(market, (sides) => {
        const households = numbered(sides.households, "householdId");
        const dwellings = numbered(sides.dwellings, "offerId", "dwellingId");
        const { byHousehold, ...looked } = chancesToday(households, dwellings, context);
        const free = dwellings.filter(({ open, reserved }) => open && !reserved);
        expect(looked).toEqual({
          dwellings: free.length,
          lookedAt: free.length,
          asked: free.length,
        });
        for (const household of households) {
          const fits = free.map((dwelling) => checkFit(household, dwelling, context));
          const chance = byHousehold.get(household.householdId);
          expect(chance?.fitting).toBe(fits.filter((fit) => fit.fits).length);
          const refused = RULE_CODES.map(
            (code) => fits.filter((fit) => fit.failures.some((one) => one.code === code)).length,
          );
          expect([...(chance?.refusals ?? [])]).toEqual(refused);
          if (chance?.placed) expect(chance.fitting).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("stand with nobody and with nothing", () => {
    expect(chancesToday([], [aDwellingCandidate()], context).byHousehold.size).toBe(0);
    const alone = chancesToday([aHouseholdCandidate()], [], context);
    expect(alone.byHousehold.get("household-1")).toMatchObject({ fitting: 0, placed: false });
  });
});

describe("the report", () => {
  const chance = (fitting: number, rule = -1) => ({
    fitting,
    placed: fitting > 1,
    refusals: Int32Array.from({ length: RULE_CODES.length }, (_, place) => Number(place === rule)),
  });
  /** Twenty small households that all have a chance, twenty big ones of which two have, three very big ones. */
  const size = (place: number) => (place < 20 ? "p1" : place < 40 ? "p5" : "p6");
  const ids = Array.from({ length: 46 }, (_, place) => String(place));
  const groups = new Map(ids.map((id, place) => [id, ofSize(place < 43 ? size(place) : "p4")]));
  const tooSmall = RULE_CODES.indexOf("too_small");
  const chances = new Map(
    ids.map((id, place) => [
      id,
      place < 20 || (place >= 38 && place < 40) ? chance(3) : chance(0, tooSmall),
    ]),
  );

  it("says which group differs by more than chance, and what limits it", () => {
    const { all, tables } = chanceReport(groups, chances, 10);
    expect(all).toMatchObject({ households: 46, shares: { fitting: { count: 22, of: 46 } } });
    const [sizes] = tables;
    expect(sizes?.groups).toMatchObject([
      { group: "p1", shares: { fitting: { count: 20, of: 20, verdict: "more" } }, limits: [] },
      {
        group: "p5",
        median: 0,
        shares: { fitting: { count: 2, of: 20, verdict: "less" } },
        limits: [{ code: "too_small", share: 0.09 }],
      },
    ]);
    // Three of four persons and three of six or more.
    expect(sizes?.hidden).toBe(2);
  });

  it("never shows a group of fewer than five", () => {
    const sizes = fc.array(fc.constantFrom("p1", "p2", "p3", "p4", "p5", "p6"), { maxLength: 60 });
    fc.assert(
      fc.property(sizes, (drawn) => {
        const some = new Map(drawn.map((group, place) => [String(place), ofSize(group)]));
        const report = chanceReport(
          some,
          new Map(drawn.map((_, place) => [String(place), chance(1)])),
          1,
        );
        for (const { households } of report.tables[0]?.groups ?? []) {
          expect(households).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });

  it("counts what came of a period, and the days to a home of those who have one", () => {
    const outcome = (daysToHome: number | null) => ({
      proposed: daysToHome !== null,
      declinedByOwner: false,
      declinedByHousehold: false,
      daysToHome,
    });
    const outcomes = new Map(
      ids.slice(0, 10).map((id, place) => [id, outcome(place < 4 ? 100 * place : null)]),
    );
    const { all } = outcomeReport(groups, outcomes);
    expect(all).toMatchObject({
      households: 10,
      median: 150,
      shares: { housed: { count: 4, of: 10 }, declinedByOwner: { count: 0 } },
    });
    expect(outcomeReport(new Map(), new Map()).all).toMatchObject({ households: 0, median: null });
  });
});
