import { type HouseholdColumns, STANDING } from "./household-columns";

/** The households that a commune is open to, in stretches: by size, then by how they stand to it, then by their points. */
export interface Stretches {
  places: Int32Array;
  /** By `stretchOf`; the next entry is where a stretch ends. */
  starts: Int32Array;
}

/** Classes of points by how a household stands to a commune. */
export const STANDINGS = STANDING.points + 1;

export const stretchOf = (bedrooms: number, standing: number): number =>
  bedrooms * STANDINGS + standing;

const known = new WeakMap<HouseholdColumns, (Stretches | undefined)[]>();

/** The stretches of a commune, by its place in the columns; put together when first asked for. */
export function stretchesOf(households: HouseholdColumns, commune: number): Stretches {
  const ofColumns = known.get(households) ?? [];
  known.set(households, ofColumns);
  const stretches = ofColumns[commune] ?? makeStretches(households, commune);
  ofColumns[commune] = stretches;
  return stretches;
}

function makeStretches(h: HouseholdColumns, commune: number): Stretches {
  const standing = h.standing[commune] ?? new Uint8Array();
  const starts = new Int32Array(h.sizeStarts.length * STANDINGS + 1);
  const isOpen = (household: number) => ((standing[household] ?? 0) & STANDING.outOfPlace) === 0;
  const stretchAt = (household: number) =>
    stretchOf(h.bedrooms[household] ?? 0, (standing[household] ?? 0) & STANDING.points);
  for (let household = 0; household < h.size; household++) {
    if (!isOpen(household)) continue;
    const stretch = stretchAt(household);
    starts[stretch + 1] = (starts[stretch + 1] ?? 0) + 1;
  }
  for (let stretch = 0; stretch + 1 < starts.length; stretch++) {
    starts[stretch + 1] = (starts[stretch + 1] ?? 0) + (starts[stretch] ?? 0);
  }
  const places = new Int32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (let household = 0; household < h.size; household++) {
    if (!isOpen(household)) continue;
    const stretch = stretchAt(household);
    const place = next[stretch] ?? 0;
    places[place] = household;
    next[stretch] = place + 1;
  }
  return { places, starts };
}
