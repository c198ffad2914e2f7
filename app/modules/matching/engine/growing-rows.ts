import type { PairRows } from "./pair-rows";

/** Pairs that come and go one by one; those of a row stay in their order, the most points first, then by column. */
export class GrowingRows implements PairRows {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  column: Int32Array;
  points: Int32Array;
  /** Up to where a row may grow before it has to move. */
  readonly #limits: Int32Array;
  /** The first place behind all rows. */
  #used: number;

  /** @param rows, columns as many as there may be; those beyond the pairs' own have none yet. */
  constructor(pairs: PairRows, rows: number, columns: number) {
    this.rows = rows;
    this.columns = columns;
    this.starts = new Int32Array(rows);
    this.starts.set(pairs.starts);
    this.ends = new Int32Array(rows);
    this.ends.set(pairs.ends);
    this.#limits = this.ends.slice();
    this.column = pairs.column.slice();
    this.points = pairs.points.slice();
    this.#used = pairs.column.length;
  }

  /** The pairs of a row, as they stand. */
  *of(row: number): Generator<{ column: number; points: number }> {
    const end = this.ends[row] ?? 0;
    for (let pair = this.starts[row] ?? 0; pair < end; pair++) {
      yield { column: this.column[pair] ?? 0, points: this.points[pair] ?? 0 };
    }
  }

  has(row: number, column: number): boolean {
    return this.#placeOf(row, column) !== null;
  }

  /** @throws RangeError for a pair that stands already, or of less than no points. */
  add(row: number, column: number, points: number): void {
    if (points < 0) throw new RangeError(`no pair: row ${row}, column ${column}, points ${points}`);
    if (this.#placeOf(row, column) !== null) {
      throw new RangeError(`row ${row} and column ${column} stand twice`);
    }
    if (this.ends[row] === this.#limits[row]) this.#move(row);
    let place = this.ends[row] ?? 0;
    const start = this.starts[row] ?? 0;
    while (place > start && this.#comesBefore(column, points, place - 1)) place -= 1;
    this.#shift(place, this.ends[row] ?? 0, 1);
    this.column[place] = column;
    this.points[place] = points;
    this.ends[row] = (this.ends[row] ?? 0) + 1;
  }

  /** @returns whether the pair stood here. */
  remove(row: number, column: number): boolean {
    const place = this.#placeOf(row, column);
    if (place === null) return false;
    this.#shift(place + 1, this.ends[row] ?? 0, -1);
    this.ends[row] = (this.ends[row] ?? 0) - 1;
    return true;
  }

  #placeOf(row: number, column: number): number | null {
    const end = this.ends[row] ?? 0;
    for (let pair = this.starts[row] ?? 0; pair < end; pair++) {
      if (this.column[pair] === column) return pair;
    }
    return null;
  }

  #comesBefore(column: number, points: number, place: number): boolean {
    const other = this.points[place] ?? 0;
    return points > other || (points === other && column < (this.column[place] ?? 0));
  }

  #shift(start: number, end: number, by: number): void {
    this.column.copyWithin(start + by, start, end);
    this.points.copyWithin(start + by, start, end);
  }

  /** Moves a row behind all others, with as much room again. */
  #move(row: number): void {
    const [start, end] = [this.starts[row] ?? 0, this.ends[row] ?? 0];
    const room = 2 * (end - start) + 8;
    if (this.#used + room > this.column.length) {
      const size = Math.ceil((this.#used + room) * 1.5);
      this.column = grown(this.column, size);
      this.points = grown(this.points, size);
    }
    this.column.copyWithin(this.#used, start, end);
    this.points.copyWithin(this.#used, start, end);
    this.starts[row] = this.#used;
    this.ends[row] = this.#used + end - start;
    this.#used += room;
    this.#limits[row] = this.#used;
  }
}

function grown(values: Int32Array, size: number): Int32Array {
  const larger = new Int32Array(size);
  larger.set(values);
  return larger;
}
