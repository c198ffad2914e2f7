/**
 * Pairs that may be: per dwelling (a row) the households that fit it (columns), with points. Both are places in columns
 * that the engine keeps, not ids. The pairs of a row stand together, the most points first, then by column: the same
 * pairs make the same arrays, however they came.
 */
export interface PairRows {
  rows: number;
  columns: number;
  /** Where the pairs of each row begin, and where they end. */
  starts: Int32Array;
  ends: Int32Array;
  /** The column of each pair. */
  column: Int32Array;
  /** The points of each pair: whole numbers from 0 to {@link MOST_POINTS}. */
  points: Int32Array;
}

/** Pairs as they come, in any order: three columns of one length. */
export interface PairColumns {
  row: Int32Array;
  column: Int32Array;
  points: Int32Array;
}

/** Sums of so many points over a million dwellings are exact in a double. */
export const MOST_POINTS = 2 ** 31 - 1;

/** Points and household are sorted as one double, which holds 53 bits exactly. */
const MOST_KEY = Number.MAX_SAFE_INTEGER;

/**
 * Puts pairs in their order.
 *
 * @throws RangeError for a pair that names nothing, has no whole points from 0 to {@link MOST_POINTS}, or stands twice.
 */
export function orderPairs(
  rows: number,
  columns: number,
  { row: rowOf, column: columnOf, points }: PairColumns,
): PairRows {
  const starts = new Int32Array(rows + 1);
  for (let pair = 0; pair < rowOf.length; pair++) {
    const row = rowOf[pair] ?? -1;
    const column = columnOf[pair] ?? -1;
    const value = points[pair] ?? 0;
    if (row < 0 || row >= rows || column < 0 || column >= columns || value < 0) {
      throw new RangeError(`no pair: row ${row}, column ${column}, points ${value}`);
    }
    if (value * columns > MOST_KEY) throw new RangeError(`too many points: ${value}`);
    starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  }
  for (let row = 0; row < rows; row++) {
    starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  }
  const keys = new Float64Array(rowOf.length);
  const next = starts.slice(0, rows);
  for (let pair = 0; pair < rowOf.length; pair++) {
    const row = rowOf[pair] ?? 0;
    const place = next[row] ?? 0;
    keys[place] = -((points[pair] ?? 0) * columns + columns - 1 - (columnOf[pair] ?? 0));
    next[row] = place + 1;
  }
  return readKeys(rows, columns, starts, keys);
}

/** Pairs of so few that they stand one by one. */
export function pairsOf(
  rows: number,
  columns: number,
  pairs: readonly (readonly [row: number, column: number, points: number])[],
): PairRows {
  return orderPairs(rows, columns, {
    row: Int32Array.from(pairs, ([row]) => row),
    column: Int32Array.from(pairs, ([, column]) => column),
    points: Int32Array.from(pairs, ([, , points]) => points),
  });
}

/** The same pairs seen from the other side: columns become rows. */
export function turnedPairs({ rows, columns, starts, ends, column, points }: PairRows): PairRows {
  let size = 0;
  for (let row = 0; row < rows; row++) size += (ends[row] ?? 0) - (starts[row] ?? 0);
  const turned = {
    row: new Int32Array(size),
    column: new Int32Array(size),
    points: new Int32Array(size),
  };
  let place = 0;
  for (let row = 0; row < rows; row++) {
    for (let pair = starts[row] ?? 0; pair < (ends[row] ?? 0); pair++, place++) {
      turned.row[place] = column[pair] ?? 0;
      turned.column[place] = row;
      turned.points[place] = points[pair] ?? 0;
    }
  }
  return orderPairs(columns, rows, turned);
}

function readKeys(rows: number, columns: number, starts: Int32Array, keys: Float64Array): PairRows {
  const columnOf = new Int32Array(keys.length);
  const points = new Int32Array(keys.length);
  const lastRow = new Int32Array(columns).fill(-1);
  for (let row = 0; row < rows; row++) {
    const start = starts[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    keys.subarray(start, end).sort();
    for (let pair = start; pair < end; pair++) {
      const key = -(keys[pair] ?? 0);
      const value = Math.floor(key / columns);
      const column = columns - 1 - (key - value * columns);
      if (lastRow[column] === row) {
        throw new RangeError(`row ${row} and column ${column} stand twice`);
      }
      lastRow[column] = row;
      columnOf[pair] = column;
      points[pair] = value;
    }
  }
  return {
    rows,
    columns,
    starts: starts.subarray(0, rows),
    ends: starts.subarray(1),
    column: columnOf,
    points,
  };
}
