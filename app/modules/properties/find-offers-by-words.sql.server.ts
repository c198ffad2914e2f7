import { z } from "zod";

import type { Transaction } from "~/platform/database/with-viewer.server";
import { sqlInside } from "~/platform/sql.server";

/**
 * The offers with words in their street, locality, commune or landlord's name, in no order and beyond the viewer's reach:
 * only to be looked up among the offers that a viewer reaches.
 *
 * @returns null when there are more than `few`.
 */
export async function findOffersByWords(
  tx: Transaction,
  words: string,
  few: number,
): Promise<string[] | null> {
  const rows = await sqlInside(tx)(z.object({ ids: z.array(z.string()).nullable() }))`
    select case when count(*) <= ${few}::integer then coalesce(array_agg(found::text), '{}') end as ids
      from offers_found(${words}, ${few + 1}::integer) as found`;
  return rows[0]?.ids ?? null;
}

/**
 * For the rest of the transaction an index in the order of a list is walked where there is one, rather than everything read
 * and sorted: with words that many offers have, a page is full after a few steps.
 */
export async function preferOrderedIndexes(tx: Transaction): Promise<void> {
  await sqlInside(tx)(z.object({ isOff: z.string() }))`
    select set_config('enable_sort', 'off', true) as "isOff"`;
}
