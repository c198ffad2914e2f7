import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays } from "~/platform/local-date";

import { anyDwelling, anyHousehold } from "../../../../tests/factories/any-candidate";
import {
  aDwellingCandidate,
  aHouseholdCandidate,
  aMatchContext,
  shippedPolicies,
} from "../../../../tests/factories/match-candidates";
import type { DwellingCandidate, HouseholdCandidate } from "../candidate";
import { evenly } from "../evenly";
import { indexMatching } from "../match-index";
import { checkFit } from "../match-rules";
import type { PolicyContent } from "../matching-policy";
import { rankHouseholds } from "../rank";
import { policyEffect } from "./policy-effect";

const content = shippedPolicies[0]!.content;
const context = aMatchContext();
const changed = (change: (policy: PolicyContent) => void) => {
  const policy = structuredClone(content);
  change(policy);
  return policy;
};

const numbered = <One, Key extends keyof One>(rows: One[], key: Key, prefix: string): One[] =>
  rows.map((row, place) => ({ ...row, [key]: `${prefix}-${place}` }));
const market = fc.record({
  households: fc
    .array(anyHousehold, { maxLength: 14 })
    .map((rows) => numbered(rows, "householdId", "h")),
  dwellings: fc
    .array(anyDwelling, { maxLength: 6 })
    .map((rows) => numbered(numbered(rows, "offerId", "o"), "dwellingId", "d")),
});
const another = fc
  .record({
    spare: fc.nat(5),
    late: fc.nat(365),
    empty: fc.nat(365),
    wished: fc.integer({ min: 200, max: 900 }),
    waited: fc.integer({ min: 200, max: 900 }),
  })
  .map(({ spare, late, empty, wished, waited }) =>
    changed(({ limits, criteria }) => {
      Object.assign(limits, { spareBedrooms: spare, daysAfterDeadline: late, daysEmpty: empty });
      criteria.commune.wished = wished;
      criteria.waiting.days[5] = [1095, waited];
    }),
  );

const told = (
  households: HouseholdCandidate[],
  dwellings: DwellingCandidate[],
  to: PolicyContent,
) => {
  const effect = policyEffect(households, dwellings, context, to);
  return {
    ...effect,
    lists: effect.lists.map(({ dwelling, changes }) => [
      dwelling.offerId,
      changes.map(({ household, before, after }) => [household.householdId, before, after]),
    ]),
    fits: { ...effect.fits, named: effect.fits.named.length },
    before: { ...effect.before, placed: effect.before.placed.size },
    after: { ...effect.after, placed: effect.after.placed.size },
  };
};

