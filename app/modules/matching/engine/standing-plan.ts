import { bestPlan, checkWeights, planOf, sideOf } from "./best-plan";
import { GrowingRows } from "./growing-rows";
import { type PairRows, turnedPairs } from "./pair-rows";
import { PairSearch, type SearchSide } from "./pair-search";
import { NOBODY, type Plan, type PlanWeights, plainWeights } from "./plan";

/** One side's place in a pair, with its points. */
export type PairOf = readonly [place: number, points: number];

/**
 * A best plan that stays one while dwellings and households come and go. Each change is followed by the shortest path
 * that mends the plan, from the dwelling or the household that stands alone (the reverse augmentation), so the rest
 * stays as it is and the prices go on proving it.
 */
export class StandingPlan {
  readonly pairs: GrowingRows;
  readonly weights: PlanWeights;
  readonly #turned: GrowingRows;
  readonly #dwellings: SearchSide;
  readonly #households: SearchSide;
  readonly #fromDwelling: PairSearch;
  readonly #fromHousehold: PairSearch;
  readonly #waiting: number[] = [];

  /**
   * @param room places for dwellings and households in all; those beyond the pairs' own are free to be added.
   * @throws RangeError when sums of such weights are not exact in a double.
   */
  constructor(
    pairs: PairRows,
    weights: PlanWeights = plainWeights(pairs.columns),
    room: { dwellings: number; households: number } = {
      dwellings: pairs.rows,
      households: pairs.columns,
    },
  ) {
    const ofHousehold = new Float64Array(room.households);
    ofHousehold.set(weights.ofHousehold);
    this.weights = { ...weights, ofHousehold };
    const first = bestPlan(pairs, weights);
    this.pairs = new GrowingRows(pairs, room.dwellings, room.households);
    this.#turned = new GrowingRows(turnedPairs(pairs), room.households, room.dwellings);
    this.#dwellings = sideOf(room.dwellings, () => 0 - weights.perHome);
    this.#households = sideOf(room.households, (place) => 0 - (ofHousehold[place] ?? 0));
    take(this.#dwellings, first.householdOf, first.dwellingPrice);
    take(this.#households, first.dwellingOf, first.householdPrice);
    const { perPoint } = weights;
    this.#fromDwelling = new PairSearch(this.pairs, this.#dwellings, this.#households, perPoint);
    this.#fromHousehold = new PairSearch(this.#turned, this.#households, this.#dwellings, perPoint);
  }

  /** The plan as it stands, with its prices. */
  plan(): Plan {
    return planOf(this.#dwellings, this.#households);
  }

  /** Whom a dwelling stands with, or {@link NOBODY}. */
  householdOf(dwelling: number): number {
    return this.#dwellings.partner[dwelling] ?? NOBODY;
  }

  /** Prices of the dwellings less what a home weighs of its own: what the points of a pair are held against. */
  get dwellingPrices(): Float64Array {
    return this.#dwellings.price;
  }

  /** Prices of the households less what they weigh of their own: what is taken off the points of a pair. */
  get householdPrices(): Float64Array {
    return this.#households.price;
  }

  /**
   * Pairs of a dwelling become known. A household it leaves for a better one waits until {@link settle}: meanwhile another
   * may take it at its price.
   *
   * @returns whether one of them is worth more to the dwelling than what it has.
   * @throws RangeError for a pair that cannot be.
   */
  addPairs(dwelling: number, households: readonly PairOf[]): boolean {
    const { perPoint } = this.weights;
    let most = this.#dwellings.price[dwelling] ?? 0;
    for (const [household, points] of households) {
      this.#add(dwelling, household, points);
      most = Math.max(most, points * perPoint - (this.#households.price[household] ?? 0));
    }
    if (most === this.#dwellings.price[dwelling]) return false;
    const household = this.householdOf(dwelling);
    if (household !== NOBODY) {
      this.#part(dwelling, household);
      this.#waiting.push(household);
    }
    this.#fromDwelling.place(dwelling);
    return true;
  }

  /** Places the households that were left and that nobody took. The plan is the best of its pairs again. */
  settle(): void {
    for (const household of this.#waiting.splice(0)) this.#settle(household);
  }

  /** The pair may not be any more: it was declined, or forbidden by hand. */
  forbid(dwelling: number, household: number): void {
    if (!this.pairs.remove(dwelling, household)) return;
    this.#turned.remove(household, dwelling);
    if (this.householdOf(dwelling) !== household) return;
    this.#part(dwelling, household);
    this.#fromDwelling.place(dwelling);
    this.#settle(household);
  }

  /** A dwelling leaves: let, withdrawn, or held by hand. */
  withdrawDwelling(dwelling: number): void {
    const household = this.householdOf(dwelling);
    for (const { column } of this.pairs.of(dwelling)) this.#turned.remove(column, dwelling);
    this.pairs.ends[dwelling] = this.pairs.starts[dwelling] ?? 0;
    this.#dwellings.price[dwelling] = this.#dwellings.floor[dwelling] ?? 0;
    if (household === NOBODY) return;
    this.#part(dwelling, household);
    this.#fromHousehold.place(household);
  }

  /** Whether a pair has become known. */
  knows(dwelling: number, household: number): boolean {
    return this.pairs.has(dwelling, household);
  }

  /** A household leaves: housed, parked, or held by hand. */
  withdrawHousehold(household: number): void {
    const dwelling = this.#households.partner[household] ?? NOBODY;
    for (const { column } of this.#turned.of(household)) this.pairs.remove(column, household);
    this.#turned.ends[household] = this.#turned.starts[household] ?? 0;
    this.#households.price[household] = this.#households.floor[household] ?? 0;
    if (dwelling === NOBODY) return;
    this.#part(dwelling, household);
    this.#fromDwelling.place(dwelling);
  }

  /** A dwelling comes, at a place that has no pairs. @throws RangeError for a pair that cannot be. */
  addDwelling(dwelling: number, households: readonly PairOf[]): void {
    for (const [household, points] of households) this.#add(dwelling, household, points);
    this.#fromDwelling.place(dwelling);
  }

  /** A household comes, at a place that has no pairs. @throws RangeError for a pair that cannot be. */
  addHousehold(household: number, dwellings: readonly PairOf[], weight = 0): void {
    this.weights.ofHousehold[household] = weight;
    this.#households.floor[household] = 0 - weight;
    this.#fromDwelling.knowFloor(0 - weight);
    for (const [dwelling, points] of dwellings) this.#add(dwelling, household, points);
    this.#fromHousehold.place(household);
  }

  #add(dwelling: number, household: number, points: number): void {
    const { perPoint, perHome, ofHousehold } = this.weights;
    const only = Float64Array.of(ofHousehold[household] ?? 0);
    const sizes = { ...this.pairs, points: Int32Array.of(points) };
    checkWeights(sizes, { perPoint, perHome, ofHousehold: only });
    this.pairs.add(dwelling, household, points);
    this.#turned.add(household, dwelling, points);
  }

  #part(dwelling: number, household: number): void {
    this.#dwellings.partner[dwelling] = NOBODY;
    this.#households.partner[household] = NOBODY;
  }

  /** A household that nobody took meanwhile finds its place, or goes back to its own price. */
  #settle(household: number): void {
    if (this.#households.partner[household] === NOBODY) this.#fromHousehold.place(household);
  }
}

function take(side: SearchSide, partner: Int32Array, price: Float64Array): void {
  side.partner.set(partner);
  for (const [place, value] of price.entries())
    side.price[place] = value + (side.floor[place] ?? 0);
}
