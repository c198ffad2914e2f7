import { ColumnHeap } from "./column-heap";
import { type EligiblePairs, turnedPairs } from "./eligible-pairs";
import { NOBODY, type Plan } from "./plan";

/** So many bids per dwelling are taken at most before what is still free is placed one by one. */
const BIDS_PER_DWELLING = 30;

/**
 * The plan with the most points of all in which each dwelling and each household stands once at most; some may be left
 * over. First the dwellings bid for households as in an auction without a least step (Bertsekas 1988); those whose bid
 * would change nothing are placed by shortest augmenting paths with prices (Jonker and Volgenant 1987), each with the
 * choice of staying empty. The prices prove the plan: see `planFault`.
 */
export function bestPlan(pairs: EligiblePairs): Plan {
  // The scarce side bids: where there are fewer of it, nearly every path is short.
  if (pairs.dwellings <= pairs.households) return new PlanSearch(pairs).run();
  const turned = new PlanSearch(turnedPairs(pairs)).run();
  return {
    householdOf: turned.dwellingOf,
    dwellingOf: turned.householdOf,
    dwellingPrice: turned.householdPrice,
    householdPrice: turned.dwellingPrice,
  };
}

class PlanSearch {
  readonly #pairs: EligiblePairs;
  readonly #householdOf: Int32Array;
  readonly #dwellingOf: Int32Array;
  readonly #dwellingPrice: Float64Array;
  readonly #householdPrice: Float64Array;
  /** Of one search: how far a household is from the dwelling that is placed, and over which dwelling it is reached. */
  readonly #distance: Float64Array;
  readonly #reachedFrom: Int32Array;
  readonly #reachedIn: Int32Array;
  readonly #heap: ColumnHeap;
  #search = 0;
  /** Of one search: the nearest end so far. */
  #length = 0;
  #endDwelling = NOBODY;
  #endHousehold = NOBODY;

  constructor(pairs: EligiblePairs) {
    const { dwellings, households } = pairs;
    this.#pairs = pairs;
    this.#householdOf = new Int32Array(dwellings).fill(NOBODY);
    this.#dwellingOf = new Int32Array(households).fill(NOBODY);
    this.#dwellingPrice = new Float64Array(dwellings);
    this.#householdPrice = new Float64Array(households);
    this.#distance = new Float64Array(households);
    this.#reachedFrom = new Int32Array(households);
    this.#reachedIn = new Int32Array(households);
    this.#heap = new ColumnHeap(this.#distance);
  }

  run(): Plan {
    for (const dwelling of this.#bid()) this.#place(dwelling);
    return {
      householdOf: this.#householdOf,
      dwellingOf: this.#dwellingOf,
      dwellingPrice: this.#dwellingPrice,
      householdPrice: this.#householdPrice,
    };
  }

  /** @returns the dwellings that are still to be placed. */
  #bid(): number[] {
    const { dwellings } = this.#pairs;
    const waiting = Array.from({ length: dwellings }, (_, place) => dwellings - 1 - place);
    const left: number[] = [];
    let bids = dwellings * BIDS_PER_DWELLING;
    for (let dwelling = waiting.pop(); dwelling !== undefined; dwelling = waiting.pop()) {
      if (bids-- <= 0) {
        left.push(dwelling, ...waiting);
        break;
      }
      const outbid = this.#bidOf(dwelling);
      if (outbid === dwelling) left.push(dwelling);
      else if (outbid !== NOBODY) waiting.push(outbid);
    }
    return left;
  }

  /** One bid. @returns the dwelling that has nobody after it: the one outbid, itself if the bid would change nothing. */
  #bidOf(dwelling: number): number {
    const { starts, household, points } = this.#pairs;
    const end = starts[dwelling + 1] ?? 0;
    // The choice of staying empty is worth 0.
    let [best, second, wanted] = [0, 0, NOBODY];
    for (let pair = starts[dwelling] ?? 0; pair < end; pair++) {
      const most = points[pair] ?? 0;
      if (most <= second) break;
      const other = household[pair] ?? 0;
      const worth = most - (this.#householdPrice[other] ?? 0);
      if (worth > best) {
        second = best;
        best = worth;
        wanted = other;
      } else if (worth > second) {
        second = worth;
      }
    }
    if (wanted === NOBODY) {
      this.#dwellingPrice[dwelling] = 0;
      return NOBODY;
    }
    const holder = this.#dwellingOf[wanted] ?? NOBODY;
    if (holder !== NOBODY && best === second) return dwelling;
    this.#householdPrice[wanted] = (this.#householdPrice[wanted] ?? 0) + best - second;
    this.#dwellingPrice[dwelling] = second;
    this.#householdOf[dwelling] = wanted;
    this.#dwellingOf[wanted] = dwelling;
    if (holder !== NOBODY) this.#householdOf[holder] = NOBODY;
    return holder;
  }

