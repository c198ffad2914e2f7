import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { DwellingCandidate, HouseholdCandidate } from "../candidate";
import { columnsOf, type MatchColumns } from "./columns";
import { failuresIn, fitsIn, isNearIn, pointsIn } from "./pair-in-columns";
import type { RuleBits } from "./rule-bits";
import { topDwellings, topHouseholds } from "./top-list";
import { dwellings, households } from "../../../../tests/factories/any-candidate";
import { aMatchContext } from "../../../../tests/factories/match-candidates";
import { type MatchContext, pairKey } from "../match-context";
import { checkFit, isNearMiss } from "../match-rules";
import { scorePair } from "../points";
import { RULE_CODES } from "../rule-failure";
import { tieBreak } from "../tie-break";

const ids = (most: number, name: string) =>
  fc.subarray(Array.from({ length: most }, (_, index) => `${name}-${index}`));
const context: fc.Arbitrary<MatchContext> = fc
  .record({
    heldHouseholds: ids(3, "household"),
    heldDwellings: ids(3, "dwelling"),
    declined: fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })), { maxLength: 4 }),
    rules: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ heldHouseholds, heldDwellings, declined, rules }) => {
    const base = aMatchContext();
    return {
      ...base,
      policy: { ...base.policy, near: { ...base.policy.near, rules } },
      heldHouseholds: new Set(heldHouseholds),
      heldDwellings: new Set(heldDwellings),
      declinedPairs: new Set(
        declined.map(([one, two]) => pairKey(`household-${one}`, `dwelling-${two}`)),
      ),
    };
  });

const codesOf = (bits: RuleBits) => RULE_CODES.filter((_, index) => bits & (1 << index));

function everyPair(
  columns: MatchColumns,
  all: { households: HouseholdCandidate[]; dwellings: DwellingCandidate[] },
  look: (pair: {
    household: HouseholdCandidate;
    dwelling: DwellingCandidate;
    row: number;
    column: number;
  }) => void,
): void {
  for (const [row, offerId] of columns.dwellings.ids.entries()) {
    for (const [column, householdId] of columns.households.ids.entries()) {
      const household = all.households.find((one) => one.householdId === householdId)!;
      const dwelling = all.dwellings.find((one) => one.offerId === offerId)!;
      look({ household, dwelling, row, column });
    }
  }
}

interface Rated {
  household: HouseholdCandidate;
  dwelling: DwellingCandidate;
  total: number;
}

const rate = (pairs: [HouseholdCandidate, DwellingCandidate][], given: MatchContext): Rated[] =>
  pairs.flatMap(([household, dwelling]) =>
    checkFit(household, dwelling, given).fits
      ? [{ household, dwelling, total: scorePair(household, dwelling, given).total }]
      : [],
  );

const byPoints =
  (idOf: (rated: Rated) => string, { policy }: MatchContext) =>
  (one: Rated, two: Rated) =>
    two.total - one.total || tieBreak(policy.seed, idOf(one)) - tieBreak(policy.seed, idOf(two));

describe("the columns", () => {
  it("say of every pair what the rules and the points say", () => {
    fc.assert(
      fc.property(households(12), dwellings(12), context, (some, homes, given) => {
        const columns = columnsOf(some, homes, given);
        everyPair(columns, { households: some, dwellings: homes }, (pair) => {
          const { household, dwelling, row, column } = pair;
          const fit = checkFit(household, dwelling, given);
          const failures = failuresIn(columns, row, column);
          expect(codesOf(failures)).toEqual(fit.failures.map(({ code }) => code));
          expect(fitsIn(columns, row, column)).toBe(fit.fits);
          expect(pointsIn(columns, row, column)).toBe(scorePair(household, dwelling, given).total);
          const isFewAndNear =
            failures !== 0 &&
            codesOf(failures).length <= columns.near.rules &&
            isNearIn(columns, row, column, failures);
          expect(isFewAndNear).toBe(isNearMiss(fit, given));
        });
      }),
      { numRuns: 150 },
    );
  });

  it("give the same best ones as rating everybody and sorting", () => {
    const limits = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(households(40), dwellings(15), context, limits, (some, homes, given, limit) => {
        const columns = columnsOf(some, homes, given);
        const { ids: householdIds } = columns.households;
        const { ids: offerIds } = columns.dwellings;
        for (const [row, offerId] of offerIds.entries()) {
          const top = topHouseholds(columns, row, limit);
          const rated = homes
            .filter((one) => one.offerId === offerId)
            .flatMap((dwelling) =>
              rate(
                some.map((household) => [household, dwelling]),
                given,
              ),
            )
            .sort(byPoints(({ household }) => household.householdId, given));
          expect([...top.places].map((place) => householdIds[place])).toEqual(
            rated.slice(0, limit).map(({ household }) => household.householdId),
          );
          expect([...top.points]).toEqual(rated.slice(0, limit).map(({ total }) => total));
        }
        for (const [column, householdId] of householdIds.entries()) {
          const top = topDwellings(columns, column, limit);
          const rated = some
            .filter((one) => one.householdId === householdId)
            .flatMap((household) =>
              rate(
                homes.map((dwelling) => [household, dwelling]),
                given,
              ),
            )
            .sort(byPoints(({ dwelling }) => dwelling.dwellingId, given));
          expect([...top.places].map((place) => offerIds[place])).toEqual(
            rated.slice(0, limit).map(({ dwelling }) => dwelling.offerId),
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it("do not depend on the order in which both sides came", () => {
    fc.assert(
      fc.property(households(15), dwellings(15), context, (some, homes, given) => {
        const turned = columnsOf([...some].reverse(), [...homes].reverse(), given);
        expect(turned).toEqual(columnsOf(some, homes, given));
      }),
      { numRuns: 50 },
    );
  });

  it("refuse an amount that 32 bits do not hold", () => {
    const [household] = fc.sample(
      households(3).filter((all) => all.length > 0),
      1,
    )[0]!;
    const rich = { ...household!, bearableCents: 2 ** 31 };
    expect(() => columnsOf([rich], [], aMatchContext())).toThrow("too many cents");
  });
});
