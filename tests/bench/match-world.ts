import type { DwellingCandidate, HouseholdCandidate } from "~/modules/matching/candidate";
import type { MatchContext } from "~/modules/matching/match-context";
import { capacityRulesOn } from "~/modules/properties/capacity";
import { addDays, type LocalDate, toLocalDate } from "~/platform/local-date";

import { createChance } from "../../prisma/seed/random";
import { readShippedFacts } from "../../prisma/seed/read-shipped-facts.server";

/*
 * Households and dwellings of a country with the shape of Luxembourg (its communes, their neighbours, people and
 * departures), by the hundred thousand. The figures of the people are invented; the rules and points are the product's.
 */

export const WORLD_DAY: LocalDate = toLocalDate("2026-11-20");

export interface MatchWorld {
  households: HouseholdCandidate[];
  dwellings: DwellingCandidate[];
  context: MatchContext;
}

/** The same seed and numbers make the same world on every machine. */
export async function matchWorld(
  seed: string,
  numbers: { households: number; dwellings: number },
): Promise<MatchWorld> {
  const { communes, matchingPolicies, parameters } = await readShippedFacts();
  const chance = createChance(seed);
  const byPeople = communes.map((commune) => [commune.lauCode, commune.population] as const);
  const days = Array.from({ length: 3_000 }, (_, place) => addDays(WORLD_DAY, place - 1_500));
  const day = (offset: number) => days[offset + 1_500] ?? WORLD_DAY;
  const policy = matchingPolicies[0];
  if (!policy) throw new Error("no matching policy is shipped");
  return {
    households: Array.from({ length: numbers.households }, (_, place) => {
      const adults = chance.weighted([
        [1, 5],
        [2, 6],
        [3, 1],
        [4, 1],
      ]);
      const children = chance.weighted([
        [0, 5],
        [1, 4],
        [2, 4],
        [3, 3],
        [4, 1],
        [5, 1],
      ]);
      const bedroomsNeeded = Math.min(6, Math.ceil(adults / 1.6) + Math.ceil(children / 2));
      const must = chance.happens(0.06) ? [chance.weighted(byPeople)] : [];
      const wished = Array.from(
        {
          length: chance.weighted([
            [0, 4],
            [1, 3],
            [2, 2],
            [4, 1],
          ]),
        },
        () => chance.weighted(byPeople),
      );
      return {
        householdId: `household-${place}`,
        code: `H-${place}`,
        ready: true,
        persons: adults + children,
        adults,
        bedroomsNeeded,
        bearableCents: 90_000 + bedroomsNeeded * 25_000 + chance.int(-30_000, 70_000),
        registeredOn: day(-chance.int(0, 1_400)),
        exitDeadline: chance.happens(0.6) ? day(chance.int(-120, 500)) : null,
        earliestMoveIn: chance.happens(0.1) ? day(chance.int(0, 120)) : null,
        currentHousing: chance.weighted([
          ["reception_centre", 6],
          ["family_or_friends", 2],
          ["emergency", 1],
          ["unfit", 1],
          ["private", 1],
        ]),
        must,
        wished,
        never: chance.happens(0.05) ? [chance.weighted(byPeople)] : [],
        needsStepFree: chance.happens(0.05),
        needsLift: chance.happens(0.04),
        needsGroundFloor: chance.happens(0.02),
        needsWalkInShower: chance.happens(0.02),
        needsFurnished: chance.happens(0.1),
        hasPets: chance.happens(0.04),
        acceptsShared: chance.happens(0.3),
        internationalProtection: chance.happens(0.85),
        hasReferringService: chance.happens(0.5),
        socialProjectAgreed: chance.happens(0.7),
        consentToShare: chance.happens(0.88),
      };
    }),
    dwellings: Array.from({ length: numbers.dwellings }, (_, place) => {
      const rooms = chance.weighted([
        [1, 30],
        [2, 33],
        [3, 25],
        [4, 9],
        [5, 3],
      ]);
      const isOneRoom = rooms === 1;
      const kind = isOneRoom
        ? chance.weighted([
            ["studio", 4],
            ["apartment", 6],
            ["room", 2],
          ] as const)
        : chance.weighted([
            ["apartment", 7],
            ["house", 3],
          ] as const);
      return {
        dwellingId: `dwelling-${place}`,
        offerId: `offer-${place}`,
        open: true,
        reserved: false,
        scheme: chance.weighted([
          ["lisko_guarantee", 4],
          ["ais", 4],
          ["wunnengshellef", 2],
        ] as const),
        communeCode: chance.weighted(byPeople),
        kind,
        sleepingRooms: rooms,
        areaM2: kind === "room" ? chance.int(12, 22) : 22 + rooms * 20 + chance.int(-8, 25),
        floor: chance.int(0, 5),
        lift: chance.happens(0.4),
        stepFree: chance.happens(0.3),
        walkInShower: chance.happens(0.3),
        furnished: chance.happens(0.3),
        petsAllowed: chance.happens(0.5),
        rentCents: 60_000 + rooms * 28_000 + chance.int(-20_000, 60_000),
        availableFrom: day(chance.int(-60, 90)),
      };
    }),
    context: {
      on: WORLD_DAY,
      policy: policy.content,
      capacity: capacityRulesOn(parameters, WORLD_DAY),
      communes: new Map(
        communes.map(({ lauCode, neighbours, weekdayDepartures }) => [
          lauCode,
          { neighbours, weekdayDepartures },
        ]),
      ),
      heldDwellings: new Set(),
      heldHouseholds: new Set(),
      declinedPairs: new Set(),
    },
  };
}
