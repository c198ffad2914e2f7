import { ColumnHeap } from "./column-heap";
import type { PairRows } from "./pair-rows";
import { NOBODY } from "./plan";

/**
 * One side of a search. What a dwelling or a household brings of its own is taken off its price, so that a pair is worth
 * its points alone: a price is never below `floor`, and what is left over stands at it.
 */
export interface SearchSide {
  /** Whom each stands with, or {@link NOBODY}. */
  partner: Int32Array;
  price: Float64Array;
  floor: Float64Array;
}

/** So many bids per row are taken at most before what is still free is placed one by one. */
const BIDS_PER_ROW = 60;

/**
 * Puts rows beside columns so that together they weigh the most, and keeps the prices that prove it: what one row would
 * rather have never costs less than it is worth to it. Bids as in an auction without a least step (Bertsekas 1988), and
 * shortest augmenting paths with prices (Jonker and Volgenant 1987), each with the choice of being left over.
 */
export class PairSearch {
  readonly #pairs: PairRows;
  readonly #own: SearchSide;
  readonly #other: SearchSide;
  readonly #perPoint: number;
  /** No price of a column is below this. */
  #leastPrice: number;
  /** Of one search: how far a column is from the row that is placed, and over which row it is reached. */
  readonly #distance: Float64Array;
  readonly #reachedFrom: Int32Array;
  readonly #reachedIn: Int32Array;
  readonly #heap: ColumnHeap;
  readonly #passed: Int32Array;
  #search = 0;
  /** Of one search: the nearest end so far. */
  #length = 0;
  #endRow = NOBODY;
  #endColumn = NOBODY;

