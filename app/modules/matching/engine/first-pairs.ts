import type { MatchColumns } from "./columns";
import type { DwellingGroup } from "./dwelling-groups";
import type { GroupLook } from "./group-look";
import { fitsIn, pointsIn } from "./pair-in-columns";
import { orderPairs, type PairRows } from "./pair-rows";
import { NOBODY, type PlanWeights } from "./plan";
import type { PairOf } from "./standing-plan";
import type { Incumbents } from "./whole-plan";

/** Pairs each dwelling begins with. */
const FIRST_PAIRS = 24;
/** Households of which a group's dwellings choose these pairs, and their places in a rough plan. */
const FIRST_LOOK = 256;
const ROUGH_LOOK = 64;

/** The likeliest pairs of each dwelling, those of a first rough plan among them. */
export function firstPairs(
  columns: MatchColumns,
  weights: PlanWeights,
  incumbents: Incumbents,
  groups: readonly DwellingGroup[],
  look: GroupLook,
): PairRows {
  return new FirstPairs(columns, weights, incumbents, groups, look).all();
}

class FirstPairs {
  readonly #columns: MatchColumns;
  readonly #weights: PlanWeights;
  readonly #incumbents: Incumbents;
  readonly #groups: readonly DwellingGroup[];
  readonly #look: GroupLook;

  constructor(
    columns: MatchColumns,
    weights: PlanWeights,
    incumbents: Incumbents,
    groups: readonly DwellingGroup[],
    look: GroupLook,
  ) {
    this.#columns = columns;
    this.#weights = weights;
    this.#incumbents = incumbents;
    this.#groups = groups;
    this.#look = look;
  }

  all(): PairRows {
    const { households: h, dwellings: d } = this.#columns;
    const rough = this.#roughPlan();
    const guess = this.#guessPrices(rough);
    const row: number[] = [];
    const column: number[] = [];
    const pairPoints: number[] = [];
    const take = (dwelling: number, household: number, worth: number) => {
      row.push(dwelling);
      column.push(household);
      pairPoints.push(worth);
    };
    const { householdOf, bonus } = this.#incumbents;
    const worthOf = (dwelling: number, household: number) =>
      pointsIn(this.#columns, dwelling, household) * this.#weights.perPoint;
    for (const group of this.#groups) {
      this.#look.lookForBest(group, guess, FIRST_LOOK);
      for (let dwelling = group.start; dwelling < group.end; dwelling++) {
        const before = householdOf[dwelling] ?? NOBODY;
        if (before !== NOBODY && fitsIn(this.#columns, dwelling, before)) {
          take(dwelling, before, worthOf(dwelling, before) + bonus);
        }
        const own = rough[dwelling] ?? NOBODY;
        if (own !== NOBODY && own !== before) take(dwelling, own, worthOf(dwelling, own));
        for (const [household, points] of this.#likelyPairs(dwelling, guess, FIRST_PAIRS)) {
          if (household === own || household === before) continue;
          take(dwelling, household, points * this.#weights.perPoint);
        }
      }
    }
    return orderPairs(d.size, h.size, {
      row: Int32Array.from(row),
      column: Int32Array.from(column),
      points: Int32Array.from(pairPoints),
    });
  }

  /** As one would work by hand: each dwelling in turn takes the best household that is still there. */
  #roughPlan(): Int32Array {
    const { dwellings: d } = this.#columns;
    const householdOf = new Int32Array(d.size).fill(NOBODY);
    const taken = Float64Array.from(this.#weights.ofHousehold, (weight) => 0 - weight);
    for (const group of this.#groups) {
      this.#look.lookForBest(group, taken, ROUGH_LOOK);
      for (let dwelling = group.start; dwelling < group.end; dwelling++) {
        const [best] = this.#likelyPairs(dwelling, taken, 1);
        if (!best) continue;
        householdOf[dwelling] = best[0];
        taken[best[0]] = Infinity;
      }
    }
    return householdOf;
  }

  /**
   * Of households of a size that can pay about the same, as many as the rough plan houses will find a home: what those
   * with the most points have beyond the last of them will be their price.
   */
  #guessPrices(rough: Int32Array): Float64Array {
    const { households: h } = this.#columns;
    const { perPoint, ofHousehold } = this.#weights;
    const housed = new Uint8Array(h.size);
    for (const household of rough) if (household !== NOBODY) housed[household] = 1;
    const guess = Float64Array.from(ofHousehold, (weight) => 0 - weight);
    for (let size = 0; size + 1 < h.sizeStarts.length; size++) {
      const [start, end] = [h.sizeStarts[size] ?? 0, h.sizeStarts[size + 1] ?? 0];
      const bands = bandsOf(h.bearableCents.subarray(start, end));
      for (let band = 0; band < BANDS; band++) {
        const members: number[] = [];
        let homes = 0;
        for (let j = start; j < end; j++) {
          if (bands[j - start] !== band) continue;
          members.push(j);
          homes += housed[j] ?? 0;
        }
        const last = h.points[members[Math.min(homes, members.length - 1)] ?? 0] ?? 0;
        for (const j of members) {
          guess[j] = (guess[j] ?? 0) + Math.max(0, (h.points[j] ?? 0) - last) * perPoint;
        }
      }
    }
    return guess;
  }

  /** Of equals, other ones for each dwelling. */
  #likelyPairs(dwelling: number, prices: Float64Array, most: number): PairOf[] {
    const { perPoint } = this.#weights;
    const best: { household: number; points: number; worth: number; turn: number }[] = [];
    for (let place = 0; place < this.#look.count; place++) {
      const last = best[most - 1];
      if (last && (this.#look.worth[place] ?? 0) < last.worth) continue;
      const household = this.#look.found[place] ?? 0;
      const points = pointsIn(this.#columns, dwelling, household);
      const worth = points * perPoint - (prices[household] ?? 0);
      if (worth === -Infinity || (last && worth < last.worth)) continue;
      const turn = turnOf(dwelling, household);
      if (last && worth === last.worth && turn >= last.turn) continue;
      if (!fitsIn(this.#columns, dwelling, household)) continue;
      let at = best.length;
      while (at > 0) {
        const other = best[at - 1];
        if (!other || other.worth > worth || (other.worth === worth && other.turn <= turn)) break;
        at -= 1;
      }
      best.splice(at, 0, { household, points, worth, turn });
      if (best.length > most) best.pop();
    }
    return best.map(({ household, points }) => [household, points] as const);
  }
}

const BANDS = 8;

/** Which of {@link BANDS} of about the same number each amount belongs to. */
function bandsOf(amounts: Int32Array): Uint8Array {
  const sorted = amounts.slice().sort();
  const limits = Array.from(
    { length: BANDS - 1 },
    (_, band) => sorted[Math.floor(((band + 1) * sorted.length) / BANDS)] ?? 0,
  );
  return Uint8Array.from(amounts, (amount) => {
    const band = limits.findIndex((limit) => amount < limit);
    return band === -1 ? BANDS - 1 : band;
  });
}

/** A number of a pair that has nothing to do with either side's place. */
function turnOf(dwelling: number, household: number): number {
  let mixed = Math.imul(dwelling + 1, 0x9e3779b1) ^ Math.imul(household + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
