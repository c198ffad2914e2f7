import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { DwellingCandidate, HouseholdCandidate } from "./candidate";
import type { MatchContext } from "./match-context";
import { indexMatching } from "./match-index";
import { checkFit } from "./match-rules";
import { CRITERIA, criterionMax } from "./matching-policy";
import { scorePair } from "./points";
import { rankDwellings, rankHouseholds, type Ranking } from "./rank";
import { tieBreak } from "./tie-break";
import {
  anyDwelling,
  anyHousehold,
  dwellings,
  households,
} from "../../../tests/factories/any-candidate";
import {
  aDwellingCandidate,
  aHouseholdCandidate,
  aMatchContext,
} from "../../../tests/factories/match-candidates";

const context = aMatchContext();
const rankAll = (
  dwelling: DwellingCandidate,
  all: readonly HouseholdCandidate[],
  given: MatchContext,
  limit: number,
) =>
  rankHouseholds(indexMatching(all, [dwelling], given), dwelling.offerId, {
    ranked: limit,
    near: limit,
  });
const ids = (ranking: Ranking<HouseholdCandidate>) =>
  ranking.ranked.map(({ candidate }) => candidate.householdId);
const shuffled = <Item>(items: readonly Item[], seed: number) =>
  items
    .map((item, index) => ({ item, key: tieBreak(String(seed), String(index)) }))
    .sort((one, two) => one.key - two.key)
    .map(({ item }) => item);

