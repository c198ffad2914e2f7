import { capacityOf } from "~/modules/properties/capacity";
import { dayNumber } from "~/platform/local-date";

import type { DwellingCandidate } from "../candidate";
import { byDraw, cents, isDrawnBefore } from "./column-order";
import { lacksOf } from "./rule-bits";
import { type Splice, spliceOf, splicedItems, splicedNumbers } from "./splice";
import type { MatchContext } from "../match-context";
import { dwellingPoints } from "../points";
import { tieBreak } from "../tie-break";

export interface DwellingColumns {
  size: number;
  /** Of the offers: a dwelling may have been offered before. */
  ids: readonly string[];
  dwellingIds: readonly string[];
  lacks: Int32Array;
  commune: Uint8Array;
  rooms: Uint8Array;
  mostAdults: Uint8Array;
  mostPersons: Uint8Array;
  /** As many persons as there would be room for with the few square metres that count as little. */
  nearPersons: Uint8Array;
  rentCents: Int32Array;
  availableOn: Int32Array;
  /** The last day an owner waits for a household to move in. */
  freeUntil: Int32Array;
  points: Int32Array;
  draw: Uint32Array;
}

/**
 * Dwellings by commune, rooms and rent, then by their draw.
 *
 * @param codes the communes, in the order of the columns.
 * @throws RangeError for an amount that 32 bits do not hold.
 */
export function dwellingColumns(
  candidates: readonly DwellingCandidate[],
  codes: readonly string[],
  context: MatchContext,
): DwellingColumns {
  const { on, policy, capacity } = context;
  const place = new Map(codes.map((code, index) => [code, index]));
  const ordered = candidates
    .map((candidate) => ({
      candidate,
      id: candidate.offerId,
      points: dwellingPoints(candidate, context),
      draw: tieBreak(policy.seed, candidate.dwellingId),
    }))
    .sort(
      (one, two) =>
        (place.get(one.candidate.communeCode) ?? 0) - (place.get(two.candidate.communeCode) ?? 0) ||
        one.candidate.sleepingRooms - two.candidate.sleepingRooms ||
        one.candidate.rentCents - two.candidate.rentCents ||
        byDraw(one, two),
    );
  const of = (read: (dwelling: DwellingCandidate) => number) =>
    ordered.map(({ candidate }) => read(candidate));
  const withArea = (further: number) =>
    ordered.map(({ candidate }) =>
      capacityOf(
        {
          kind: candidate.kind,
          bedrooms: candidate.sleepingRooms,
          areaM2: candidate.areaM2 + further,
        },
        capacity,
      ),
    );
  const capacities = withArea(0);
  const freeOn = ({ availableFrom }: DwellingCandidate) =>
    dayNumber(availableFrom > on ? availableFrom : on);
  return {
    size: ordered.length,
    ids: ordered.map(({ id }) => id),
    dwellingIds: ordered.map(({ candidate }) => candidate.dwellingId),
    lacks: Int32Array.from(of((one) => lacksOf(one, context))),
    commune: Uint8Array.from(of(({ communeCode }) => place.get(communeCode) ?? 0)),
    rooms: Uint8Array.from(of(({ sleepingRooms }) => sleepingRooms)),
    mostAdults: Uint8Array.from(capacities, ({ adults }) => Math.min(adults, 255)),
    mostPersons: Uint8Array.from(capacities, ({ personsByArea }) => Math.min(personsByArea, 255)),
    nearPersons: Uint8Array.from(withArea(policy.near.squareMetres), ({ personsByArea }) =>
      Math.min(personsByArea, 255),
    ),
    rentCents: Int32Array.from(of(({ rentCents }) => cents(rentCents))),
    availableOn: Int32Array.from(of(({ availableFrom }) => dayNumber(availableFrom))),
    freeUntil: Int32Array.from(of((one) => freeOn(one) + policy.limits.daysEmpty)),
    points: Int32Array.from(ordered, ({ points }) => points),
    draw: Uint32Array.from(ordered, ({ draw }) => draw),
  };
}

/**
 * Where dwellings leave and others come.
 *
 * @param leaving places, rising; @param coming columns of the same communes.
 */
export function dwellingSplice(
  stand: DwellingColumns,
  leaving: readonly number[],
  coming: DwellingColumns,
): Splice {
  return spliceOf(stand.size, leaving, coming.size, (comes, stands) => {
    const order =
      (coming.commune[comes] ?? 0) - (stand.commune[stands] ?? 0) ||
      (coming.rooms[comes] ?? 0) - (stand.rooms[stands] ?? 0) ||
      (coming.rentCents[comes] ?? 0) - (stand.rentCents[stands] ?? 0);
    return order === 0 ? isDrawnBefore(coming, comes, stand, stands) : order < 0;
  });
}

/** The columns once dwellings have left and others come: the same as if they were made anew of all. */
export function splicedDwellings(
  stand: DwellingColumns,
  coming: DwellingColumns,
  splice: Splice,
): DwellingColumns {
  return {
    size: splice.size,
    ids: splicedItems(stand.ids, coming.ids, splice),
    dwellingIds: splicedItems(stand.dwellingIds, coming.dwellingIds, splice),
    lacks: splicedNumbers(stand.lacks, coming.lacks, splice),
    commune: splicedNumbers(stand.commune, coming.commune, splice),
    rooms: splicedNumbers(stand.rooms, coming.rooms, splice),
    mostAdults: splicedNumbers(stand.mostAdults, coming.mostAdults, splice),
    mostPersons: splicedNumbers(stand.mostPersons, coming.mostPersons, splice),
    nearPersons: splicedNumbers(stand.nearPersons, coming.nearPersons, splice),
    rentCents: splicedNumbers(stand.rentCents, coming.rentCents, splice),
    availableOn: splicedNumbers(stand.availableOn, coming.availableOn, splice),
    freeUntil: splicedNumbers(stand.freeUntil, coming.freeUntil, splice),
    points: splicedNumbers(stand.points, coming.points, splice),
    draw: splicedNumbers(stand.draw, coming.draw, splice),
  };
}
