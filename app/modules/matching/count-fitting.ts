import type { MatchColumns } from "./engine/columns";
import { fitsIn } from "./engine/pair-in-columns";
import { ruleBits } from "./engine/rule-bits";
import { type Splice, splicedNumbers } from "./engine/splice";

/** What holds a dwelling now is told beside the count and takes nobody out of it. */
const OVERLOOK = ruleBits(["dwelling_held"]);

/** How many households would fit a dwelling if nothing held it. */
export function countFitting(columns: MatchColumns, dwelling: number): number {
  const { households, dwellings, mostSpare } = columns;
  const rooms = dwellings.rooms[dwelling] ?? 0;
  const end = households.sizeStarts[rooms + 1] ?? 0;
  let count = 0;
  for (
    let household = households.sizeStarts[Math.max(0, rooms - mostSpare)] ?? 0;
    household < end;
    household++
  ) {
    if (fitsIn(columns, dwelling, household, OVERLOOK)) count += 1;
  }
  return count;
}

/** The counts of all dwellings, by their places; a few at a time, so that other work may come between. */
export function* countAllFitting(columns: MatchColumns): Generator<void, Int32Array> {
  const counts = new Int32Array(columns.dwellings.size);
  for (let dwelling = 0; dwelling < counts.length; dwelling++) {
    counts[dwelling] = countFitting(columns, dwelling);
    if (dwelling % AT_ONCE === AT_ONCE - 1) yield;
  }
  return counts;
}

const AT_ONCE = 16;

/** The counts after a change: who left is taken off, who came is added, and new dwellings are counted whole. */
export function changeCounts(
  counts: Int32Array,
  before: { columns: MatchColumns; left: readonly number[] },
  after: {
    columns: MatchColumns;
    coming: Pick<MatchColumns, "dwellings">;
    splices: { households: Splice; dwellings: Splice };
  },
): Int32Array {
  const stay = counts.slice();
  for (const household of before.left) tally(before.columns, household, stay, -1);
  const { columns, coming, splices } = after;
  const changed = splicedNumbers(stay, new Int32Array(coming.dwellings.size), splices.dwellings);
  for (const household of placesThatCame(splices.households)) {
    tally(columns, household, changed, 1);
  }
  for (const dwelling of placesThatCame(splices.dwellings)) {
    changed[dwelling] = countFitting(columns, dwelling);
  }
  return changed;
}

function tally(columns: MatchColumns, household: number, counts: Int32Array, by: 1 | -1): void {
  for (let dwelling = 0; dwelling < counts.length; dwelling++) {
    if (fitsIn(columns, dwelling, household, OVERLOOK)) {
      counts[dwelling] = (counts[dwelling] ?? 0) + by;
    }
  }
}

/** The places of what came, after the splice. */
function placesThatCame({ stretches }: Splice): number[] {
  const places: number[] = [];
  let at = 0;
  for (const { comes, start, end } of stretches) {
    if (comes) for (let place = start; place < end; place++) places.push(at + place - start);
    at += end - start;
  }
  return places;
}
