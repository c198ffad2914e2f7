import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { changeCounts, countFitting } from "./count-fitting";
import type { MatchColumns } from "./engine/columns";
import { type MatchContext, pairKey } from "./match-context";
import { changeIndex, indexMatching } from "./match-index";
import { dwellings, households } from "../../../tests/factories/any-candidate";
import { aDwellingCandidate, aMatchContext } from "../../../tests/factories/match-candidates";

const numbers = fc.array(fc.nat({ max: 11 }), { maxLength: 6 });
const names = (name: string) => numbers.map((all) => new Set(all.map((one) => `${name}-${one}`)));
/** Pairs whose two sides both changed, as those of a proposal do. */
const declined = fc.array(fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 })), { maxLength: 4 });

const counts = (columns: MatchColumns) =>
  Int32Array.from({ length: columns.dwellings.size }, (_, place) => countFitting(columns, place));

describe("changing an index", () => {
  it("gives the index and the counts that all of them would have given", () => {
    fc.assert(
      fc.property(
        households(12),
        dwellings(12),
        households(12),
        dwellings(12),
        names("household"),
        names("dwelling"),
        declined,
        (people, homes, otherPeople, otherHomes, changedPeople, changedHomes, pairs) => {
          for (const [household, dwelling] of pairs) {
            changedPeople.add(`household-${household}`);
            changedHomes.add(`dwelling-${dwelling}`);
          }
          const communes = aMatchContext().communes;
          const all = new Map(communes);
          for (const { communeCode } of [...homes, ...otherHomes]) {
            if (!all.has(communeCode))
              all.set(communeCode, { neighbours: [], weekdayDepartures: 1 });
          }
          const before = aMatchContext({ communes: all });
          const after: MatchContext = {
            ...before,
            declinedPairs: new Set(
              pairs.map(([one, two]) => pairKey(`household-${one}`, `dwelling-${two}`)),
            ),
            heldHouseholds: changedPeople.size > 3 ? new Set(changedPeople) : new Set(),
            heldDwellings: changedHomes.size > 3 ? new Set(changedHomes) : new Set(),
          };
          const coming = {
            households: otherPeople.filter(({ householdId }) => changedPeople.has(householdId)),
            dwellings: otherHomes.filter(({ dwellingId }) => changedHomes.has(dwellingId)),
          };
          const staying = {
            households: people.filter(({ householdId }) => !changedPeople.has(householdId)),
            dwellings: homes.filter(({ dwellingId }) => !changedHomes.has(dwellingId)),
          };
          const first = indexMatching(people, homes, before);
          const changed = changeIndex(
            first,
            {
              households: { leaving: changedPeople, coming: coming.households },
              dwellings: {
                leaving: new Set(
                  homes
                    .filter(({ dwellingId }) => changedHomes.has(dwellingId))
                    .map(({ offerId }) => offerId),
                ),
                coming: coming.dwellings,
              },
            },
            after,
          );
          const anew = indexMatching(
            [...staying.households, ...coming.households],
            [...staying.dwellings, ...coming.dwellings],
            after,
          );
          expect(changed.index).toEqual(anew);
          expect(
            changeCounts(
              counts(first.columns),
              { columns: first.columns, left: changed.left.households },
              changed,
            ),
          ).toEqual(counts(anew.columns));
        },
      ),
      { numRuns: 400 },
    );
  });

  it("refuses an id that stands twice and a dwelling in no commune", () => {
    const context = aMatchContext();
    const home = aDwellingCandidate();
    expect(() => indexMatching([], [home, home], context)).toThrow("an id stands twice");
    const index = indexMatching([], [], context);
    const nowhere = aDwellingCandidate({ communeCode: "9999" });
    const none = { leaving: new Set<string>(), coming: [] };
    expect(() =>
      changeIndex(index, { households: none, dwellings: { ...none, coming: [nowhere] } }, context),
    ).toThrow("no commune 9999");
  });
});
