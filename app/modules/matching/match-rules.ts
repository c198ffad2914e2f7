import { areaNeeded } from "~/modules/properties/capacity";
import { schemeRequires } from "~/modules/schemes/scheme";
import { addDays, daysBetween, type LocalDate } from "~/platform/local-date";

import type { DwellingCandidate, HouseholdCandidate } from "./candidate";
import { isNear, type MatchContext, pairKey } from "./match-context";
import type { RuleCode, RuleFailure, RuleSource } from "./rule-failure";

/** What a rule found, or null when the pair passes it. */
type Miss = { near?: boolean; detail?: RuleFailure["detail"] } | null;

type Check = (
  household: HouseholdCandidate,
  dwelling: DwellingCandidate,
  context: MatchContext,
) => Miss;

interface MatchRule {
  source: RuleSource | ((dwelling: DwellingCandidate) => RuleSource);
  check: Check;
}

/** A rule without figures and without a near miss. */
const plain =
  (fails: (...pair: Parameters<Check>) => boolean, near = false): Check =>
  (...pair) =>
    fails(...pair) ? { near } : null;

const schemeSource = ({ scheme }: DwellingCandidate): RuleSource =>
  scheme === "lisko_guarantee" ? "scheme_lisko" : `scheme_${scheme}`;

const later = (one: LocalDate, two: LocalDate | null): LocalDate =>
  two !== null && two > one ? two : one;

const tooSmall: Check = (household, dwelling) => {
  const missing = household.bedroomsNeeded - dwelling.sleepingRooms;
  if (missing <= 0) return null;
  const detail = { missing, needed: household.bedroomsNeeded, bedrooms: dwelling.sleepingRooms };
  return { near: missing === 1, detail };
};

const tooBig: Check = (household, dwelling, { policy }) => {
  const spare = dwelling.sleepingRooms - household.bedroomsNeeded;
  const over = spare - policy.limits.spareBedrooms;
  return over > 0
    ? { near: over === 1, detail: { spare, allowed: policy.limits.spareBedrooms } }
    : null;
};

const tooManyAdults: Check = ({ adults }, { sleepingRooms }, { capacity }) => {
  const allowed = sleepingRooms * capacity.adultsPerBedroom;
  return adults > allowed ? { near: adults === allowed + 1, detail: { adults, allowed } } : null;
};

const areaTooSmall: Check = ({ persons }, { kind, areaM2 }, { capacity, policy }) => {
  const needed = areaNeeded(persons, kind, capacity);
  if (needed <= areaM2) return null;
  const missing = Math.ceil(needed - areaM2);
  const near = needed <= areaM2 + policy.near.squareMetres;
  return { near, detail: { missing, needed, persons } };
};

const rentOverBearable: Check = ({ bearableCents }, { rentCents }, { policy }) => {
  const overCents = rentCents - bearableCents;
  if (overCents <= 0) return null;
  return {
    near: overCents <= policy.near.rentOverCents,
    detail: { overCents, rentCents, bearableCents },
  };
};

/** A deadline that has passed already excludes nothing: the household only becomes more urgent. */
const freeAfterDeadline: Check = ({ exitDeadline }, { availableFrom }, { on, policy }) => {
  if (exitDeadline === null || availableFrom <= later(on, exitDeadline)) return null;
  const latest = addDays(later(on, exitDeadline), policy.limits.daysAfterDeadline);
  if (availableFrom <= latest) return null;
  const days = daysBetween(latest, availableFrom);
  return {
    near: days <= policy.near.days,
    detail: { days, availableOn: availableFrom, deadlineOn: exitDeadline },
  };
};

const notReadyToMove: Check = ({ earliestMoveIn }, { availableFrom }, { on, policy }) => {
  const free = later(on, availableFrom);
  if (earliestMoveIn === null || earliestMoveIn <= free) return null;
  const days = daysBetween(addDays(free, policy.limits.daysEmpty), earliestMoveIn);
  if (days <= 0) return null;
  return {
    near: days <= policy.near.days,
    detail: {
      days,
      fitsOn: addDays(earliestMoveIn, -policy.limits.daysEmpty),
      moveInOn: earliestMoveIn,
    },
  };
};

const outsideMust: Check = ({ must }, { communeCode }, { communes }) =>
  must.length === 0 || must.includes(communeCode)
    ? null
    : { near: isNear(communeCode, must, communes) };

const noLift: Check = ({ needsLift }, { floor, lift }) =>
  needsLift && floor !== 0 && !lift ? { detail: { floor } } : null;

