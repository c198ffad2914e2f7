import { describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";

import { dwellingCandidate, householdCandidate } from "./candidate";
import {
  aHousehold,
  aMember,
  brusselsAnalogue,
  shippedParameters,
  TODAY,
} from "../../../tests/factories/household-facts";

describe("householdCandidate", () => {
  it("says what a file means for matching, and nothing about who it is", () => {
    const household = aHousehold(
      [
        aMember(0, "reference", 34),
        aMember(1, "partner", 33),
        aMember(2, "child", 8),
        aMember(3, "child", 5),
      ],
      {
        needs: ["lift", "quiet"],
        wishes: [
          { communeCode: "0603", wish: "wish", reason: "École" },
          { communeCode: "0304", wish: "never", reason: null },
        ],
        protectionStatus: "subsidiary",
      },
    );
    const candidate = householdCandidate(household, brusselsAnalogue, shippedParameters, TODAY);
    expect(candidate).toMatchObject({
      ready: true,
      persons: 4,
      adults: 2,
      bedroomsNeeded: 2,
      bearableCents: 160_000,
      wished: ["0603"],
      never: ["0304"],
      must: [],
      needsLift: true,
      needsStepFree: false,
      internationalProtection: true,
      consentToShare: true,
    });
    expect(JSON.stringify(candidate)).not.toMatch(/subsidiary|refugee|"ar"|birth|cole/);
  });

  it("counts no consent that was never given or lies ahead", () => {
    for (const shareConsentOn of [null, toLocalDate("2027-01-01")]) {
      const household = aHousehold(undefined, { shareConsentOn });
      const { consentToShare } = householdCandidate(
        household,
        brusselsAnalogue,
        shippedParameters,
        TODAY,
      );
      expect(consentToShare).toBe(false);
    }
  });
});

describe("dwellingCandidate", () => {
  it("adds the charges to the rent and counts a studio as one room to sleep in", () => {
    const candidate = dwellingCandidate(
      {
        id: "d",
        address: { communeCode: "0603" },
        kind: "studio",
        bedrooms: 0,
        areaM2: 32.5,
        floor: 0,
        lift: false,
        stepFree: true,
        walkInShower: false,
        furnished: true,
        petsAllowed: false,
      },
      {
        id: "o",
        status: "reserved",
        scheme: "ais",
        rentCents: 80_000n,
        chargesCents: 12_050n,
        availableFrom: TODAY,
      },
    );
    expect(candidate).toMatchObject({
      rentCents: 92_050,
      sleepingRooms: 1,
      communeCode: "0603",
      open: true,
      reserved: true,
    });
  });
});
