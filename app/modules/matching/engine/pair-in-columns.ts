import { declinedPlace, type MatchColumns } from "./columns";
import { STANDING } from "./household-columns";
import { type RuleBits, ruleBit, ruleBits } from "./rule-bits";

/*
 * What `match-rules` and `points` say of a pair, read from the columns. Nothing here is decided anew: each line answers
 * to one rule or one criterion there.
 */

/**
 * Whether a household may be proposed for a dwelling.
 *
 * @param overlook rules of one yes or no each that are not asked.
 */
export function fitsIn(
  columns: MatchColumns,
  dwelling: number,
  household: number,
  overlook: RuleBits = 0,
): boolean {
  const { households: h, dwellings: d, declined } = columns;
  const spare = (d.rooms[dwelling] ?? 0) - (h.bedrooms[household] ?? 0);
  return (
    spare >= 0 &&
    spare <= columns.mostSpare &&
    ((h.asks[household] ?? 0) & (d.lacks[dwelling] ?? 0) & ~overlook) === 0 &&
    (h.bearableCents[household] ?? 0) >= (d.rentCents[dwelling] ?? 0) &&
    ((h.standing[d.commune[dwelling] ?? 0]?.[household] ?? 0) & STANDING.outOfPlace) === 0 &&
    (h.persons[household] ?? 0) <= (d.mostPersons[dwelling] ?? 0) &&
    (h.adults[household] ?? 0) <= (d.mostAdults[dwelling] ?? 0) &&
    (h.latestFree[household] ?? 0) >= (d.availableOn[dwelling] ?? 0) &&
    (h.earliestMoveIn[household] ?? 0) <= (d.freeUntil[dwelling] ?? 0) &&
    (declined.size === 0 || !declined.has(declinedPlace(h.size, dwelling, household)))
  );
}

/** The points of a pair, whether it fits or not. */
export function pointsIn(columns: MatchColumns, dwelling: number, household: number): number {
  const { households: h, dwellings: d, tables } = columns;
  const spare = (d.rooms[dwelling] ?? 0) - (h.bedrooms[household] ?? 0);
  const standing = h.standing[d.commune[dwelling] ?? 0]?.[household] ?? 0;
  return (
    (h.points[household] ?? 0) +
    (d.points[dwelling] ?? 0) +
    (tables.byStanding[standing & STANDING.points] ?? 0) +
    (spare < 0 ? 0 : (tables.bySpare[spare] ?? 0)) +
    rentPoints(columns, dwelling, household)
  );
}

function rentPoints(columns: MatchColumns, dwelling: number, household: number): number {
  const { byPercent } = columns.tables;
  const bearable = columns.households.bearableCents[household] ?? 0;
  if (bearable <= 0) return 0;
  const percent = Math.ceil(((columns.dwellings.rentCents[dwelling] ?? 0) * 100) / bearable);
  return byPercent[Math.min(Math.max(percent, 0), byPercent.length - 1)] ?? 0;
}

const BIT = {
  tooSmall: ruleBit("too_small"),
  tooBig: ruleBit("too_big"),
  tooManyAdults: ruleBit("too_many_adults"),
  areaTooSmall: ruleBit("area_too_small"),
  rentOverBearable: ruleBit("rent_over_bearable"),
  freeAfterDeadline: ruleBit("free_after_deadline"),
  notReadyToMove: ruleBit("not_ready_to_move"),
  communeExcluded: ruleBit("commune_excluded"),
  communeOutsideMust: ruleBit("commune_outside_must"),
  pairDeclined: ruleBit("pair_declined"),
};

/** Every rule the pair fails; 0 for one that fits. */
export function failuresIn(columns: MatchColumns, dwelling: number, household: number): RuleBits {
  const { households: h, dwellings: d, declined } = columns;
  const spare = (d.rooms[dwelling] ?? 0) - (h.bedrooms[household] ?? 0);
  const standing = h.standing[d.commune[dwelling] ?? 0]?.[household] ?? 0;
  let bits = (h.asks[household] ?? 0) & (d.lacks[dwelling] ?? 0);
  if (spare < 0) bits |= BIT.tooSmall;
  if (spare > columns.mostSpare) bits |= BIT.tooBig;
  if ((h.adults[household] ?? 0) > (d.mostAdults[dwelling] ?? 0)) bits |= BIT.tooManyAdults;
  if ((h.persons[household] ?? 0) > (d.mostPersons[dwelling] ?? 0)) bits |= BIT.areaTooSmall;
  if ((d.rentCents[dwelling] ?? 0) > (h.bearableCents[household] ?? 0))
    bits |= BIT.rentOverBearable;
  if ((d.availableOn[dwelling] ?? 0) > (h.latestFree[household] ?? 0))
    bits |= BIT.freeAfterDeadline;
  if ((h.earliestMoveIn[household] ?? 0) > (d.freeUntil[dwelling] ?? 0)) bits |= BIT.notReadyToMove;
  if (standing & STANDING.excluded) bits |= BIT.communeExcluded;
  if (standing & STANDING.outsideMust) bits |= BIT.communeOutsideMust;
  if (declined.size > 0 && declined.has(declinedPlace(h.size, dwelling, household))) {
    bits |= BIT.pairDeclined;
  }
  return bits;
}

/** Rules that are failed by little whenever they are failed: a signature, a shower, a bed. */
const ALWAYS_NEAR = ruleBits([
  "consent_missing",
  "no_walk_in_shower",
  "not_furnished",
  "no_referring_service",
  "no_social_project",
]);

/** Whether every one of the failed rules is failed by little. */
export function isNearIn(
  columns: MatchColumns,
  dwelling: number,
  household: number,
  failures: RuleBits,
): boolean {
  const { households: h, dwellings: d, near } = columns;
  const spare = (d.rooms[dwelling] ?? 0) - (h.bedrooms[household] ?? 0);
  const overCents = (d.rentCents[dwelling] ?? 0) - (h.bearableCents[household] ?? 0);
  const daysLate = (d.availableOn[dwelling] ?? 0) - (h.latestFree[household] ?? 0);
  const daysEarly = (h.earliestMoveIn[household] ?? 0) - (d.freeUntil[dwelling] ?? 0);
  const standing = h.standing[d.commune[dwelling] ?? 0]?.[household] ?? 0;
  let nearly = ALWAYS_NEAR;
  if (spare === -1) nearly |= BIT.tooSmall;
  if (spare === columns.mostSpare + 1) nearly |= BIT.tooBig;
  if ((h.adults[household] ?? 0) === (d.mostAdults[dwelling] ?? 0) + 1) nearly |= BIT.tooManyAdults;
  if ((h.persons[household] ?? 0) <= (d.nearPersons[dwelling] ?? 0)) nearly |= BIT.areaTooSmall;
  if (overCents <= near.rentOverCents) nearly |= BIT.rentOverBearable;
  if (daysLate <= near.days) nearly |= BIT.freeAfterDeadline;
  if (daysEarly <= near.days) nearly |= BIT.notReadyToMove;
  if (standing & STANDING.besideMust) nearly |= BIT.communeOutsideMust;
  return (failures & ~nearly) === 0;
}

/** More points than any pair has. */
export function mostPoints({ households, dwellings, tables }: MatchColumns): number {
  const { byStanding, bySpare, byPercent } = tables;
  return [households.points, dwellings.points, byStanding, bySpare, byPercent]
    .map(greatest)
    .reduce((sum, most) => sum + most, 0);
}

/** The greatest of these numbers, or 0. */
export function greatest(values: Int32Array | Float64Array): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}
