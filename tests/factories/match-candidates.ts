import type { DwellingCandidate, HouseholdCandidate } from "~/modules/matching/candidate";
import type { MatchContext } from "~/modules/matching/match-context";
import { type MatchingPolicy, MatchingPolicyRow } from "~/modules/matching/matching-policy";
import { capacityRulesOn } from "~/modules/properties/capacity";
import { toLocalDate } from "~/platform/local-date";

import { shippedParameters, TODAY } from "./household-facts";
import matchingPolicies from "../../prisma/data/matching-policy.json";

export const shippedPolicies: MatchingPolicy[] = matchingPolicies.map((row) =>
  MatchingPolicyRow.parse(row),
);

/** A household of five that needs three bedrooms and can pay € 1,600. */
export function aHouseholdCandidate(
  overrides: Partial<HouseholdCandidate> = {},
): HouseholdCandidate {
  return {
    householdId: "household-1",
    code: "H-2041",
    ready: true,
    persons: 5,
    adults: 2,
    bedroomsNeeded: 3,
    bearableCents: 160_000,
    registeredOn: toLocalDate("2025-11-21"),
    exitDeadline: null,
    earliestMoveIn: null,
    currentHousing: "reception_centre",
    must: [],
    wished: [],
    never: [],
    needsStepFree: false,
    needsLift: false,
    needsGroundFloor: false,
    needsWalkInShower: false,
    needsFurnished: false,
    hasPets: false,
    acceptsShared: false,
    internationalProtection: true,
    hasReferringService: true,
    socialProjectAgreed: true,
    consentToShare: true,
    ...overrides,
  };
}

/** Three bedrooms in Diekirch for € 1,450 with charges, free now. */
export function aDwellingCandidate(overrides: Partial<DwellingCandidate> = {}): DwellingCandidate {
  return {
    dwellingId: "dwelling-1",
    offerId: "offer-1",
    open: true,
    reserved: false,
    scheme: "lisko_guarantee",
    communeCode: "0603",
    kind: "apartment",
    sleepingRooms: 3,
    areaM2: 95,
    floor: 2,
    lift: false,
    stepFree: false,
    walkInShower: false,
    furnished: false,
    petsAllowed: false,
    rentCents: 145_000,
    availableFrom: toLocalDate("2026-11-01"),
    ...overrides,
  };
}

export function aMatchContext(overrides: Partial<MatchContext> = {}): MatchContext {
  return {
    on: TODAY,
    policy: shippedPolicies[0]!.content,
    capacity: capacityRulesOn(shippedParameters, TODAY),
    communes: new Map([
      ["0603", { neighbours: ["0604", "0608"], weekdayDepartures: 1200 }],
      ["0604", { neighbours: ["0603"], weekdayDepartures: 300 }],
      ["0304", { neighbours: [], weekdayDepartures: 9000 }],
    ]),
    heldDwellings: new Set(),
    heldHouseholds: new Set(),
    declinedPairs: new Set(),
    ...overrides,
  };
}
