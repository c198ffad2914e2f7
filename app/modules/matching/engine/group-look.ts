import type { MatchColumns } from "./columns";
import type { DwellingGroup } from "./dwelling-groups";
import { greatest } from "./pair-in-columns";
import type { PlanWeights } from "./plan";
import { stretchOf, stretchesOf } from "./stretches";

/** Points by which a look for the best is widened. */
const STEP = 40;

/**
 * Looks through all households for those that may be worth something to a group of dwellings: none is missed, some may
 * turn out not to fit.
 */
export class GroupLook {
  /** Of the last look: who was found, and at most how much each is worth to somebody in the group. */
  readonly found: Int32Array;
  readonly worth: Float64Array;
  count = 0;
  readonly #columns: MatchColumns;
  readonly #weights: PlanWeights;
  /** The most points that a rent can give, and the most a household weighs of its own. */
  readonly #mostOfRent: number;
  readonly #heaviest: number;
  /** Of the last look for the best: what those found are worth at least. */
  #enough: number;

  constructor(columns: MatchColumns, weights: PlanWeights) {
    const { households: h, dwellings: d, tables } = columns;
    this.#columns = columns;
    this.#weights = weights;
    this.#mostOfRent = greatest(tables.byPercent);
    this.#heaviest = greatest(weights.ofHousehold);
    const most = greatest(h.points) + greatest(d.points) + greatest(tables.bySpare);
    const ofPair = greatest(tables.byStanding) + this.#mostOfRent;
    this.#enough = (most + ofPair) * weights.perPoint + this.#heaviest;
    this.found = new Int32Array(h.size);
    this.worth = new Float64Array(h.size);
  }

  /** Finds the households that could be worth more than `least` to a dwelling of the group at these prices. */
  look(group: DwellingGroup, prices: Float64Array, least: number): void {
    const { households: h, tables, mostSpare } = this.#columns;
    const { perPoint } = this.#weights;
    const { points: pointsOf, bearableCents, asks, persons, adults } = h;
    const { byStanding, byPercent } = tables;
    const { leastRent, lacks, mostPersons, mostAdults } = group;
    const { places, starts } = stretchesOf(this.#columns.households, group.commune);
    let count = 0;
    for (let spare = 0; spare <= mostSpare && spare <= group.rooms; spare++) {
      for (let standing = 0; standing < byStanding.length; standing++) {
        const shared = group.points + (tables.bySpare[spare] ?? 0) + (byStanding[standing] ?? 0);
        const most = (shared + this.#mostOfRent) * perPoint;
        const stretch = stretchOf(group.rooms - spare, standing);
        const end = starts[stretch + 1] ?? 0;
        for (let place = starts[stretch] ?? 0; place < end; place++) {
          const j = places[place] ?? 0;
          const points = (pointsOf[j] ?? 0) * perPoint;
          if (points + this.#heaviest + most <= least) break;
          const own = points - (prices[j] ?? 0);
          if (own + most <= least) continue;
          const bearable = bearableCents[j] ?? 0;
          if (bearable < leastRent || ((asks[j] ?? 0) & lacks) !== 0) continue;
          const percent = bearable > 0 ? Math.ceil((leastRent * 100) / bearable) : 0;
          const rent = byPercent[percent < 0 ? 0 : percent] ?? 0;
          const worth = own + (shared + rent) * perPoint;
          if (worth <= least) continue;
          if ((persons[j] ?? 0) > mostPersons || (adults[j] ?? 0) > mostAdults) continue;
          if ((h.latestFree[j] ?? 0) < group.firstFree) continue;
          if ((h.earliestMoveIn[j] ?? 0) > group.lastFree) continue;
          this.found[count] = j;
          this.worth[count] = worth;
          count += 1;
        }
      }
    }
    this.count = count;
  }

  /** Finds the households that could be worth the most to a dwelling of the group: so many, or some more. */
  lookForBest(group: DwellingGroup, prices: Float64Array, atLeast: number): void {
    // What stands beside each other is alike: begin with what was enough for the group before, then look twice as far.
    let [least, step] = [this.#enough, this.#weights.perPoint * STEP];
    this.look(group, prices, least);
    while (this.count < atLeast && least > 0) {
      least -= step;
      step *= 2;
      this.look(group, prices, least);
    }
    if (this.count <= atLeast) return;
    const worth = this.worth.subarray(0, this.count);
    const last = nthLargest(worth, atLeast);
    this.#enough = last;
    let count = 0;
    for (let place = 0; place < this.count; place++) {
      if ((worth[place] ?? 0) < last) continue;
      this.found[count] = this.found[place] ?? 0;
      this.worth[count] = worth[place] ?? 0;
      count += 1;
    }
    this.count = count;
  }
}

function nthLargest(values: Float64Array, nth: number): number {
  const sorted = values.slice().sort();
  return sorted[sorted.length - nth] ?? -Infinity;
}
