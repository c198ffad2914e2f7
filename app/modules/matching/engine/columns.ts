import { capacityOf } from "~/modules/properties/capacity";
import { schemeRequires } from "~/modules/schemes/scheme";
import { dayNumber } from "~/platform/local-date";

import type { DwellingCandidate, HouseholdCandidate } from "../candidate";
import type { MatchContext } from "../match-context";
import { pointsAt } from "../matching-policy";
import { dwellingPoints, householdPoints } from "../points";
import { RULE_CODES, type RuleCode } from "../rule-failure";
import { tieBreak } from "../tie-break";

/*
 * Both sides as columns of numbers: a household or a dwelling is a place in them. What `match-rules` and `points` say of
 * a pair can be read from the columns alone, a thousand times as fast; tests hold the two together.
 */

/** A set of rules, one bit for each in the order of the codes. */
export type RuleBits = number;

export const ruleBit = (code: RuleCode): RuleBits => 1 << RULE_CODES.indexOf(code);

/** How a household stands to a commune: the class of its points, and what speaks against the commune. */
export const STANDING = {
  /** Class of points, two bits. */
  other: 0,
  noWish: 1,
  near: 2,
  wished: 3,
  points: 3,
  excluded: 4,
  outsideMust: 8,
  /** Outside, but next to one that it must be. */
  besideMust: 16,
} as const;

/** Where a rule binds the two sides by one yes or no each: what the household asks, and what the dwelling lacks. */
export interface HouseholdColumns {
  size: number;
  ids: readonly string[];
  /** Where the households of each number of bedrooms begin; the next entry is where they end. */
  sizeStarts: Int32Array;
  asks: Int32Array;
  bedrooms: Uint8Array;
  adults: Uint8Array;
  persons: Uint8Array;
  bearableCents: Int32Array;
  /** Days, as `dayNumber` counts: the last one a dwelling may come free, and the first one to move in. */
  latestFree: Int32Array;
  earliestMoveIn: Int32Array;
  /** Points for every dwelling alike. */
  points: Int32Array;
  /** The smaller comes first among equals. */
  draw: Uint32Array;
  /** By commune, then by household. */
  standing: readonly Uint8Array[];
}

