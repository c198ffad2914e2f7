import type { DwellingCandidate, HouseholdCandidate } from "../candidate";
import { bestHomes } from "../engine/homes-first";
import { failuresIn } from "../engine/pair-in-columns";
import { NOBODY } from "../engine/plan";
import { ruleBit, ruleBits } from "../engine/rule-bits";
import { evenly } from "../evenly";
import type { MatchContext } from "../match-context";
import { indexMatching, type MatchIndex } from "../match-index";
import { checkFit } from "../match-rules";
import type { PolicyContent } from "../matching-policy";
import { rankHouseholds } from "../rank";
import { RULE_CODES, type RuleCode, type RuleFailure } from "../rule-failure";

/** How many of a list are compared. */
export const FIRST_RANKS = 10;
/** Pairs that are looked at at most; of a bigger market, evenly chosen dwellings with all households. */
export const MOST_PAIRS = 5_000_000;
/** Pairs named of those that begin or cease to fit; all are counted. */
const NAMED = 20;

/** What holds a dwelling now is told beside its list, as on the desk. */
const BESIDE = ["dwelling_held"] as const satisfies readonly RuleCode[];

type Index<H extends HouseholdCandidate, D extends DwellingCandidate> = MatchIndex<H, D>;

/** Where a household stands in a list of the first ten; null beyond it. */
export interface RankChange<H> {
  household: H;
  before: number | null;
  after: number | null;
}

export interface ListChange<H, D> {
  dwelling: D;
  changes: RankChange<H>[];
}

/** A pair that one of the two policies lets be, and why the other does not. */
export interface FitChange<H, D> {
  household: H;
  dwelling: D;
  begins: boolean;
  failures: RuleFailure[];
}

export interface PlanFigures {
  homes: number;
  points: number;
  /** Households with a home in the plan. */
  placed: ReadonlySet<string>;
}

/** What another policy would change on the same day with the same people and dwellings. */
export interface PolicyEffect<H, D> {
  households: number;
  /** Open dwellings, and how many of them were looked at. */
  dwellings: number;
  lookedAt: number;
  /** Dwellings whose first ten are not the same, the most changed first. */
  lists: ListChange<H, D>[];
  fits: {
    begin: number;
    cease: number;
    /** Pairs by the rule that spoke, or now speaks, against them; one may count under several. */
    byRule: { code: RuleCode; begin: number; cease: number }[];
    named: FitChange<H, D>[];
  };
  before: PlanFigures;
  after: PlanFigures;
}

/**
 * Two policies on one market, exactly as the desk ranks and the plan places.
 *
 * @param context of today; its policy is the one before.
 */
export function policyEffect<H extends HouseholdCandidate, D extends DwellingCandidate>(
  households: readonly H[],
  dwellings: readonly D[],
  context: MatchContext,
  after: PolicyContent,
): PolicyEffect<H, D> {
  const open = dwellings.filter((dwelling) => dwelling.open);
  const looked = evenly(open, Math.floor(MOST_PAIRS / Math.max(1, households.length)));
  const old = indexMatching(households, looked, context);
  const fresh = indexMatching(households, looked, { ...context, policy: after });
  const lists = looked
    .map((dwelling) => ({ dwelling, changes: rankChanges(old, fresh, dwelling.offerId) }))
    .filter(({ changes }) => changes.length > 0)
    .sort(
      (one, two) =>
        two.changes.length - one.changes.length ||
        (one.dwelling.offerId < two.dwelling.offerId ? -1 : 1),
    );
  return {
    households: households.length,
    dwellings: open.length,
    lookedAt: looked.length,
    lists,
    fits: fitChanges(old, fresh),
    before: planFigures(old),
    after: planFigures(fresh),
  };
}

function rankChanges<H extends HouseholdCandidate, D extends DwellingCandidate>(
  old: Index<H, D>,
  fresh: Index<H, D>,
  offerId: string,
): RankChange<H>[] {
  const question = { ranked: FIRST_RANKS, near: 0, overlook: BESIDE };
  const ranks = (index: Index<H, D>) =>
    rankHouseholds(index, offerId, question).ranked.map(({ candidate, rank }) => ({
      household: candidate,
      rank,
    }));
  const [before, after] = [ranks(old), ranks(fresh)];
  const rankIn = (list: typeof before, { householdId }: H) =>
    list.find((one) => one.household.householdId === householdId)?.rank ?? null;
  const staying = after.map(({ household, rank }) => ({
    household,
    before: rankIn(before, household),
    after: rank,
  }));
  const leaving = before
    .filter(({ household }) => rankIn(after, household) === null)
    .map(({ household, rank }) => ({ household, before: rank, after: null }));
  return [...staying, ...leaving].filter((one) => one.before !== one.after);
}

function fitChanges<H extends HouseholdCandidate, D extends DwellingCandidate>(
  old: Index<H, D>,
  fresh: Index<H, D>,
): PolicyEffect<H, D>["fits"] {
  const counts = RULE_CODES.map((code) => ({ code, begin: 0, cease: 0 }));
  const named: FitChange<H, D>[] = [];
  let [begin, cease] = [0, 0];
  // Rules read nothing of a policy but its limits.
  const isSame =
    JSON.stringify(old.context.policy.limits) === JSON.stringify(fresh.context.policy.limits);
  const placesOf = (ids: readonly string[]) => new Map(ids.map((id, place) => [id, place]));
  const dwellingPlaces = placesOf(fresh.columns.dwellings.ids);
  const householdPlaces = placesOf(fresh.columns.households.ids);
  const places = isSame
    ? []
    : old.households.map(({ householdId }) => householdPlaces.get(householdId) ?? NOBODY);
  const beside = ruleBits(BESIDE);
  for (const [row, dwelling] of isSame ? [] : old.dwellings.entries()) {
    const newRow = dwellingPlaces.get(dwelling.offerId) ?? NOBODY;
    for (const [place, newPlace] of places.entries()) {
      const was = failuresIn(old.columns, row, place) & ~beside;
      const is = failuresIn(fresh.columns, newRow, newPlace) & ~beside;
      if ((was === 0) === (is === 0)) continue;
      const begins = is === 0;
      if (begins) begin += 1;
      else cease += 1;
      for (const count of counts) {
        if (((was | is) & ruleBit(count.code)) !== 0) count[begins ? "begin" : "cease"] += 1;
      }
      const household = old.households[place];
      if (named.length >= NAMED || !household) continue;
      const { context } = begins ? old : fresh;
      const { failures } = checkFit(household, dwelling, context);
      const speaking = failures.filter(({ code }) => code !== "dwelling_held");
      named.push({ household, dwelling, begins, failures: speaking });
    }
  }
  const byRule = counts.filter((count) => count.begin + count.cease > 0);
  return { begin, cease, byRule, named };
}

function planFigures<H extends HouseholdCandidate, D extends DwellingCandidate>({
  columns,
  households,
}: Index<H, D>): PlanFigures {
  const { householdOf, homes, points } = bestHomes(columns);
  const placed = new Set<string>();
  for (const place of householdOf) {
    const household = households[place];
    if (household) placed.add(household.householdId);
  }
  return { homes, points, placed };
}
