import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, toLocalDate } from "~/platform/local-date";

import type { DwellingCandidate, HouseholdCandidate } from "./candidate";
import { pairKey } from "./match-context";
import { checkFit, isNearMiss } from "./match-rules";
import { RULE_CODES, type RuleCode } from "./rule-failure";
import { anyDwelling, anyHousehold } from "../../../tests/factories/any-candidate";
import { TODAY } from "../../../tests/factories/household-facts";
import {
  aDwellingCandidate,
  aHouseholdCandidate,
  aMatchContext,
} from "../../../tests/factories/match-candidates";

const context = aMatchContext();
const fit = (
  household: Partial<HouseholdCandidate>,
  dwelling: Partial<DwellingCandidate> = {},
  on = context,
) => checkFit(aHouseholdCandidate(household), aDwellingCandidate(dwelling), on);
const failsIn = (found: ReturnType<typeof fit>) => found.failures.map(({ code }) => code);
const codes = (household: HouseholdCandidate, dwelling: DwellingCandidate, on = context) =>
  failsIn(checkFit(household, dwelling, on));

describe("checkFit", () => {
  it("fits a household of five that needs three bedrooms into three in Diekirch", () => {
    expect(fit({})).toEqual({ fits: true, failures: [] });
  });

  it.each<[RuleCode, Partial<HouseholdCandidate>, Partial<DwellingCandidate>]>([
    ["offer_not_open", {}, { open: false }],
    ["dwelling_held", {}, { reserved: true }],
    ["household_not_ready", { ready: false }, {}],
    ["consent_missing", { consentToShare: false }, {}],
    ["too_small", { bedroomsNeeded: 4 }, {}],
    ["too_big", { bedroomsNeeded: 1 }, {}],
    ["too_many_adults", { adults: 7, persons: 7 }, {}],
    ["area_too_small", { persons: 11 }, {}],
    ["shared_not_wanted", { bedroomsNeeded: 2, persons: 2 }, { kind: "room" }],
    ["rent_over_bearable", { bearableCents: 144_999 }, {}],
    ["free_after_deadline", { exitDeadline: TODAY }, { availableFrom: addDays(TODAY, 61) }],
    ["not_ready_to_move", { earliestMoveIn: addDays(TODAY, 46) }, {}],
    ["commune_excluded", { never: ["0603"] }, {}],
    ["commune_outside_must", { must: ["0304"] }, {}],
    ["not_step_free", { needsStepFree: true }, {}],
    ["no_lift", { needsLift: true }, {}],
    ["not_ground_floor", { needsGroundFloor: true }, {}],
    ["no_walk_in_shower", { needsWalkInShower: true }, {}],
    ["not_furnished", { needsFurnished: true }, {}],
    ["pets_not_allowed", { hasPets: true }, {}],
    ["no_international_protection", { internationalProtection: false }, {}],
    ["no_referring_service", { hasReferringService: false }, { scheme: "wunnengshellef" }],
    ["no_social_project", { socialProjectAgreed: false }, { scheme: "ais" }],
  ])("refuses %s, and nothing else", (code, household, dwelling) => {
    expect(failsIn(fit(household, dwelling))).toEqual([code]);
  });

  it("refuses what is held or was declined", () => {
    const held = aMatchContext({
      heldDwellings: new Set(["dwelling-1"]),
      heldHouseholds: new Set(["household-1"]),
      declinedPairs: new Set([pairKey("household-1", "dwelling-1")]),
    });
    expect(failsIn(fit({}, {}, held))).toEqual([
      "dwelling_held",
      "household_held",
      "pair_declined",
    ]);
  });

  it("asks a scheme's conditions in that scheme only", () => {
    const household = { internationalProtection: false, hasReferringService: false };
    expect(fit(household, { scheme: "ais" }).fits).toBe(true);
    expect(failsIn(fit(household, { scheme: "wunnengshellef" }))).toEqual(["no_referring_service"]);
  });

  it("says by how much", () => {
    const [rent, late, soon] = [
      fit({ bearableCents: 141_200 }),
      fit(
        { exitDeadline: toLocalDate("2026-12-01") },
        { availableFrom: toLocalDate("2027-02-10") },
      ),
      fit(
        { earliestMoveIn: toLocalDate("2027-04-15") },
        { availableFrom: toLocalDate("2027-01-15") },
      ),
    ].map(({ failures }) => failures[0]);
    expect(rent).toMatchObject({
      near: true,
      source: "affordable_share",
      detail: { overCents: 3800, rentCents: 145_000, bearableCents: 141_200 },
    });
    expect(late).toMatchObject({ near: true, detail: { days: 11, deadlineOn: "2026-12-01" } });
    expect(soon).toMatchObject({ near: true, detail: { days: 45, fitsOn: "2027-03-01" } });
  });

  it("excludes nobody for a deadline that has passed", () => {
    expect(fit({ exitDeadline: addDays(TODAY, -400) }).fits).toBe(true);
  });

  it("takes the lift, or the ground floor, for who needs one", () => {
    for (const dwelling of [
      { lift: true, floor: 5 },
      { lift: false, floor: 0 },
    ]) {
      expect(fit({ needsLift: true }, dwelling).fits).toBe(true);
    }
  });

  it("calls a neighbour of a needed commune near", () => {
    expect(fit({ must: ["0604"] }).failures).toMatchObject([{ near: true }]);
    expect(fit({ must: ["0304"] }).failures).toMatchObject([{ near: false }]);
  });

  it("lists every rule that fails, in the order of the codes, whatever the pair", () => {
    const seen = new Set<RuleCode>();
    fc.assert(
      fc.property(anyHousehold, anyDwelling, (household, dwelling) => {
        const { fits, failures } = checkFit(household, dwelling, context);
        const order = failures.map(({ code }) => RULE_CODES.indexOf(code));
        expect(order).toEqual([...new Set(order)].sort((one, two) => one - two));
        expect(fits).toBe(failures.length === 0);
        for (const { code } of failures) seen.add(code);
      }),
      { numRuns: 500 },
    );
    expect(seen.size).toBeGreaterThan(15);
  });
});