describe("scorePair", () => {
  it("adds up the shipped policy for the example pair", () => {
    const points = scorePair(
      aHouseholdCandidate({ wished: ["0604"] }),
      aDwellingCandidate(),
      context,
    );
    expect(
      points.components.map(({ criterion, points, reason }) => [criterion, points, reason]),
    ).toEqual([
      ["urgency", 120, "current_housing"],
      ["waiting", 140, "waiting_days"],
      ["commune", 120, "commune_near_wished"],
      ["size_fit", 100, "bedrooms_exact"],
      ["rent_fit", 38, "rent_share"],
      ["transport", 72, "departures"],
    ]);
    expect(points.total).toBe(590);
  });

  it("is the whole sum of whole components within their bounds, for any pair", () => {
    const max = criterionMax(context.policy);
    fc.assert(
      fc.property(anyHousehold, anyDwelling, (household, dwelling) => {
        const { total, components } = scorePair(household, dwelling, context);
        expect(components.map(({ criterion }) => criterion)).toEqual([...CRITERIA]);
        expect(total).toBe(components.reduce((sum, { points }) => sum + points, 0));
        for (const component of components) {
          expect(Number.isInteger(component.points)).toBe(true);
          expect(component.points).toBeGreaterThanOrEqual(0);
          expect(component.points).toBeLessThanOrEqual(max[component.criterion]);
          expect(component.max).toBe(max[component.criterion]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never takes points for waiting longer or for a nearer deadline", () => {
    fc.assert(
      fc.property(anyHousehold, anyHousehold, anyDwelling, (one, two, dwelling) => {
        const [earlier, later] = [one.registeredOn, two.registeredOn].sort();
        const total = (registeredOn: typeof one.registeredOn) =>
          scorePair({ ...one, registeredOn }, dwelling, context).total;
        expect(total(earlier!)).toBeGreaterThanOrEqual(total(later!));
        if (one.exitDeadline === null || two.exitDeadline === null) return;
        const [near, far] = [one.exitDeadline, two.exitDeadline].sort();
        const urgent = (exitDeadline: typeof near) =>
          scorePair({ ...one, exitDeadline: exitDeadline! }, dwelling, context).total;
        expect(urgent(near)).toBeGreaterThanOrEqual(urgent(far));
      }),
    );
  });
});

describe("rankHouseholds", () => {
  it("is what rating everybody and sorting gives", () => {
    fc.assert(
      fc.property(
        households(40),
        anyDwelling,
        fc.integer({ min: 0, max: 12 }),
        (all, dwelling, limit) => {
          const expected = all
            .filter((household) => checkFit(household, dwelling, context).fits)
            .map((household) => ({
              id: household.householdId,
              total: scorePair(household, dwelling, context).total,
              draw: tieBreak(context.policy.seed, household.householdId),
            }))
            .sort((one, two) => two.total - one.total || one.draw - two.draw);
          const ranking = rankAll(dwelling, all, context, limit);
          expect(ids(ranking)).toEqual(expected.slice(0, limit).map(({ id }) => id));
          expect(ranking.fitting).toBe(expected.length);
          expect(ranking.considered).toBe(all.length);
          expect(ranking.ranked.map(({ rank }) => rank)).toEqual(
            ranking.ranked.map((_, index) => index + 1),
          );
        },
      ),
    );
  });

  it("does not depend on the order of the households", () => {
    fc.assert(
      fc.property(households(30), anyDwelling, fc.nat(), (all, dwelling, seed) => {
        expect(rankAll(dwelling, shuffled(all, seed), context, 10)).toEqual(
          rankAll(dwelling, all, context, 10),
        );
      }),
    );
  });

  it("draws among equals by one number per household, the same for every dwelling", () => {
    const equals = Array.from({ length: 20 }, (_, index) =>
      aHouseholdCandidate({ householdId: `household-${index}` }),
    );
    const first = ids(rankAll(aDwellingCandidate(), equals, context, 20));
    const second = ids(
      rankAll(aDwellingCandidate({ dwellingId: "dwelling-2" }), equals, context, 20),
    );
    const other = aMatchContext({ policy: { ...context.policy, seed: "another draw" } });
    expect(second).toEqual(first);
    expect(ids(rankAll(aDwellingCandidate(), equals, other, 20))).not.toEqual(first);
    expect(first).not.toEqual(equals.map(({ householdId }) => householdId));
  });

  it("puts near misses apart, fewest failing rules first, and counts every rule", () => {
    const ranking = rankAll(
      aDwellingCandidate(),
      [
        aHouseholdCandidate({ householdId: "fits" }),
        aHouseholdCandidate({ householdId: "two", bedroomsNeeded: 4, bearableCents: 141_200 }),
        aHouseholdCandidate({ householdId: "one", bearableCents: 141_200 }),
        aHouseholdCandidate({ householdId: "no", never: ["0603"] }),
      ],
      context,
      10,
    );
    expect(ids(ranking)).toEqual(["fits"]);
    expect(ranking.nearMisses.map(({ candidate }) => candidate.householdId)).toEqual([
      "one",
      "two",
    ]);
    const dear = rankHouseholds(
      indexMatching(
        [
          aHouseholdCandidate({ householdId: "dear", bearableCents: 100 }),
          aHouseholdCandidate({ householdId: "dear_and_far", bearableCents: 100, never: ["0603"] }),
          aHouseholdCandidate({ householdId: "fits" }),
        ],
        [aDwellingCandidate({ reserved: true })],
        context,
      ),
      "offer-1",
      {
        ranked: 10,
        near: 10,
        failing: { rule: "rent_over_bearable", limit: 10 },
        overlook: ["dwelling_held"],
      },
    );
    expect(ids(dear)).toEqual(["fits"]);
    expect(
      dear.failing.map(({ candidate, failures }) => [
        candidate.householdId,
        failures.map(({ code }) => code),
      ]),
    ).toEqual([
      ["dear", ["rent_over_bearable"]],
      ["dear_and_far", ["rent_over_bearable", "commune_excluded"]],
    ]);
    expect(ranking.refusedByRule).toEqual({
      rent_over_bearable: 2,
      too_small: 1,
      commune_excluded: 1,
    });
  });

  it("answers for nobody at all", () => {
    expect(rankAll(aDwellingCandidate(), [], context, 10)).toEqual({
      ranked: [],
      nearMisses: [],
      nearCount: 0,
      failing: [],
      considered: 0,
      fitting: 0,
      refusedByRule: {},
    });
  });
});

describe("rankDwellings", () => {
  it("gives every pair the points and the verdict of the other way round", () => {
    fc.assert(
      fc.property(anyHousehold, dwellings(20), (household, all) => {
        const ranking = rankDwellings(
          indexMatching([household], all, context),
          household.householdId,
          {
            ranked: 20,
            near: 0,
          },
        );
        for (const { candidate, total } of ranking.ranked) {
          const back = rankAll(candidate, [household], context, 1);
          expect(back.ranked[0]?.total).toBe(total);
        }
        const totals = ranking.ranked.map(({ total }) => total);
        expect(totals).toEqual([...totals].sort((one, two) => two - one));
      }),
    );
  });
});

describe("tieBreak", () => {
  it("is a whole number of 32 bits that changes with seed and id, and spreads evenly", () => {
    expect(tieBreak("wunnbreck-1", "household-1")).toBe(tieBreak("wunnbreck-1", "household-1"));
    const draws = Array.from({ length: 4000 }, (_, index) =>
      tieBreak("seed", `household-${index}`),
    );
    expect(new Set(draws).size).toBe(4000);
    const low = draws.filter((draw) => draw < 2 ** 31).length;
    expect(low).toBeGreaterThan(1850);
    expect(low).toBeLessThan(2150);
  });
});
