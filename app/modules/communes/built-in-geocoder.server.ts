import type { Transaction } from "~/platform/database/with-viewer.server";

import { findInnerPoint } from "./find-communes.server";
import { findNamedStops } from "./find-stops.sql.server";
import { type AddressQuery, type FoundPlace, placeOfLocality } from "./geocoder";

/**
 * Where an address is by what the product knows itself: around the stops of its locality, else somewhere in its commune.
 *
 * @returns null for a code that no commune has.
 */
export async function locateByFacts(
  tx: Transaction,
  { communeCode, locality }: AddressQuery,
): Promise<FoundPlace | null> {
  const inside = placeOfLocality(await findNamedStops(tx, communeCode), locality);
  if (inside) return { ...inside, exactness: "locality" };
  const point = await findInnerPoint(tx, communeCode);
  return point && { ...point, exactness: "commune" };
}
