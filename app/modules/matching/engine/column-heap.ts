/** A binary heap of columns by their distance, of which the nearest is taken; a distance may fall while it waits. */
export class ColumnHeap {
  readonly #distance: Float64Array;
  readonly #heap: Int32Array;
  /** Where a column stands in the heap; only of those that are in it. */
  readonly #place: Int32Array;
  #size = 0;

  /** @param distance by column; changed by its owner, who tells each change to {@link put}. */
  constructor(distance: Float64Array) {
    this.#distance = distance;
    this.#heap = new Int32Array(distance.length);
    this.#place = new Int32Array(distance.length);
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  clear(): void {
    this.#size = 0;
  }

  /** Puts a column in, or up if it is in already and its distance fell. */
  put(column: number, isNew: boolean): void {
    if (isNew) this.#place[column] = this.#size++;
    const distance = this.#distance[column] ?? 0;
    let place = this.#place[column] ?? 0;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = this.#heap[above] ?? 0;
      if ((this.#distance[other] ?? 0) <= distance) break;
      this.#set(place, other);
      place = above;
    }
    this.#set(place, column);
  }

  /** Takes the nearest column out; must not be asked when empty. */
  take(): number {
    const nearest = this.#heap[0] ?? 0;
    const last = this.#heap[--this.#size] ?? 0;
    if (this.#size > 0) this.#sink(last);
    return nearest;
  }

  #sink(column: number): void {
    const distance = this.#distance[column] ?? 0;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= this.#size) break;
      const [left = 0, right = 0] = [this.#heap[below], this.#heap[below + 1]];
      const isRight =
        below + 1 < this.#size && (this.#distance[right] ?? 0) < (this.#distance[left] ?? 0);
      if (isRight) below += 1;
      const other = isRight ? right : left;
      if ((this.#distance[other] ?? 0) >= distance) break;
      this.#set(place, other);
      place = below;
    }
    this.#set(place, column);
  }

  #set(place: number, column: number): void {
    this.#heap[place] = column;
    this.#place[column] = place;
  }
}
