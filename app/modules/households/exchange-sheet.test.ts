import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { EXCHANGE_COLUMNS, exchangeRow } from "./exchange-sheet";
import { cardProfile, needCard, needCards } from "./need-card";
import {
  aHousehold,
  aMember,
  brusselsAnalogue,
  TODAY,
} from "../../../tests/factories/household-facts";

const household = (ages: readonly number[]) =>
  aHousehold(ages.map((age, place) => aMember(place, place === 0 ? "reference" : "child", age)));
const profileOf = (ages: readonly number[]) =>
  cardProfile(household(ages), brusselsAnalogue, TODAY);
const anyAges = fc
  .tuple(
    fc.integer({ min: 20, max: 60 }),
    fc.array(fc.integer({ min: 0, max: 19 }), { maxLength: 3 }),
  )
  .map(([adult, children]) => [adult, ...children]);

describe("the exchange", () => {
  it("shows of each file what its need card shows, no more", () => {
    fc.assert(
      fc.property(
        fc.array(anyAges, { maxLength: 14 }),
        fc.integer({ min: 1, max: 5 }),
        (all, least) => {
          const waiting = all.map((ages, place) => ({
            alias: `H-${place}`,
            profile: profileOf(ages),
          }));
          const population = waiting.map(({ profile }) => profile);
          expect(needCards(waiting, least)).toEqual(
            waiting.map(({ alias, profile }) => needCard(alias, profile, population, least)),
          );
        },
      ),
    );
  });

  it("has every column, bands with their counts, and nothing where a household stands out", () => {
    const waiting = [
      { alias: "H-1", profile: profileOf([34, 8, 7]) },
      { alias: "H-2", profile: profileOf([34, 8, 7]) },
      { alias: "H-3", profile: profileOf([58]) },
    ];
    const [row, , rare] = needCards(waiting, 2).map(exchangeRow);
    expect(Object.keys(row ?? {}).sort()).toEqual([...EXCHANGE_COLUMNS].sort());
    expect(row).toMatchObject({
      file: "H-1",
      detail: 0,
      ages: "6-11x2 26-40x1",
      persons: "3-4",
      languages: "fr",
    });
    expect(rare).toMatchObject({
      file: "H-3",
      detail: 4,
      ages: null,
      persons: null,
      bedrooms: null,
    });
  });
});
