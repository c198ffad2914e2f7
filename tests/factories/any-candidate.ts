import fc from "fast-check";

import { CURRENT_HOUSINGS } from "~/modules/households/household";
import type { DwellingCandidate, HouseholdCandidate } from "~/modules/matching/candidate";
import { DWELLING_KINDS } from "~/modules/properties/dwelling";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { addDays } from "~/platform/local-date";

import { TODAY } from "./household-facts";

const communes = ["0603", "0604", "0304"] as const;
const someCommunes = fc.subarray([...communes]);
const aDay = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(TODAY, days));
const rarely = fc.integer({ min: 0, max: 9 }).map((number) => number === 0);
const mostly = rarely.map((no) => !no);

/** Any household candidate; most of them could move somewhere. */
export const anyHousehold: fc.Arbitrary<HouseholdCandidate> = fc
  .record({
    adults: fc.integer({ min: 1, max: 5 }),
    children: fc.integer({ min: 0, max: 6 }),
    bedroomsNeeded: fc.integer({ min: 1, max: 6 }),
    bearableCents: fc.integer({ min: 0, max: 300_000 }),
    registeredOn: aDay(-1500, 0),
    exitDeadline: fc.option(aDay(-200, 600)),
    earliestMoveIn: fc.option(aDay(-30, 300), { freq: 2 }),
    currentHousing: fc.constantFrom(...CURRENT_HOUSINGS),
    must: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: someCommunes },
    ),
    wished: someCommunes,
    never: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: someCommunes },
    ),
    ready: mostly,
    needsStepFree: rarely,
    needsLift: rarely,
    needsGroundFloor: rarely,
    needsWalkInShower: rarely,
    needsFurnished: rarely,
    hasPets: rarely,
    acceptsShared: mostly,
    internationalProtection: mostly,
    hasReferringService: mostly,
    socialProjectAgreed: mostly,
    consentToShare: mostly,
  })
  .map(({ children, ...facts }) => ({
    householdId: "household",
    code: "H-2041",
    persons: facts.adults + children,
    ...facts,
  }));

/** Any dwelling candidate. */
export const anyDwelling: fc.Arbitrary<DwellingCandidate> = fc.record({
  dwellingId: fc.constant("dwelling"),
  offerId: fc.constant("offer"),
  open: mostly,
  reserved: rarely,
  scheme: fc.constantFrom(...SCHEME_KEYS),
  communeCode: fc.constantFrom(...communes),
  kind: fc.constantFrom(...DWELLING_KINDS),
  sleepingRooms: fc.integer({ min: 1, max: 6 }),
  areaM2: fc.integer({ min: 180, max: 2400 }).map((tenths) => tenths / 20),
  floor: fc.integer({ min: -1, max: 8 }),
  lift: fc.boolean(),
  stepFree: fc.boolean(),
  walkInShower: fc.boolean(),
  furnished: fc.boolean(),
  petsAllowed: fc.boolean(),
  rentCents: fc.integer({ min: 10_000, max: 400_000 }),
  availableFrom: aDay(-300, 500),
});

/** A list of households or dwellings with ids of their own. */
export const households = (maxLength: number) =>
  fc
    .array(anyHousehold, { maxLength })
    .map((all) => all.map((one, index) => ({ ...one, householdId: `household-${index}` })));
export const dwellings = (maxLength: number) =>
  fc.array(anyDwelling, { maxLength }).map((all) =>
    all.map((one, index) => ({
      ...one,
      dwellingId: `dwelling-${index}`,
      offerId: `offer-${index}`,
    })),
  );