export interface DwellingColumns {
  size: number;
  ids: readonly string[];
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

/** Points by what a pair brings; the same for all. */
export interface PointTables {
  byStanding: Int32Array;
  /** By bedrooms beyond the need. */
  bySpare: Int32Array;
  /** By percent of the bearable rent, up to {@link PERCENTS}; beyond, the last. */
  byPercent: Int32Array;
}

export interface MatchColumns {
  households: HouseholdColumns;
  dwellings: DwellingColumns;
  tables: PointTables;
  mostSpare: number;
  /** Pairs once declined, as `declinedPlace` writes them. */
  declined: ReadonlySet<number>;
  near: NearLimits;
}

/** What still counts as failed by little. */
export interface NearLimits {
  /** Failing rules at most. */
  rules: number;
  rentOverCents: number;
  days: number;
}

/** A share of the bearable rent beyond which no curve changes any more is cut off here. */
const PERCENTS = 1_000;
const SPARES = 256;
const NEVER = 2 ** 31 - 1;
const ALWAYS = -(2 ** 31);
const MOST_CENTS = 2 ** 31 - 1;

export const declinedPlace = (households: number, dwelling: number, household: number): number =>
  dwelling * households + household;

/** Rules that one side fails by itself, whoever the other is. */
const OF_HOUSEHOLD = (["household_not_ready", "household_held", "consent_missing"] as const).reduce(
  (bits, code) => bits | ruleBit(code),
  0,
);
const OF_DWELLING = ruleBit("offer_not_open") | ruleBit("dwelling_held");

const bitsOf = (flags: Partial<Record<RuleCode, boolean>>): RuleBits =>
  Object.entries(flags).reduce(
    (bits, [code, isSet]) => (isSet ? bits | ruleBit(code as RuleCode) : bits),
    0,
  );

const asksOf = (household: HouseholdCandidate, { heldHouseholds }: MatchContext): RuleBits =>
  OF_DWELLING |
  bitsOf({
    household_not_ready: !household.ready,
    household_held: heldHouseholds.has(household.householdId),
    consent_missing: !household.consentToShare,
    shared_not_wanted: !household.acceptsShared,
    not_step_free: household.needsStepFree,
    no_lift: household.needsLift,
    not_ground_floor: household.needsGroundFloor,
    no_walk_in_shower: household.needsWalkInShower,
    not_furnished: household.needsFurnished,
    pets_not_allowed: household.hasPets,
    no_international_protection: !household.internationalProtection,
    no_referring_service: !household.hasReferringService,
    no_social_project: !household.socialProjectAgreed,
  });

const lacksOf = (dwelling: DwellingCandidate, { heldDwellings }: MatchContext): RuleBits =>
  OF_HOUSEHOLD |
  bitsOf({
    offer_not_open: !dwelling.open,
    dwelling_held: dwelling.reserved || heldDwellings.has(dwelling.dwellingId),
    shared_not_wanted: dwelling.kind === "room",
    not_step_free: !dwelling.stepFree,
    no_lift: dwelling.floor !== 0 && !dwelling.lift,
    not_ground_floor: dwelling.floor !== 0,
    no_walk_in_shower: !dwelling.walkInShower,
    not_furnished: !dwelling.furnished,
    pets_not_allowed: !dwelling.petsAllowed,
    no_international_protection: schemeRequires(dwelling.scheme, "international_protection"),
    no_referring_service: schemeRequires(dwelling.scheme, "referring_service"),
    no_social_project: schemeRequires(dwelling.scheme, "social_project"),
  });

/**
 * Puts both sides into columns: households by bedrooms, then by points, then by their draw, so that the same ones stand
 * in the same places whatever order they came in; dwellings by commune, rooms and rent.
 *
 * @throws RangeError for an amount that 32 bits do not hold.
 */
export function columnsOf(
  households: readonly HouseholdCandidate[],
  dwellings: readonly DwellingCandidate[],
  context: MatchContext,
): MatchColumns {
  const codes = [...new Set(dwellings.map(({ communeCode }) => communeCode))].sort();
  const rows = householdColumns(households, codes, context);
  const homes = dwellingColumns(dwellings, codes, context);
  return {
    households: rows,
    dwellings: homes,
    tables: tablesOf(context),
    mostSpare: context.policy.limits.spareBedrooms,
    declined: declinedOf(rows, homes, context),
    near: context.policy.near,
  };
}

interface Drawn<Candidate> {
  candidate: Candidate;
  id: string;
  points: number;
  draw: number;
}

const byDraw = (one: Drawn<unknown>, two: Drawn<unknown>) =>
  one.draw - two.draw || (one.id < two.id ? -1 : 1);

function householdColumns(
  candidates: readonly HouseholdCandidate[],
  codes: readonly string[],
  context: MatchContext,
): HouseholdColumns {
  const { on, policy } = context;
  const ordered = candidates
    .map((candidate) => ({
      candidate,
      id: candidate.householdId,
      points: householdPoints(candidate, context),
      draw: tieBreak(policy.seed, candidate.householdId),
    }))
    .sort(
      (one, two) =>
        one.candidate.bedroomsNeeded - two.candidate.bedroomsNeeded ||
        two.points - one.points ||
        byDraw(one, two),
    );
  const of = (read: (household: HouseholdCandidate) => number) =>
    ordered.map(({ candidate }) => read(candidate));
  const later = (day: HouseholdCandidate["exitDeadline"]) =>
    dayNumber(day !== null && day > on ? day : on);
  return {
    size: ordered.length,
    ids: ordered.map(({ id }) => id),
    sizeStarts: sizeStartsOf(ordered.map(({ candidate }) => candidate.bedroomsNeeded)),
    asks: Int32Array.from(of((one) => asksOf(one, context))),
    bedrooms: Uint8Array.from(of(({ bedroomsNeeded }) => bedroomsNeeded)),
    adults: Uint8Array.from(of(({ adults }) => adults)),
    persons: Uint8Array.from(of(({ persons }) => persons)),
    bearableCents: Int32Array.from(of(({ bearableCents }) => cents(bearableCents))),
    latestFree: Int32Array.from(
      of(({ exitDeadline }) =>
        exitDeadline === null ? NEVER : later(exitDeadline) + policy.limits.daysAfterDeadline,
      ),
    ),
    earliestMoveIn: Int32Array.from(
      of(({ earliestMoveIn }) => (earliestMoveIn === null ? ALWAYS : dayNumber(earliestMoveIn))),
    ),
    points: Int32Array.from(ordered, ({ points }) => points),
    draw: Uint32Array.from(ordered, ({ draw }) => draw),
    standing: standingOf(
      ordered.map(({ candidate }) => candidate),
      codes,
      context,
    ),
  };
}

/** More bedrooms than anybody needs. */
const SIZES = 256;

function sizeStartsOf(bedrooms: readonly number[]): Int32Array {
  const starts = new Int32Array(SIZES + 1);
  for (const size of bedrooms) starts[size + 1] = (starts[size + 1] ?? 0) + 1;
  for (let size = 0; size < SIZES; size++) {
    starts[size + 1] = (starts[size + 1] ?? 0) + (starts[size] ?? 0);
  }
  return starts;
}

/** How each household stands to each commune. Most communes are nothing special to a household. */
function standingOf(
  households: readonly HouseholdCandidate[],
  codes: readonly string[],
  { communes }: MatchContext,
): Uint8Array[] {
  const usual = Uint8Array.from(households, ({ must, wished }) => {
    if (must.length > 0) return STANDING.other | STANDING.outsideMust;
    return wished.length > 0 ? STANDING.other : STANDING.noWish;
  });
  const standing = new Map(codes.map((code) => [code, usual.slice()]));
  const beside = (code: string) => communes.get(code)?.neighbours ?? [];
  for (const [place, { must, wished, never }] of households.entries()) {
    const change = (code: string, clear: number, set: number) => {
      const column = standing.get(code);
      if (column) column[place] = ((column[place] ?? 0) & ~clear) | set;
    };
    for (const code of [...must, ...wished].flatMap(beside)) {
      change(code, STANDING.points, STANDING.near);
    }
    for (const code of must.flatMap(beside)) change(code, 0, STANDING.besideMust);
    for (const code of [...must, ...wished]) change(code, STANDING.points, STANDING.wished);
    for (const code of must) change(code, STANDING.outsideMust | STANDING.besideMust, 0);
    for (const code of never) change(code, 0, STANDING.excluded);
  }
  return [...standing.values()];
}

function dwellingColumns(
  candidates: readonly DwellingCandidate[],
  codes: readonly string[],
  context: MatchContext,
): DwellingColumns {
  const { on, policy, capacity } = context;
  const place = new Map(codes.map((code, index) => [code, index]));
  const ordered = candidates
    .map((candidate) => ({
      candidate,
      id: candidate.dwellingId,
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

function cents(amount: number): number {
  if (!(Math.abs(amount) <= MOST_CENTS)) throw new RangeError(`too many cents: ${amount}`);
  return amount;
}

function tablesOf({ policy }: MatchContext): PointTables {
  const { commune, size_fit, rent_fit } = policy.criteria;
  return {
    byStanding: Int32Array.of(commune.other, commune.noWish, commune.nearWished, commune.wished),
    bySpare: Int32Array.from({ length: SPARES }, (_, spare) => pointsAt(size_fit.spare, spare)),
    byPercent: Int32Array.from({ length: PERCENTS + 1 }, (_, percent) =>
      pointsAt(rent_fit.percent, percent),
    ),
  };
}

function declinedOf(
  households: HouseholdColumns,
  dwellings: DwellingColumns,
  { declinedPairs }: MatchContext,
): ReadonlySet<number> {
  if (declinedPairs.size === 0) return new Set();
  const household = new Map(households.ids.map((id, place) => [id, place]));
  const dwelling = new Map(dwellings.ids.map((id, place) => [id, place]));
  const places = new Set<number>();
  for (const pair of declinedPairs) {
    const [householdId = "", dwellingId = ""] = pair.split("/");
    const [row, column] = [dwelling.get(dwellingId), household.get(householdId)];
    if (row !== undefined && column !== undefined) {
      places.add(declinedPlace(households.size, row, column));
    }
  }
  return places;
}
