import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type CardProfile, cardProfile, needCard } from "./need-card";
import {
  aHousehold,
  aMember,
  brusselsAnalogue,
  TODAY,
} from "../../../tests/factories/household-facts";

const family = (...ages: number[]): CardProfile =>
  cardProfile(
    aHousehold([
      aMember(0, "reference", 35),
      ...ages.map((age, index) => aMember(index + 1, "child", age)),
    ]),
    brusselsAnalogue,
    TODAY,
  );
const times = (count: number, profile: CardProfile) => Array.from({ length: count }, () => profile);

describe("needCard", () => {
  it("shows bands of age where enough households share them", () => {
    expect(needCard("A-7", family(4), times(5, family(4)), 5)).toEqual({
      alias: "A-7",
      detail: 0,
      bedrooms: 2,
      persons: "2",
      adults: 1,
      children: 1,
      ages: [
        { band: "0-5", count: 1 },
        { band: "26-40", count: 1 },
      ],
      languages: ["fr"],
    });
  });

  it("drops the ages, then the counts, then the persons, then the bedrooms where they are rare", () => {
    const few = times(2, family(4));
    const detail = (population: CardProfile[]) => needCard("A", family(4), population, 5).detail;
    expect(detail([...few, ...times(3, family(9))])).toBe(1);
    const couple = cardProfile(
      aHousehold([aMember(0, "reference", 35), aMember(1, "sibling", 33)]),
      brusselsAnalogue,
      TODAY,
    );
    expect(detail([...few, ...times(3, couple)])).toBe(2);
    expect(detail([...few, ...times(3, family(4, 5))])).toBe(3);
    expect(detail(few)).toBe(4);
    expect(needCard("A", family(4), few, 5)).toEqual({
      alias: "A",
      detail: 4,
      bedrooms: null,
      persons: null,
      adults: null,
      children: null,
      ages: null,
      languages: null,
    });
  });

  it("names no language that tells an origin, no need, no income, no date", () => {
    const household = aHousehold([aMember(0, "reference", 35)], {
      languages: ["ti", "ar", "lb", "fr"],
      needs: ["step_free"],
    });
    const profile = cardProfile(household, brusselsAnalogue, TODAY);
    const text = JSON.stringify(needCard("A", profile, times(9, profile), 5));
    expect(profile.languages).toEqual(["lb", "fr"]);
    expect(text).not.toMatch(/ti"|ar"|step|cents|\d{4}-\d{2}|H-2041|refugee/i);
  });

  it("shows nothing that fewer than the minimum share, in any population", () => {
    const ages = fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(ages, { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 2, max: 8 }),
        (all, group) => {
          const population = all.map((children) => family(...children));
          const cards = population.map((profile) => needCard("A", profile, population, group));
          for (const card of cards) {
            const alike = population.filter(
              (other) =>
                (card.bedrooms === null || other.bedrooms === card.bedrooms) &&
                (card.persons === null || other.persons === card.persons) &&
                (card.adults === null || other.adults === card.adults) &&
                (card.children === null || other.children === card.children) &&
                (card.ages === null || JSON.stringify(other.ages) === JSON.stringify(card.ages)),
            );
            expect(card.detail === 4 || alike.length >= group).toBe(true);
          }
        },
      ),
    );
  });
});
