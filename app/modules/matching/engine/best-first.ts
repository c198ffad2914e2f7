/** The best of one side for one of the other: places in the columns, best first, with their points. */
export interface TopList {
  places: Int32Array;
  points: Int32Array;
}

/** The best of many, kept in order. */
export class BestFirst {
  readonly #limit: number;
  readonly #draw: Uint32Array;
  readonly #ids: readonly string[];
  readonly #places: Int32Array;
  readonly #points: Int32Array;
  #size = 0;

  constructor(limit: number, draw: Uint32Array, ids: readonly string[]) {
    this.#limit = limit;
    this.#draw = draw;
    this.#ids = ids;
    this.#places = new Int32Array(limit);
    this.#points = new Int32Array(limit);
  }

  /** What has fewer points than this cannot come in any more. */
  get least(): number {
    if (this.#limit === 0) return Infinity;
    return this.#size < this.#limit ? -Infinity : (this.#points[this.#limit - 1] ?? 0);
  }

  offer(place: number, points: number): void {
    if (points < this.least) return;
    let at = this.#size;
    while (at > 0 && this.#isBefore(place, points, at - 1)) at -= 1;
    if (at === this.#limit) return;
    this.#size = Math.min(this.#size + 1, this.#limit);
    this.#places.copyWithin(at + 1, at, this.#size - 1);
    this.#points.copyWithin(at + 1, at, this.#size - 1);
    this.#places[at] = place;
    this.#points[at] = points;
  }

  done(): TopList {
    return {
      places: this.#places.slice(0, this.#size),
      points: this.#points.slice(0, this.#size),
    };
  }

  #isBefore(place: number, points: number, at: number): boolean {
    const [other = 0, others = 0] = [this.#places[at], this.#points[at]];
    if (points !== others) return points > others;
    const [draw = 0, drawn = 0] = [this.#draw[place], this.#draw[other]];
    return draw === drawn ? (this.#ids[place] ?? "") < (this.#ids[other] ?? "") : draw < drawn;
  }
}
