/**
 * Pairs that may be: per dwelling the households that fit it, with points. Dwellings and households are places in columns
 * that the engine keeps, not ids. The pairs of a dwelling stand together, the most points first, then the households in
 * their order: the same pairs make the same arrays, however they came.
 */
export interface EligiblePairs {
  dwellings: number;
  households: number;
  /** Where the pairs of a dwelling begin; one longer than there are dwellings. */
  starts: Int32Array;
  /** The household of each pair. */
  household: Int32Array;
  /** The points of each pair: whole numbers from 1 to {@link MOST_POINTS}. */
  points: Int32Array;
}

/** Pairs as they come, in any order: three columns of one length. */
export interface PairColumns {
  dwelling: Int32Array;
  household: Int32Array;
  points: Int32Array;
}

/** Sums of so many points over a million dwellings are exact in a double. */
export const MOST_POINTS = 2 ** 31 - 1;

/** Points and household are sorted as one double, which holds 53 bits exactly. */
const MOST_KEY = Number.MAX_SAFE_INTEGER;

/**
 * Puts pairs in their order.
 *
 * @throws RangeError for a pair that names nothing, has no whole points from 1 to {@link MOST_POINTS}, or stands twice.
 */
export function orderPairs(
  dwellings: number,
  households: number,
  { dwelling, household, points }: PairColumns,
): EligiblePairs {
  const starts = new Int32Array(dwellings + 1);
  for (const [pair, row] of dwelling.entries()) {
    const [column = -1, value = 0] = [household[pair], points[pair]];
    if (row < 0 || row >= dwellings || column < 0 || column >= households || value < 1) {
      throw new RangeError(`no pair: dwelling ${row}, household ${column}, points ${value}`);
    }
    if (value * households > MOST_KEY) throw new RangeError(`too many points: ${value}`);
    starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  }
  for (let row = 0; row < dwellings; row++) {
    starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  }
  const keys = new Float64Array(dwelling.length);
  const next = starts.slice(0, dwellings);
  for (const [pair, row] of dwelling.entries()) {
    const place = next[row] ?? 0;
    keys[place] = -((points[pair] ?? 0) * households + households - 1 - (household[pair] ?? 0));
    next[row] = place + 1;
  }
  return readKeys(dwellings, households, starts, keys);
}

/** Pairs of so few that they stand one by one. */
export function pairsOf(
  dwellings: number,
  households: number,
  pairs: readonly (readonly [dwelling: number, household: number, points: number])[],
): EligiblePairs {
  return orderPairs(dwellings, households, {
    dwelling: Int32Array.from(pairs, ([dwelling]) => dwelling),
    household: Int32Array.from(pairs, ([, household]) => household),
    points: Int32Array.from(pairs, ([, , points]) => points),
  });
}

/** The same pairs seen from the other side: households take the place of dwellings. */
export function turnedPairs(pairs: EligiblePairs): EligiblePairs {
  const dwelling = new Int32Array(pairs.household.length);
  for (let row = 0; row < pairs.dwellings; row++) {
    dwelling.fill(row, pairs.starts[row], pairs.starts[row + 1]);
  }
  const { household, points } = pairs;
  return orderPairs(pairs.households, pairs.dwellings, {
    dwelling: household,
    household: dwelling,
    points,
  });
}

function readKeys(
  dwellings: number,
  households: number,
  starts: Int32Array,
  keys: Float64Array,
): EligiblePairs {
  const household = new Int32Array(keys.length);
  const points = new Int32Array(keys.length);
  const lastRow = new Int32Array(households).fill(-1);
  for (let row = 0; row < dwellings; row++) {
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    keys.subarray(start, end).sort();
    for (let pair = start; pair < end; pair++) {
      const key = -(keys[pair] ?? 0);
      const value = Math.floor(key / households);
      const column = households - 1 - (key - value * households);
      if (lastRow[column] === row) {
        throw new RangeError(`dwelling ${row} and household ${column} stand twice`);
      }
      lastRow[column] = row;
      household[pair] = column;
      points[pair] = value;
    }
  }
  return { dwellings, households, starts, household, points };
}
