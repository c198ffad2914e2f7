import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { areaNeeded, capacityOf, capacityRulesOn, rentCeiling } from "./capacity";
import { shippedParameters, TODAY } from "../../../tests/factories/household-facts";

const rules = capacityRulesOn(shippedParameters, TODAY);

describe("capacity", () => {
  it("is 12 m² for the first and 9 m² for each further occupant, marked as unverified", () => {
    expect([1, 2, 5].map((persons) => areaNeeded(persons, "apartment", rules))).toEqual([
      12, 21, 48,
    ]);
    expect(rules.status).toBe("unverified");
  });

  it("is 9 m² per occupant of a room, and two adults per bedroom", () => {
    expect(capacityOf({ kind: "room", bedrooms: 1, areaM2: 18 }, rules)).toMatchObject({
      adults: 2,
      personsByArea: 2,
    });
    expect(capacityOf({ kind: "house", bedrooms: 3, areaM2: 95 }, rules)).toMatchObject({
      adults: 6,
      personsByArea: 10,
    });
  });

  it("never shrinks with more area or more bedrooms", () => {
    const dwelling = fc.record({
      kind: fc.constantFrom("apartment", "house", "room", "studio" as const),
      bedrooms: fc.integer({ min: 0, max: 10 }),
      areaM2: fc.integer({ min: 9, max: 300 }),
    });
    fc.assert(
      fc.property(dwelling, fc.nat(5), fc.nat(80), (before, rooms, area) => {
        const after = {
          ...before,
          bedrooms: before.bedrooms + rooms,
          areaM2: before.areaM2 + area,
        };
        const [small, big] = [capacityOf(before, rules), capacityOf(after, rules)];
        expect(big.adults).toBeGreaterThanOrEqual(small.adults);
        expect(big.personsByArea).toBeGreaterThanOrEqual(small.personsByArea);
      }),
    );
  });
});

describe("rentCeiling", () => {
  it("is 5 % of the invested capital a year", () => {
    expect(rentCeiling(36_000_000n, shippedParameters, TODAY)).toEqual({
      monthlyCents: 150_000n,
      status: "verified",
    });
  });
});
