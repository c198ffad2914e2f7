import { BestFirst, type TopList } from "./best-first";
import type { MatchColumns } from "./columns";
import { fitsIn, greatest, pointsIn } from "./pair-in-columns";
import type { RuleBits } from "./rule-bits";
import { STANDINGS, stretchesOf, stretchOf } from "./stretches";

/**
 * The best households for a dwelling, exactly: most points, then the draw. Households of a size and a standing to the
 * commune are in the order of their own points, so that a stretch ends where nobody behind could have as many points as
 * the last of the list.
 */
export function topHouseholds(
  columns: MatchColumns,
  dwelling: number,
  limit: number,
  overlook: RuleBits = 0,
  taken: Uint8Array | null = null,
): TopList {
  const { households, dwellings, tables } = columns;
  const list = new BestFirst(limit, households.draw, households.ids);
  const rooms = dwellings.rooms[dwelling] ?? 0;
  const ofRent = greatest(tables.byPercent);
  const { places, starts } = stretchesOf(households, dwellings.commune[dwelling] ?? 0);
  for (let spare = 0; spare <= columns.mostSpare && spare <= rooms; spare++) {
    for (let standing = STANDINGS - 1; standing >= 0; standing--) {
      const most =
        (dwellings.points[dwelling] ?? 0) +
        (tables.bySpare[spare] ?? 0) +
        (tables.byStanding[standing] ?? 0) +
        ofRent;
      const stretch = stretchOf(rooms - spare, standing);
      const end = starts[stretch + 1] ?? 0;
      for (let place = starts[stretch] ?? 0; place < end; place++) {
        const household = places[place] ?? 0;
        if ((households.points[household] ?? 0) + most < list.least) break;
        if (taken?.[household] || !fitsIn(columns, dwelling, household, overlook)) continue;
        list.offer(household, pointsIn(columns, dwelling, household));
      }
    }
  }
  return list.done();
}

/** The best dwellings for a household, exactly: most points, then the draw. */
export function topDwellings(
  columns: MatchColumns,
  household: number,
  limit: number,
  overlook: RuleBits = 0,
): TopList {
  const { dwellings } = columns;
  const list = new BestFirst(limit, dwellings.draw, dwellings.ids);
  for (let dwelling = 0; dwelling < dwellings.size; dwelling++) {
    if (!fitsIn(columns, dwelling, household, overlook)) continue;
    list.offer(dwelling, pointsIn(columns, dwelling, household));
  }
  return list.done();
}
