import type { DwellingCandidate, HouseholdCandidate } from "./candidate";
import type { MatchContext } from "./match-context";
import { checkFit, type Fit, isNearMiss } from "./match-rules";
import { type Points, scorePair } from "./points";
import type { RuleCode, RuleFailure } from "./rule-failure";
import { tieBreak } from "./tie-break";

/** One candidate of a ranking. */
export interface Ranked<Candidate> extends Points {
  candidate: Candidate;
  /** 1 is the first. */
  rank: number;
}

/** One that does not fit, but nearly. */
export interface NearMiss<Candidate> extends Points {
  candidate: Candidate;
  failures: RuleFailure[];
}

export interface Ranking<Candidate> {
  /** The best that fit, at most `limit`. */
  ranked: Ranked<Candidate>[];
  /** Fewest failing rules first, then most points; at most `limit`. */
  nearMisses: NearMiss<Candidate>[];
  /** How many were looked at, and how many of them fit. */
  considered: number;
  fitting: number;
  /** How many fail each rule; one candidate may count under several. */
  refusedByRule: Partial<Record<RuleCode, number>>;
}

/** The households for one dwelling: exact, whatever the order they come in. */
export function rankHouseholds<Candidate extends HouseholdCandidate>(
  dwelling: DwellingCandidate,
  households: readonly Candidate[],
  context: MatchContext,
  limit: number,
): Ranking<Candidate> {
  return rank(
    households,
    (household) => household.householdId,
    (household) => checkFit(household, dwelling, context),
    (household) => scorePair(household, dwelling, context),
    context,
    limit,
  );
}

/** The dwellings for one household: exact, whatever the order they come in. */
export function rankDwellings<Candidate extends DwellingCandidate>(
  household: HouseholdCandidate,
  dwellings: readonly Candidate[],
  context: MatchContext,
  limit: number,
): Ranking<Candidate> {
  return rank(
    dwellings,
    (dwelling) => dwelling.dwellingId,
    (dwelling) => checkFit(household, dwelling, context),
    (dwelling) => scorePair(household, dwelling, context),
    context,
    limit,
  );
}

interface Rated<Candidate> extends Points, Fit {
  candidate: Candidate;
  id: string;
  draw: number;
}

function rank<Candidate>(
  candidates: readonly Candidate[],
  idOf: (candidate: Candidate) => string,
  fitOf: (candidate: Candidate) => Fit,
  pointsOf: (candidate: Candidate) => Points,
  context: MatchContext,
  limit: number,
): Ranking<Candidate> {
  const refusedByRule: Partial<Record<RuleCode, number>> = {};
  const fitting: Rated<Candidate>[] = [];
  const near: Rated<Candidate>[] = [];
  for (const candidate of candidates) {
    const fit = fitOf(candidate);
    for (const { code } of fit.failures) refusedByRule[code] = (refusedByRule[code] ?? 0) + 1;
    if (!fit.fits && !isNearMiss(fit, context)) continue;
    const id = idOf(candidate);
    const rated = {
      candidate,
      id,
      draw: tieBreak(context.policy.seed, id),
      ...fit,
      ...pointsOf(candidate),
    };
    (fit.fits ? fitting : near).push(rated);
  }
  fitting.sort(byPoints);
  near.sort((one, two) => one.failures.length - two.failures.length || byPoints(one, two));
  return {
    ranked: fitting.slice(0, limit).map(({ candidate, total, components }, index) => ({
      candidate,
      total,
      components,
      rank: index + 1,
    })),
    nearMisses: near.slice(0, limit).map(({ candidate, total, components, failures }) => ({
      candidate,
      total,
      components,
      failures,
    })),
    considered: candidates.length,
    fitting: fitting.length,
    refusedByRule,
  };
}

/** Most points, then the draw, then the id: a total order, so no two runs differ. */
function byPoints(one: Rated<unknown>, two: Rated<unknown>): number {
  if (one.total !== two.total) return two.total - one.total;
  if (one.draw !== two.draw) return one.draw - two.draw;
  return one.id < two.id ? -1 : 1;
}
