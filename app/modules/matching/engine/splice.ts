/**
 * How an ordered column of some rows becomes one of others: stretches of what stays and of what comes, one after the
 * other. Every column of a side is put together along the same splice.
 */
export interface Splice {
  size: number;
  /** From `start` up to `end` of what stays, or of what comes. */
  stretches: readonly { comes: boolean; start: number; end: number }[];
}

/**
 * Rows leave and others come, and the order holds.
 *
 * @param size of the rows that stand; @param leaving their places that leave, rising.
 * @param coming how many come, in their order; @param isBefore whether one that comes stands before one that stands.
 */
export function spliceOf(
  size: number,
  leaving: readonly number[],
  coming: number,
  isBefore: (comes: number, stands: number) => boolean,
): Splice {
  const stretches: Splice["stretches"][number][] = [];
  let [at, left] = [0, 0];
  const stayUntil = (end: number) => {
    while (at < end) {
      const gap = leaving[left] ?? size;
      if (gap > at) {
        stretches.push({ comes: false, start: at, end: Math.min(gap, end) });
        at = Math.min(gap, end);
      }
      if (at === gap && gap < size) {
        at += 1;
        left += 1;
      }
    }
  };
  for (let comes = 0; comes < coming; comes++) {
    stayUntil(placeFor(size, (stands) => isBefore(comes, stands)));
    stretches.push({ comes: true, start: comes, end: comes + 1 });
  }
  stayUntil(size);
  return { size: size - leaving.length + coming, stretches };
}

/** The first place that something stands before, by halving. */
function placeFor(size: number, isBefore: (stands: number) => boolean): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Numbers = Int32Array | Uint32Array | Uint8Array;

/** A column of numbers along a splice. */
export function splicedNumbers<Column extends Numbers>(
  stands: Column,
  comes: Column,
  { size, stretches }: Splice,
): Column {
  const column = empty(stands, size) as Column;
  let at = 0;
  for (const stretch of stretches) {
    const from = stretch.comes ? comes : stands;
    column.set(from.subarray(stretch.start, stretch.end), at);
    at += stretch.end - stretch.start;
  }
  return column;
}

function empty(like: Numbers, size: number): Numbers {
  if (like instanceof Uint8Array) return new Uint8Array(size);
  return like instanceof Uint32Array ? new Uint32Array(size) : new Int32Array(size);
}

/** The same of anything else. */
export function splicedItems<Item>(
  stands: readonly Item[],
  comes: readonly Item[],
  { stretches }: Splice,
): Item[] {
  return stretches.flatMap((stretch) =>
    (stretch.comes ? comes : stands).slice(stretch.start, stretch.end),
  );
}
