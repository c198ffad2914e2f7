import type { Viewer } from "~/modules/people/viewer";
import type { SchemeKey } from "~/modules/schemes/scheme";
import type { Transaction } from "~/platform/database/with-viewer.server";

import type { OfferStatus } from "./offer";
import type { LandlordOffer } from "./offer-list";
import { offerReach } from "./reach.server";

/** The offers of one owner in the viewer's reach, the last one first. */
export async function findOffersOfLandlord(
  tx: Transaction,
  viewer: Viewer,
  landlordId: string,
): Promise<LandlordOffer[]> {
  const rows = await tx.offer.findMany({
    where: { landlordId, AND: [offerReach(viewer, "offer:read")] },
    select: {
      id: true,
      dwellingId: true,
      status: true,
      scheme: true,
      dwelling: {
        select: { street: true, houseNumber: true, commune: { select: { name: true } } },
      },
    },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return rows.map(({ dwelling, ...row }) => ({
    ...row,
    status: row.status as OfferStatus,
    scheme: row.scheme as SchemeKey | null,
    ...{ street: dwelling.street, houseNumber: dwelling.houseNumber },
    communeName: dwelling.commune?.name ?? null,
  }));
}

/** The owners with an offer in a commune or of a way, in the viewer's reach. */
export async function findLandlordsWith(
  tx: Transaction,
  viewer: Viewer,
  offer: { communeCode: string } | { scheme: SchemeKey },
): Promise<string[]> {
  const rows = await tx.offer.findMany({
    where: {
      ...("scheme" in offer ? offer : { dwelling: offer }),
      AND: [offerReach(viewer, "offer:read")],
    },
    select: { landlordId: true },
    distinct: ["landlordId"],
  });
  return rows.map(({ landlordId }) => landlordId);
}

/** The commune of an owner's latest dwelling in the viewer's reach, by owner. */
export async function findCommunesOfLandlords(
  tx: Transaction,
  viewer: Viewer,
  landlordIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.offer.findMany({
    where: { landlordId: { in: [...landlordIds] }, AND: [offerReach(viewer, "offer:read")] },
    select: { landlordId: true, dwelling: { select: { commune: { select: { name: true } } } } },
    orderBy: { createdAt: "asc" },
  });
  return new Map(
    rows.flatMap(({ landlordId, dwelling }) =>
      dwelling.commune ? [[landlordId, dwelling.commune.name] as const] : [],
    ),
  );
}
