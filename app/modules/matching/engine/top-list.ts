import type { MatchColumns } from "./columns";
import { fitsIn, pointsIn } from "./pair-in-columns";

/** The best of one side for one of the other: places in the columns, best first, with their points. */
export interface TopList {
  places: Int32Array;
  points: Int32Array;
}

/**
 * The best households for a dwelling, exactly: most points, then the draw. Households of a size stand by their own points,
 * so that a size ends where nobody behind could have as many points as the last of the list.
 */
export function topHouseholds(columns: MatchColumns, dwelling: number, limit: number): TopList {
  const { households, dwellings, tables } = columns;
  const list = new BestFirst(limit, households.draw, households.ids);
  const rooms = dwellings.rooms[dwelling] ?? 0;
  const ofPair = greatest(tables.byStanding) + greatest(tables.byPercent);
  for (let spare = 0; spare <= columns.mostSpare && spare <= rooms; spare++) {
    const most = (dwellings.points[dwelling] ?? 0) + (tables.bySpare[spare] ?? 0) + ofPair;
    const end = households.sizeStarts[rooms - spare + 1] ?? 0;
    for (let household = households.sizeStarts[rooms - spare] ?? 0; household < end; household++) {
      if ((households.points[household] ?? 0) + most < list.least) break;
      if (!fitsIn(columns, dwelling, household)) continue;
      list.offer(household, pointsIn(columns, dwelling, household));
    }
  }
  return list.done();
}

/** The best dwellings for a household, exactly: most points, then the draw. */
export function topDwellings(columns: MatchColumns, household: number, limit: number): TopList {
  const { dwellings } = columns;
  const list = new BestFirst(limit, dwellings.draw, dwellings.ids);
  for (let dwelling = 0; dwelling < dwellings.size; dwelling++) {
    if (!fitsIn(columns, dwelling, household)) continue;
    list.offer(dwelling, pointsIn(columns, dwelling, household));
  }
  return list.done();
}

function greatest(points: Int32Array): number {
  let most = 0;
  for (const value of points) if (value > most) most = value;
  return most;
}

/** The best of many, kept in order. */
class BestFirst {
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
