import type { PairColumns } from "~/modules/matching/engine/pair-rows";

/**
 * Pairs of households and dwellings of four sizes, by the hundred thousand, from a fixed seed. Each household has about
 * the same number of pairs; their points are a priority that it has everywhere, and what the two are for each other.
 */
export interface Instance {
  name: string;
  dwellings: number;
  households: number;
  /** Pairs of a household. */
  each: number;
}

export const INSTANCES = {
  s: { name: "s", dwellings: 400, households: 2_000, each: 9 },
  m: { name: "m", dwellings: 2_000, households: 10_000, each: 38 },
  l: { name: "l", dwellings: 20_000, households: 100_000, each: 30 },
  b: { name: "b", dwellings: 50_000, households: 50_000, each: 30 },
  bs: { name: "bs", dwellings: 5_000, households: 5_000, each: 30 },
  huge: { name: "huge", dwellings: 200_000, households: 1_000_000, each: 30 },
} as const satisfies Record<string, Instance>;

const SIZES = 4;
const PRIORITY = 600_000;
const FIT = 400_000;

export function pairsOfInstance({ dwellings, households, each }: Instance): PairColumns {
  const next = generator(2016);
  const perSize = Math.floor(dwellings / SIZES);
  const row = new Int32Array(households * each);
  const column = new Int32Array(households * each);
  const points = new Int32Array(households * each);
  const taken = new Int32Array(dwellings).fill(-1);
  let pair = 0;
  for (let household = 0; household < households; household++) {
    const priority = Math.floor(next() * PRIORITY);
    const first = (household % SIZES) * perSize;
    for (let turn = 0; turn < each; turn++) {
      const dwelling = first + Math.floor(next() * perSize);
      if (taken[dwelling] === household) continue;
      taken[dwelling] = household;
      row[pair] = dwelling;
      column[pair] = household;
      points[pair] = 1 + priority + Math.floor(next() * FIT);
      pair += 1;
    }
  }
  return {
    row: row.subarray(0, pair),
    column: column.subarray(0, pair),
    points: points.subarray(0, pair),
  };
}

/** Numbers from 0 to 1, the same for the same seed (splitmix32). */
export function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
}
