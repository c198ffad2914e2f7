import type { DwellingCandidate, HouseholdCandidate } from "./candidate";
import { columnsOf, type MatchColumns } from "./engine/columns";
import { fitsIn } from "./engine/pair-in-columns";
import { ruleBits } from "./engine/rule-bits";
import { type Survey, surveyDwellings, surveyHouseholds } from "./engine/survey";
import { topDwellings, topHouseholds } from "./engine/top-list";
import type { MatchContext } from "./match-context";
import { checkFit } from "./match-rules";
import { type Points, scorePair } from "./points";
import type { RuleCode, RuleFailure } from "./rule-failure";

/** Both sides of a day's matching in columns, with the candidates behind the places. */
export interface MatchIndex<
  Household extends HouseholdCandidate = HouseholdCandidate,
  Home extends DwellingCandidate = DwellingCandidate,
> {
  context: MatchContext;
  columns: MatchColumns;
  households: readonly Household[];
  dwellings: readonly Home[];
  /** By the household's id, and by the offer's. */
  householdPlaces: ReadonlyMap<string, number>;
  dwellingPlaces: ReadonlyMap<string, number>;
}

/** @throws RangeError for an amount that 32 bits do not hold, or an id that stands twice. */
export function indexMatching<Household extends HouseholdCandidate, Home extends DwellingCandidate>(
  households: readonly Household[],
  dwellings: readonly Home[],
  context: MatchContext,
): MatchIndex<Household, Home> {
  const columns = columnsOf(households, dwellings, context);
  const householdPlaces = placesOf(columns.households.ids);
  const dwellingPlaces = placesOf(columns.dwellings.ids);
  return {
    context,
    columns,
    households: inPlace(households, ({ householdId }) => householdPlaces.get(householdId)),
    dwellings: inPlace(dwellings, ({ offerId }) => dwellingPlaces.get(offerId)),
    householdPlaces,
    dwellingPlaces,
  };
}

function placesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map(ids.map((id, place) => [id, place]));
  if (places.size < ids.length) throw new RangeError("an id stands twice");
  return places;
}

function inPlace<Candidate>(
  candidates: readonly Candidate[],
  placeOf: (candidate: Candidate) => number | undefined,
): Candidate[] {
  const ordered: Candidate[] = [];
  for (const candidate of candidates) ordered[placeOf(candidate) ?? 0] = candidate;
  return ordered;
}

/** One candidate of a ranking. */
export interface Ranked<Candidate> extends Points {
  candidate: Candidate;
  /** 1 is the first. */
  rank: number;
}

/** One that does not fit, with every rule it fails. */
export interface Unfit<Candidate> extends Points {
  candidate: Candidate;
  failures: RuleFailure[];
}

export interface Ranking<Candidate> {
  /** The best that fit. */
  ranked: Ranked<Candidate>[];
  /** Those that fit nearly: fewest failing rules first, then most points. */
  nearMisses: Unfit<Candidate>[];
  /** Those that fail the rule asked for, in the same order. */
  failing: Unfit<Candidate>[];
  /** How many were looked at, and how many of them fit. */
  considered: number;
  fitting: number;
  /** How many fail each rule; one candidate may count under several. */
  refusedByRule: Partial<Record<RuleCode, number>>;
}

export interface RankingQuestion {
  /** How many are listed at most of those that fit, nearly fit, and fail the rule. */
  ranked: number;
  near: number;
  failing?: { rule: RuleCode; limit: number };
  /** Rules of one yes or no that are told beside the ranking and do not exclude. */
  overlook?: readonly RuleCode[];
}

/** The households for one dwelling: exact, whatever order they came in. */
export function rankHouseholds<Household extends HouseholdCandidate>(
  index: MatchIndex<Household>,
  offerId: string,
  question: RankingQuestion,
): Ranking<Household> {
  const { columns, households, dwellings, context } = index;
  const place = placeIn(index.dwellingPlaces, offerId);
  const dwelling = dwellings[place];
  if (!dwelling) throw new RangeError(`no offer ${offerId}`);
  const overlook = ruleBits(question.overlook ?? []);
  const top = topHouseholds(columns, place, question.ranked, overlook);
  const survey = surveyHouseholds(columns, place, { ...question, overlook });
  return ranking(top.places, survey, question, (other) => {
    const candidate = households[other];
    return candidate && { candidate, pair: [candidate, dwelling, context] };
  });
}

/** The dwellings for one household: exact, whatever order they came in. */
export function rankDwellings<Home extends DwellingCandidate>(
  index: MatchIndex<HouseholdCandidate, Home>,
  householdId: string,
  question: RankingQuestion,
): Ranking<Home> {
  const { columns, households, dwellings, context } = index;
  const place = placeIn(index.householdPlaces, householdId);
  const household = households[place];
  if (!household) throw new RangeError(`no household ${householdId}`);
  const overlook = ruleBits(question.overlook ?? []);
  const top = topDwellings(columns, place, question.ranked, overlook);
  const survey = surveyDwellings(columns, place, { ...question, overlook });
  return ranking(top.places, survey, question, (other) => {
    const candidate = dwellings[other];
    return candidate && { candidate, pair: [household, candidate, context] };
  });
}

/** How many households fit each dwelling, by the dwelling's place. @param overlook rules that do not exclude. */
export function countFitting(
  { columns }: Pick<MatchIndex, "columns">,
  overlook: readonly RuleCode[],
): Int32Array {
  const { households, dwellings, mostSpare } = columns;
  const bits = ruleBits(overlook);
  const counts = new Int32Array(dwellings.size);
  for (let dwelling = 0; dwelling < dwellings.size; dwelling++) {
    const rooms = dwellings.rooms[dwelling] ?? 0;
    const end = households.sizeStarts[rooms + 1] ?? 0;
    let count = 0;
    for (
      let place = households.sizeStarts[Math.max(0, rooms - mostSpare)] ?? 0;
      place < end;
      place++
    ) {
      if (fitsIn(columns, dwelling, place, bits)) count += 1;
    }
    counts[dwelling] = count;
  }
  return counts;
}

function placeIn(places: ReadonlyMap<string, number>, id: string): number {
  return places.get(id) ?? -1;
}

type Pair = Parameters<typeof checkFit>;

function ranking<Candidate>(
  top: Int32Array,
  survey: Survey,
  { overlook = [] }: RankingQuestion,
  pairAt: (place: number) => { candidate: Candidate; pair: Pair } | undefined,
): Ranking<Candidate> {
  const pairs = (places: Int32Array) => [...places].flatMap((place) => pairAt(place) ?? []);
  const unfit = (places: Int32Array): Unfit<Candidate>[] =>
    pairs(places).map(({ candidate, pair }) => ({
      candidate,
      ...scorePair(...pair),
      failures: checkFit(...pair).failures.filter(({ code }) => !overlook.includes(code)),
    }));
  return {
    ranked: pairs(top).map(({ candidate, pair }, index) => ({
      candidate,
      ...scorePair(...pair),
      rank: index + 1,
    })),
    nearMisses: unfit(survey.near),
    failing: unfit(survey.failing),
    considered: survey.considered,
    fitting: survey.fitting,
    refusedByRule: survey.refusedByRule,
  };
}
