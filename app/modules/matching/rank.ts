import type { DwellingCandidate, HouseholdCandidate } from "./candidate";
import { ruleBits } from "./engine/rule-bits";
import { type Survey, surveyDwellings, surveyHouseholds } from "./engine/survey";
import { topDwellings, topHouseholds } from "./engine/top-list";
import type { MatchIndex } from "./match-index";
import { checkFit } from "./match-rules";
import { type Points, scorePair } from "./points";
import type { RuleCode, RuleFailure } from "./rule-failure";

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
  /** How many fit nearly, listed or not. */
  nearCount: number;
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
  const place = columns.dwellings.ids.indexOf(offerId);
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
  const place = columns.households.ids.indexOf(householdId);
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
    nearCount: survey.nearCount,
    failing: unfit(survey.failing),
    considered: survey.considered,
    fitting: survey.fitting,
    refusedByRule: survey.refusedByRule,
  };
}
