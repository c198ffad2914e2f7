import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { type OfferFilter, offersWhere } from "./find-offers.server";
import { DWELLING_FACTS } from "./get-dwelling.server";

/** How many offers a filter finds in the viewer's reach. */
export async function countOfferSheet(
  tx: Transaction,
  viewer: Viewer,
  filter: OfferFilter,
): Promise<number> {
  return tx.offer.count({ where: await offersWhere(tx, viewer, filter) });
}

/** One offer with every fact of its dwelling, as lists for other programs carry it. */
export type OfferSheetRow = Awaited<ReturnType<typeof findOfferSheet>>[number];

/**
 * Offers a filter finds, in the order of their ids, so that pages read one after the other neither repeat nor lose one.
 *
 * @param after the last id of the page before; null for the first.
 */
export async function findOfferSheet(
  tx: Transaction,
  viewer: Viewer,
  filter: OfferFilter,
  after: string | null,
  take: number,
) {
  return tx.offer.findMany({
    where: {
      AND: [await offersWhere(tx, viewer, filter), after === null ? {} : { id: { gt: after } }],
    },
    orderBy: { id: "asc" },
    take,
    select: {
      id: true,
      landlordId: true,
      status: true,
      scheme: true,
      rentCents: true,
      chargesCents: true,
      availableFrom: true,
      minimumMonths: true,
      ownershipTitle: true,
      ownerNames: true,
      submittedAt: true,
      dwelling: { select: DWELLING_FACTS },
    },
  });
}