const notGroundFloor: Check = ({ needsGroundFloor }, { floor }) =>
  needsGroundFloor && floor !== 0 ? { detail: { floor } } : null;

/** Every rule, by its code. A new rule is one line here, one code and its sentences. */
export const MATCH_RULES: Readonly<Record<RuleCode, MatchRule>> = {
  offer_not_open: { source: "allocation", check: plain((_, { open }) => !open) },
  dwelling_held: {
    source: "allocation",
    check: plain(
      (_, { dwellingId, reserved }, { heldDwellings }) => reserved || heldDwellings.has(dwellingId),
    ),
  },
  household_not_ready: { source: "allocation", check: plain(({ ready }) => !ready) },
  household_held: {
    source: "allocation",
    check: plain(({ householdId }, _, { heldHouseholds }) => heldHouseholds.has(householdId)),
  },
  pair_declined: {
    source: "allocation",
    check: plain(({ householdId }, { dwellingId }, { declinedPairs }) =>
      declinedPairs.has(pairKey(householdId, dwellingId)),
    ),
  },
  consent_missing: {
    source: "data_protection",
    check: plain(({ consentToShare }) => !consentToShare, true),
  },
  too_small: { source: "bedroom_standard", check: tooSmall },
  too_big: { source: "policy", check: tooBig },
  too_many_adults: { source: "habitability_2019", check: tooManyAdults },
  area_too_small: { source: "habitability_area", check: areaTooSmall },
  shared_not_wanted: {
    source: "household_wish",
    check: plain(({ acceptsShared }, { kind }) => kind === "room" && !acceptsShared),
  },
  rent_over_bearable: { source: "affordable_share", check: rentOverBearable },
  free_after_deadline: { source: "exit_deadline", check: freeAfterDeadline },
  not_ready_to_move: { source: "policy", check: notReadyToMove },
  commune_excluded: {
    source: "household_wish",
    check: plain(({ never }, { communeCode }) => never.includes(communeCode)),
  },
  commune_outside_must: { source: "household_wish", check: outsideMust },
  not_step_free: {
    source: "household_need",
    check: plain(({ needsStepFree }, { stepFree }) => needsStepFree && !stepFree),
  },
  no_lift: { source: "household_need", check: noLift },
  not_ground_floor: { source: "household_need", check: notGroundFloor },
  no_walk_in_shower: {
    source: "household_need",
    check: plain(
      ({ needsWalkInShower }, { walkInShower }) => needsWalkInShower && !walkInShower,
      true,
    ),
  },
  not_furnished: {
    source: "household_need",
    check: plain(({ needsFurnished }, { furnished }) => needsFurnished && !furnished, true),
  },
  pets_not_allowed: {
    source: "owner_terms",
    check: plain(({ hasPets }, { petsAllowed }) => hasPets && !petsAllowed),
  },
  no_international_protection: {
    source: schemeSource,
    check: plain(
      ({ internationalProtection }, { scheme }) =>
        schemeRequires(scheme, "international_protection") && !internationalProtection,
    ),
  },
  no_referring_service: {
    source: schemeSource,
    check: plain(
      ({ hasReferringService }, { scheme }) =>
        schemeRequires(scheme, "referring_service") && !hasReferringService,
      true,
    ),
  },
  no_social_project: {
    source: schemeSource,
    check: plain(
      ({ socialProjectAgreed }, { scheme }) =>
        schemeRequires(scheme, "social_project") && !socialProjectAgreed,
      true,
    ),
  },
};

const RULES = Object.entries(MATCH_RULES) as [RuleCode, MatchRule][];

export interface Fit {
  fits: boolean;
  /** Every rule the pair fails, in the order of the codes. */
  failures: RuleFailure[];
}

/** Whether a household may be proposed for a dwelling, with every rule that speaks against it. */
export function checkFit(
  household: HouseholdCandidate,
  dwelling: DwellingCandidate,
  context: MatchContext,
): Fit {
  const failures = RULES.flatMap(([code, { source, check }]): RuleFailure[] => {
    const miss = check(household, dwelling, context);
    if (!miss) return [];
    const origin = typeof source === "function" ? source(dwelling) : source;
    return [{ code, source: origin, near: miss.near ?? false, detail: miss.detail ?? {} }];
  });
  return { fits: failures.length === 0, failures };
}

/** Whether little is missing: few rules fail and each by little. A pair that fits is no near miss. */
export function isNearMiss(fit: Fit, context: MatchContext): boolean {
  const { failures } = fit;
  return (
    failures.length > 0 &&
    failures.length <= context.policy.near.rules &&
    failures.every(({ near }) => near)
  );
}