  /** Places a dwelling that has nobody by the shortest path to a free household, or to a dwelling that stays empty. */
  #place(dwelling: number): void {
    this.#search += 1;
    this.#heap.clear();
    this.#dwellingPrice[dwelling] = this.#greatestWorth(dwelling);
    this.#length = Infinity;
    this.#reachFrom(dwelling, 0);
    const passed: number[] = [];
    while (!this.#heap.isEmpty) {
      const household = this.#heap.take();
      const distance = this.#distance[household] ?? 0;
      if (distance >= this.#length) break;
      passed.push(household);
      this.#reachFrom(this.#dwellingOf[household] ?? NOBODY, distance);
    }
    for (const household of passed) {
      const step = this.#length - (this.#distance[household] ?? 0);
      const holder = this.#dwellingOf[household] ?? NOBODY;
      this.#householdPrice[household] = (this.#householdPrice[household] ?? 0) + step;
      this.#dwellingPrice[holder] = (this.#dwellingPrice[holder] ?? 0) - step;
    }
    this.#dwellingPrice[dwelling] = (this.#dwellingPrice[dwelling] ?? 0) - this.#length;
    this.#changeAlongPath(dwelling);
  }

  #greatestWorth(dwelling: number): number {
    const { starts, household, points } = this.#pairs;
    const end = starts[dwelling + 1] ?? 0;
    let best = 0;
    for (let pair = starts[dwelling] ?? 0; pair < end; pair++) {
      const most = points[pair] ?? 0;
      if (most <= best) break;
      best = Math.max(best, most - (this.#householdPrice[household[pair] ?? 0] ?? 0));
    }
    return best;
  }

  /** Looks from a dwelling at so much distance to its households. */
  #reachFrom(dwelling: number, distance: number): void {
    const { starts, household, points } = this.#pairs;
    const farthest = distance + (this.#dwellingPrice[dwelling] ?? 0);
    if (farthest < this.#length) {
      this.#length = farthest;
      this.#endDwelling = dwelling;
      this.#endHousehold = NOBODY;
    }
    const end = starts[dwelling + 1] ?? 0;
    for (let pair = starts[dwelling] ?? 0; pair < end; pair++) {
      const least = farthest - (points[pair] ?? 0);
      // No price is negative, so what follows is farther still.
      if (least >= this.#length) break;
      const other = household[pair] ?? 0;
      const reached = least + (this.#householdPrice[other] ?? 0);
      if (reached >= this.#length) continue;
      if (this.#dwellingOf[other] === NOBODY) {
        this.#length = reached;
        this.#endDwelling = dwelling;
        this.#endHousehold = other;
        continue;
      }
      const isNew = this.#reachedIn[other] !== this.#search;
      if (!isNew && reached >= (this.#distance[other] ?? 0)) continue;
      this.#reachedIn[other] = this.#search;
      this.#distance[other] = reached;
      this.#reachedFrom[other] = dwelling;
      this.#heap.put(other, isNew);
    }
  }

  /** From the end back to the dwelling that was to be placed, each dwelling takes the household over which it was left. */
  #changeAlongPath(placed: number): void {
    let [dwelling, household] = [this.#endDwelling, this.#endHousehold];
    for (;;) {
      const given = this.#householdOf[dwelling] ?? NOBODY;
      this.#householdOf[dwelling] = household;
      if (household !== NOBODY) this.#dwellingOf[household] = dwelling;
      if (dwelling === placed) return;
      household = given;
      dwelling = this.#reachedFrom[given] ?? NOBODY;
    }
  }
}