describe("the rules are monotonic", () => {
  const grown: [RuleCode[], (d: DwellingCandidate, by: number) => DwellingCandidate][] = [
    [["too_small", "too_many_adults"], (d, by) => ({ ...d, sleepingRooms: d.sleepingRooms + by })],
    [["area_too_small"], (d, by) => ({ ...d, areaM2: d.areaM2 + by })],
    [["rent_over_bearable"], (d, by) => ({ ...d, rentCents: Math.max(0, d.rentCents - by * 100) })],
    [["free_after_deadline"], (d, by) => ({ ...d, availableFrom: addDays(d.availableFrom, -by) })],
    [["not_ready_to_move"], (d, by) => ({ ...d, availableFrom: addDays(d.availableFrom, by) })],
    [["no_lift", "not_step_free"], (d) => ({ ...d, lift: true, stepFree: true })],
  ];

  it.each(grown)("%s never starts to fail in a better dwelling", (rules, better) => {
    fc.assert(
      fc.property(anyHousehold, anyDwelling, fc.nat(60), (household, dwelling, by) => {
        const before = codes(household, dwelling);
        const after = codes(household, better(dwelling, by));
        for (const rule of rules) {
          if (!before.includes(rule)) expect(after).not.toContain(rule);
        }
      }),
    );
  });

  it("a near miss is a miss, and each of its rules is near", () => {
    fc.assert(
      fc.property(anyHousehold, anyDwelling, (household, dwelling) => {
        const found = checkFit(household, dwelling, context);
        if (!isNearMiss(found, context)) return;
        expect(found.fits).toBe(false);
        expect(found.failures.every(({ near }) => near)).toBe(true);
        expect(found.failures.length).toBeLessThanOrEqual(context.policy.near.rules);
      }),
    );
  });
});
