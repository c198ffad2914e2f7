import type { MatchColumns } from "./columns";
import { type DwellingGroup, groupsOf } from "./dwelling-groups";
import { firstPairs } from "./first-pairs";
import { GroupLook } from "./group-look";
import { fitsIn, mostPoints, pointsIn } from "./pair-in-columns";
import { MOST_POINTS } from "./pair-rows";
import { NOBODY, type PlanWeights } from "./plan";
import { type PairOf, StandingPlan } from "./standing-plan";

/** Pairs a dwelling takes on at most when it is looked at. */
const FURTHER_PAIRS = 8;
/** Once, when so many times fewer groups than all found something, what lacks few points is taken in as well. */
const LATE = 4;
const NEAR_POINTS = 3;
const NEAR_PAIRS = 24;

/**
 * The best plan of all pairs that fit, without ever writing them down. It begins with the likeliest pairs of each
 * dwelling. Then, group by group, every household is asked whether some dwelling would rather have it at the prices that
 * stand (column generation, Dantzig and Wolfe 1960): such pairs are taken in, and the plan is mended at once. When nobody
 * is found any more, the prices cover every pair that fits, which proves the plan.
 *
 * @returns the plan of pairs whose points are weight already; its `weights.perPoint` is 1.
 * @throws RangeError when 32 bits do not hold the weight of a pair, or a double the sum of all.
 */
export function wholePlan(
  columns: MatchColumns,
  weights: PlanWeights,
  incumbents: Incumbents = { householdOf: new Int32Array(), bonus: 0 },
): StandingPlan {
  const most = mostPoints(columns) * weights.perPoint + incumbents.bonus;
  if (most > MOST_POINTS) throw new RangeError(`too much weight for a pair: ${most}`);
  return new WholePlanSearch(columns, weights, incumbents).run();
}

/** What stood before: so much more weight for each of these pairs keeps small changes small. */
export interface Incumbents {
  /** The household of each dwelling, or none; shorter where the rest has none. */
  householdOf: Int32Array;
  /** Not negative; less than a point never costs one. */
  bonus: number;
}

class WholePlanSearch {
  readonly #columns: MatchColumns;
  readonly #weights: PlanWeights;
  readonly #incumbents: Incumbents;
  readonly #groups: readonly DwellingGroup[];
  readonly #look: GroupLook;

  constructor(columns: MatchColumns, weights: PlanWeights, incumbents: Incumbents) {
    this.#columns = columns;
    this.#weights = weights;
    this.#incumbents = incumbents;
    this.#groups = groupsOf(columns);
    this.#look = new GroupLook(columns, weights);
  }

  run(): StandingPlan {
    const plan = new StandingPlan(
      firstPairs(this.#columns, this.#weights, this.#incumbents, this.#groups, this.#look),
      { ...this.#weights, perPoint: 1 },
    );
    const ask = (group: DwellingGroup, margin: number) => {
      this.#look.look(group, plan.householdPrices, this.#leastPrice(plan, group) - margin);
      return this.#improve(plan, group, margin);
    };
    let open = this.#groups;
    let wasLate = false;
    while (open.length > 0) {
      const isLate: boolean = !wasLate && open.length * LATE < this.#groups.length;
      const margin = isLate ? NEAR_POINTS * this.#weights.perPoint : 0;
      wasLate ||= isLate;
      open = this.#groups.filter((group) => ask(group, margin));
      plan.settle();
      // Where something was found, more may be; only then is everybody asked again.
      let again = open;
      while (again.length > 0) {
        again = again.filter((group) => ask(group, 0));
        plan.settle();
      }
    }
    return plan;
  }

  #leastPrice(plan: StandingPlan, group: DwellingGroup): number {
    let least = Infinity;
    for (let dwelling = group.start; dwelling < group.end; dwelling++) {
      least = Math.min(least, plan.dwellingPrices[dwelling] ?? 0);
    }
    return least;
  }

  /**
   * Takes in the pairs of a group that are worth more than what stands, and those that lack no more than `margin` where
   * one is.
   *
   * @returns whether there was one worth more.
   */
  #improve(plan: StandingPlan, group: DwellingGroup, margin: number): boolean {
    let isBetter = false;
    for (let dwelling = group.start; dwelling < group.end; dwelling++) {
      if (plan.addPairs(dwelling, this.#betterPairs(plan, dwelling, margin))) isBetter = true;
    }
    return isBetter;
  }

  /** Of those found, the few that are worth the most above what a dwelling has. */
  #betterPairs(plan: StandingPlan, dwelling: number, margin: number): PairOf[] {
    const { perPoint } = this.#weights;
    const prices = plan.householdPrices;
    const paid = plan.dwellingPrices[dwelling] ?? 0;
    const best: { household: number; worth: number; gain: number }[] = [];
    const limit = margin > 0 ? NEAR_PAIRS : FURTHER_PAIRS;
    let least = 0 - margin;
    const incumbent = this.#incumbents.householdOf[dwelling] ?? NOBODY;
    for (let place = 0; place < this.#look.count; place++) {
      // What was found stands at prices of the look; those that fell since are found at the next one.
      if ((this.#look.worth[place] ?? 0) - paid <= least) continue;
      const household = this.#look.found[place] ?? 0;
      // It stands among the first pairs, with what it has beyond its points.
      if (household === incumbent) continue;
      const worth = pointsIn(this.#columns, dwelling, household) * perPoint;
      const gain = worth - (prices[household] ?? 0) - paid;
      if (gain <= least) continue;
      if (!fitsIn(this.#columns, dwelling, household)) continue;
      if (margin > 0 && plan.knows(dwelling, household)) continue;
      let at = best.length;
      while (at > 0 && gain > (best[at - 1]?.gain ?? 0)) at -= 1;
      best.splice(at, 0, { household, worth, gain });
      if (best.length > limit) best.pop();
      if (best.length === limit) least = best[limit - 1]?.gain ?? 0;
    }
    return best.map(({ household, worth }) => [household, worth] as const);
  }
}
