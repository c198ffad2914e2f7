import { z } from "zod";

import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { sqlInside } from "~/platform/sql.server";

import { OFFER_STATUSES, type OfferStatus } from "./offer";
import { offerReachValues } from "./reach.server";

const Row = z.object({ status: z.enum(OFFER_STATUSES), count: z.number() });

/**
 * How many offers in the viewer's reach stand in each status, each counted up to a limit, so that it costs as much with
 * many offers as with few; a status without any is left out.
 */
export async function countOffersUpTo(
  tx: Transaction,
  viewer: Viewer,
  limit: number,
): Promise<Partial<Record<OfferStatus, number>>> {
  const reach = offerReachValues(viewer, "offer:read");
  if (reach === null) return {};
  const { drafts, landlordId, scheme } = reach;
  const statuses = OFFER_STATUSES.filter((status) => drafts || status !== "draft");
  const rows = await sqlInside(tx)(Row)`
    select s.status, counted.count::int as count
      from unnest(${statuses}::text[]) as s (status)
     cross join lateral (
       select count(*) from (
         select from offer o
          where o.status = s.status
            and (${landlordId}::uuid is null or o.landlord_id = ${landlordId}::uuid)
            and (${scheme}::text is null or o.scheme = ${scheme}::text)
          limit ${limit}::int) as within) as counted
     where counted.count > 0`;
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
}