describe("what another policy changes", () => {
  it("is nothing for the same policy", () => {
    fc.assert(
      fc.property(market, ({ households, dwellings }) => {
        const effect = policyEffect(households, dwellings, context, structuredClone(content));
        expect(effect.lists).toEqual([]);
        expect(effect.fits).toEqual({ begin: 0, cease: 0, byRule: [], named: [] });
        expect(effect.after).toEqual(effect.before);
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the order of what it reads", () => {
    fc.assert(
      fc.property(market, another, ({ households, dwellings }, to) => {
        expect(told(households.toReversed(), dwellings.toReversed(), to)).toEqual(
          told(households, dwellings, to),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("is what rules and desk say, pair by pair and list by list", () => {
    fc.assert(
      fc.property(market, another, ({ households, dwellings }, to) => {
        const effect = policyEffect(households, dwellings, context, to);
        const after = { ...context, policy: to };
        const fits = (
          household: HouseholdCandidate,
          dwelling: DwellingCandidate,
          policy: typeof context,
        ) =>
          checkFit(household, dwelling, policy).failures.every(
            ({ code }) => code === "dwelling_held",
          );
        const open = dwellings.filter((dwelling) => dwelling.open);
        const pairs = open.flatMap((dwelling) =>
          households.map((household) => [household, dwelling] as const),
        );
        const begin = pairs.filter(([h, d]) => !fits(h, d, context) && fits(h, d, after));
        const cease = pairs.filter(([h, d]) => fits(h, d, context) && !fits(h, d, after));
        expect([effect.fits.begin, effect.fits.cease]).toEqual([begin.length, cease.length]);
        for (const { dwelling, changes } of effect.lists) {
          const list = (policy: typeof context) =>
            rankHouseholds(indexMatching(households, dwellings, policy), dwelling.offerId, {
              ranked: 10,
              near: 0,
              overlook: ["dwelling_held"],
            }).ranked;
          for (const { household, before, after: is } of changes) {
            const rank = (policy: typeof context) =>
              list(policy).find(({ candidate }) => candidate.householdId === household.householdId)
                ?.rank ?? null;
            expect([before, is]).toEqual([rank(context), rank(after)]);
          }
        }
        expect(effect.after.homes).toBe(effect.after.placed.size);
      }),
      { numRuns: 40 },
    );
  });

  it("names a pair that ceases to fit with its rule and its figures", () => {
    const household = aHouseholdCandidate();
    const dwelling = aDwellingCandidate({ sleepingRooms: 4 });
    const effect = policyEffect(
      [household],
      [dwelling],
      context,
      changed(({ limits }) => Object.assign(limits, { spareBedrooms: 0 })),
    );
    expect(effect.fits).toMatchObject({ begin: 0, cease: 1 });
    expect(effect.fits.byRule).toEqual([{ code: "too_big", begin: 0, cease: 1 }]);
    expect(effect.fits.named[0]).toMatchObject({
      begins: false,
      failures: [{ code: "too_big", detail: { spare: 1, allowed: 0 } }],
    });
    expect([effect.before.homes, effect.after.homes]).toEqual([1, 0]);
    expect(effect.lists[0]?.changes).toMatchObject([{ before: 1, after: null }]);
  });

  it("moves who waited longer before who is nearer to the deadline", () => {
    const early = aHouseholdCandidate({
      householdId: "early",
      registeredOn: addDays(context.on, -1095),
      currentHousing: "private",
    });
    const urgent = aHouseholdCandidate({
      householdId: "urgent",
      registeredOn: context.on,
      exitDeadline: addDays(context.on, 30),
    });
    const effect = policyEffect(
      [urgent, early],
      [aDwellingCandidate()],
      context,
      changed(({ criteria }) => {
        criteria.waiting.days[5] = [1095, 900];
      }),
    );
    expect(
      effect.lists[0]?.changes.map(({ household, before, after }) => [
        household.householdId,
        before,
        after,
      ]),
    ).toEqual([
      ["early", 2, 1],
      ["urgent", 1, 2],
    ]);
  });

  it("stands with nobody, and with no dwelling", () => {
    const to = changed(({ limits }) => Object.assign(limits, { spareBedrooms: 0 }));
    expect(policyEffect([], [aDwellingCandidate()], context, to)).toMatchObject({
      dwellings: 1,
      lists: [],
      after: { homes: 0, points: 0 },
    });
    expect(policyEffect([aHouseholdCandidate()], [], context, to)).toMatchObject({
      households: 1,
      lookedAt: 0,
      fits: { begin: 0, cease: 0 },
    });
  });

  it("keeps exact with the most points a policy may give", () => {
    const most = changed(({ criteria }) => {
      criteria.commune = { wished: 100_000, nearWished: 100_000, noWish: 100_000, other: 100_000 };
      criteria.waiting.days = [[0, 100_000]];
    });
    const effect = policyEffect([aHouseholdCandidate()], [aDwellingCandidate()], context, most);
    expect(effect.after.points).toBeGreaterThan(200_000);
  });
});

describe("evenly", () => {
  it("takes so many, spread, each once", () => {
    const all = Array.from({ length: 97 }, (_, place) => ({
      offerId: String(place).padStart(3, "0"),
    }));
    const some = evenly(all, 10);
    expect(new Set(some.map(({ offerId }) => offerId)).size).toBe(10);
    expect(some[0]).toEqual({ offerId: "000" });
    expect(evenly(all, 97)).toHaveLength(97);
    expect(evenly(all, 0)).toEqual([]);
  });
});