  constructor(pairs: PairRows, own: SearchSide, other: SearchSide, perPoint: number) {
    this.#pairs = pairs;
    this.#own = own;
    this.#other = other;
    this.#perPoint = perPoint;
    this.#leastPrice = 0;
    for (const floor of other.floor) if (floor < this.#leastPrice) this.#leastPrice = floor;
    this.#distance = new Float64Array(pairs.columns);
    this.#reachedFrom = new Int32Array(pairs.columns);
    this.#reachedIn = new Int32Array(pairs.columns);
    this.#passed = new Int32Array(pairs.columns);
    this.#heap = new ColumnHeap(this.#distance);
  }

  /** Tells of a column whose floor may be lower than those there were. */
  knowFloor(floor: number): void {
    if (floor < this.#leastPrice) this.#leastPrice = floor;
  }

  /** Lets every free row bid, as long as bids change something. @returns the rows that are still to be placed. */
  bid(): number[] {
    const { rows } = this.#pairs;
    const { partner } = this.#own;
    // Each free row stands here once, so the ring never overtakes itself.
    const ring = new Int32Array(rows + 1);
    let end = 0;
    for (let row = 0; row < rows; row++) if (partner[row] === NOBODY) ring[end++] = row;
    const left: number[] = [];
    let bids = end * BIDS_PER_ROW;
    let start = 0;
    while (start !== end) {
      const row = ring[start] ?? 0;
      start = start === rows ? 0 : start + 1;
      const outbid = bids-- > 0 ? this.#bidOf(row) : row;
      if (outbid === row) {
        left.push(row);
      } else if (outbid !== NOBODY) {
        ring[end] = outbid;
        end = end === rows ? 0 : end + 1;
      }
    }
    return left;
  }

  /** One bid. @returns the row that has nobody after it: the one outbid, itself if the bid would change nothing. */
  #bidOf(row: number): number {
    const { starts, ends, column, points } = this.#pairs;
    const { price, partner } = this.#other;
    const end = ends[row] ?? 0;
    const floor = this.#own.floor[row] ?? 0;
    let [best, second, wanted] = [floor, floor, NOBODY];
    for (let pair = starts[row] ?? 0; pair < end; pair++) {
      const most = (points[pair] ?? 0) * this.#perPoint;
      if (most - this.#leastPrice <= second) break;
      const other = column[pair] ?? 0;
      const worth = most - (price[other] ?? 0);
      if (worth > best) {
        second = best;
        best = worth;
        wanted = other;
      } else if (worth > second) {
        second = worth;
      }
    }
    if (wanted === NOBODY) {
      this.#own.price[row] = floor;
      return NOBODY;
    }
    const holder = partner[wanted] ?? NOBODY;
    if (holder !== NOBODY && best === second) return row;
    price[wanted] = (price[wanted] ?? 0) + best - second;
    this.#own.price[row] = second;
    this.#own.partner[row] = wanted;
    partner[wanted] = row;
    if (holder !== NOBODY) this.#own.partner[holder] = NOBODY;
    return holder;
  }

  /** Places a row that has nobody by the shortest path to a free column, or to a row that is left over. */
  place(row: number): void {
    const { price: ownPrice } = this.#own;
    const { price, partner } = this.#other;
    this.#search += 1;
    this.#heap.clear();
    ownPrice[row] = this.#greatestWorth(row);
    this.#length = Infinity;
    this.#reachFrom(row, 0);
    let passed = 0;
    while (!this.#heap.isEmpty) {
      const column = this.#heap.take();
      const distance = this.#distance[column] ?? 0;
      if (distance >= this.#length) break;
      this.#passed[passed++] = column;
      this.#reachFrom(partner[column] ?? NOBODY, distance);
    }
    for (let place = 0; place < passed; place++) {
      const column = this.#passed[place] ?? 0;
      const step = this.#length - (this.#distance[column] ?? 0);
      const holder = partner[column] ?? NOBODY;
      price[column] = (price[column] ?? 0) + step;
      ownPrice[holder] = (ownPrice[holder] ?? 0) - step;
    }
    ownPrice[row] -= this.#length;
    this.#changeAlongPath(row);
  }

  #greatestWorth(row: number): number {
    const { starts, ends, column, points } = this.#pairs;
    const { price } = this.#other;
    const end = ends[row] ?? 0;
    let best = this.#own.floor[row] ?? 0;
    for (let pair = starts[row] ?? 0; pair < end; pair++) {
      const most = (points[pair] ?? 0) * this.#perPoint;
      if (most - this.#leastPrice <= best) break;
      const worth = most - (price[column[pair] ?? 0] ?? 0);
      if (worth > best) best = worth;
    }
    return best;
  }

  /** Looks from a row at so much distance to its columns. */
  #reachFrom(row: number, distance: number): void {
    const { starts, ends, column, points } = this.#pairs;
    const { price, partner } = this.#other;
    const farthest = distance + (this.#own.price[row] ?? 0);
    const leftOver = farthest - (this.#own.floor[row] ?? 0);
    if (leftOver < this.#length) {
      this.#length = leftOver;
      this.#endRow = row;
      this.#endColumn = NOBODY;
    }
    const end = ends[row] ?? 0;
    for (let pair = starts[row] ?? 0; pair < end; pair++) {
      const least = farthest - (points[pair] ?? 0) * this.#perPoint;
      if (least + this.#leastPrice >= this.#length) break;
      const other = column[pair] ?? 0;
      const reached = least + (price[other] ?? 0);
      if (reached >= this.#length) continue;
      if (partner[other] === NOBODY) {
        this.#length = reached;
        this.#endRow = row;
        this.#endColumn = other;
        continue;
      }
      const isNew = this.#reachedIn[other] !== this.#search;
      if (!isNew && reached >= (this.#distance[other] ?? 0)) continue;
      this.#reachedIn[other] = this.#search;
      this.#distance[other] = reached;
      this.#reachedFrom[other] = row;
      this.#heap.put(other, isNew);
    }
  }

  /** From the end back to the row that was to be placed, each row takes the column over which it was left. */
  #changeAlongPath(placed: number): void {
    const { partner: columnOf } = this.#own;
    const { partner: rowOf } = this.#other;
    let [row, column] = [this.#endRow, this.#endColumn];
    for (;;) {
      const given = columnOf[row] ?? NOBODY;
      columnOf[row] = column;
      if (column !== NOBODY) rowOf[column] = row;
      if (row === placed) return;
      column = given;
      row = this.#reachedFrom[given] ?? NOBODY;
    }
  }
}
