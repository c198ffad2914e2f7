import { schemeRequires } from "~/modules/schemes/scheme";

import type { DwellingCandidate, HouseholdCandidate } from "../candidate";
import type { MatchContext } from "../match-context";
import { RULE_CODES, type RuleCode } from "../rule-failure";

/** A set of rules, one bit for each in the order of the codes. */
export type RuleBits = number;

export const ruleBit = (code: RuleCode): RuleBits => 1 << RULE_CODES.indexOf(code);

export const ruleBits = (codes: readonly RuleCode[]): RuleBits =>
  codes.reduce((bits, code) => bits | ruleBit(code), 0);

/** Rules that one side fails by itself, whoever the other is. */
const OF_HOUSEHOLD = ruleBits(["household_not_ready", "household_held", "consent_missing"]);
const OF_DWELLING = ruleBits(["offer_not_open", "dwelling_held"]);

const bitsOf = (flags: Partial<Record<RuleCode, boolean>>): RuleBits =>
  Object.entries(flags).reduce(
    (bits, [code, isSet]) => (isSet ? bits | ruleBit(code as RuleCode) : bits),
    0,
  );

/** Where a rule binds the two sides by one yes or no each: what the household asks. */
export const asksOf = (household: HouseholdCandidate, { heldHouseholds }: MatchContext): RuleBits =>
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

/** What the dwelling lacks of that. */
export const lacksOf = (dwelling: DwellingCandidate, { heldDwellings }: MatchContext): RuleBits =>
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
