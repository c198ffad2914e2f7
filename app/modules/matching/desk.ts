import type { SchemeKey } from "~/modules/schemes/scheme";

import type { DwellingCandidate, HouseholdCandidate } from "./candidate";
import type { Matching, OfferedDwelling, WaitingHousehold } from "./market";
import type { MatchContext } from "./match-context";
import { checkFit, fitsAll } from "./match-rules";
import { type Points, scorePair } from "./points";
import type { RuleCode, RuleFailure } from "./rule-failure";

/** How the desk's list of dwellings may be sorted; the first is the default: what few households fit comes first. */
export const DESK_SORTS = ["fits", "available", "rent", "bedrooms", "commune"] as const;
export type DeskSort = (typeof DESK_SORTS)[number];

/** Bedrooms as the filter counts them; the last stands for itself and more. */
export const DESK_BEDROOMS = ["0", "1", "2", "3", "4", "5"] as const;

export interface DeskFilter {
  communeCode: string | null;
  bedrooms: (typeof DESK_BEDROOMS)[number] | null;
  scheme: SchemeKey | null;
  sort: DeskSort;
}

/** A dwelling of the desk's list. */
export interface CountedDwelling extends OfferedDwelling {
  /** How many waiting households fit, whatever holds the dwelling now. */
  fitting: number;
}

/** The open dwellings of the filter, each with how many households would fit it if it were free. */
export function deskDwellings(matching: Matching, filter: DeskFilter): CountedDwelling[] {
  const { households, dwellings, context } = matching;
  const unheld: MatchContext = { ...context, heldDwellings: new Set() };
  const compare = ORDER[filter.sort];
  return dwellings
    .filter((dwelling) => dwelling.open && isAsked(dwelling, filter))
    .map((dwelling) => {
      const free = { ...dwelling, reserved: false };
      const fitting = households.filter((household) => fitsAll(household, free, unheld)).length;
      return { ...dwelling, fitting };
    })
    .sort(
      (one, two) =>
        Number(one.hold !== null) - Number(two.hold !== null) ||
        compare(one, two) ||
        (one.offerId < two.offerId ? -1 : 1),
    );
}

function isAsked(dwelling: OfferedDwelling, { communeCode, bedrooms, scheme }: DeskFilter) {
  const wanted = bedrooms === null ? null : Number(bedrooms);
  const last = DESK_BEDROOMS.length - 1;
  return (
    (communeCode === null || dwelling.communeCode === communeCode) &&
    (scheme === null || dwelling.scheme === scheme) &&
    (wanted === null ||
      (wanted === last ? dwelling.bedrooms >= last : dwelling.bedrooms === wanted))
  );
}

const ORDER: Record<DeskSort, (one: CountedDwelling, two: CountedDwelling) => number> = {
  fits: (one, two) =>
    Number(one.fitting === 0) - Number(two.fitting === 0) || one.fitting - two.fitting,
  available: (one, two) => one.availableFrom.localeCompare(two.availableFrom),
  rent: (one, two) => one.rentCents - two.rentCents,
  bedrooms: (one, two) => one.bedrooms - two.bedrooms,
  commune: (one, two) => one.communeName.localeCompare(two.communeName, "fr"),
};

/** One that a rule excludes, with every rule it fails. */
export interface Refused<Candidate> extends Points {
  candidate: Candidate;
  failures: RuleFailure[];
}

/** The households a rule keeps from a dwelling: fewest failing rules first, then most points. */
export function refusedHouseholds(
  dwelling: DwellingCandidate,
  households: readonly WaitingHousehold[],
  context: MatchContext,
  rule: RuleCode,
): Refused<WaitingHousehold>[] {
  return refused(
    households.map((household) => [household, household, dwelling] as const),
    context,
    rule,
  );
}

/** The dwellings a rule keeps from a household, in the same order. */
export function refusedDwellings(
  household: HouseholdCandidate,
  dwellings: readonly OfferedDwelling[],
  context: MatchContext,
  rule: RuleCode,
): Refused<OfferedDwelling>[] {
  return refused(
    dwellings.map((dwelling) => [dwelling, household, dwelling] as const),
    context,
    rule,
  );
}

function refused<Candidate>(
  pairs: readonly (readonly [Candidate, HouseholdCandidate, DwellingCandidate])[],
  context: MatchContext,
  rule: RuleCode,
): Refused<Candidate>[] {
  return pairs
    .flatMap(([candidate, household, dwelling]) => {
      const { failures } = checkFit(household, dwelling, context);
      if (!failures.some(({ code }) => code === rule)) return [];
      return [{ candidate, failures, ...scorePair(household, dwelling, context) }];
    })
    .sort((one, two) => one.failures.length - two.failures.length || two.total - one.total);
}

/** How many waiting households want to live in each commune: those that must, and those that wish to. */
export function demandByCommune(
  households: readonly HouseholdCandidate[],
): ReadonlyMap<string, number> {
  const demand = new Map<string, number>();
  for (const { must, wished } of households) {
    for (const code of [...must, ...wished]) demand.set(code, (demand.get(code) ?? 0) + 1);
  }
  return demand;
}
