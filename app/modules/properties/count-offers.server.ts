import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import type { OfferStatus } from "./offer";
import { offerReach } from "./reach.server";

/** How many offers in the viewer's reach stand in each status; a status without any is left out. */
export async function countOffers(
  tx: Transaction,
  viewer: Viewer,
): Promise<Partial<Record<OfferStatus, number>>> {
  const rows = await tx.offer.groupBy({
    by: ["status"],
    where: offerReach(viewer, "offer:read"),
    _count: { _all: true },
  });
  return Object.fromEntries(rows.map((row) => [row.status, row._count._all]));
}
