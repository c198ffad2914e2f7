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

/** How many offers in the viewer's reach are open to be matched in each commune; a commune without any is left out. */
export async function countOpenOffersByCommune(
  tx: Transaction,
  viewer: Viewer,
): Promise<Record<string, number>> {
  const rows = await tx.offer.groupBy({
    by: ["communeCode"],
    where: { AND: [offerReach(viewer, "offer:read"), { status: "published" }] },
    _count: { _all: true },
  });
  return Object.fromEntries(
    rows.flatMap(({ communeCode, _count }) => (communeCode ? [[communeCode, _count._all]] : [])),
  );
}
