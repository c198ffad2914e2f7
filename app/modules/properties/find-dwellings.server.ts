import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

import type { DwellingKind } from "./dwelling";
import { OFFER_COLUMNS, toOffer } from "./get-offer.server";
import { OPEN_OFFER_STATUSES, type StoredOffer } from "./offer";
import { dwellingReach } from "./reach.server";

/** A dwelling as its card shows it, with its open offer, else its last one. */
export interface DwellingRow {
  id: string;
  street: string | null;
  houseNumber: string | null;
  locality: string | null;
  communeName: string | null;
  kind: DwellingKind | null;
  bedrooms: number | null;
  offer: StoredOffer | null;
}

/** A page of the dwellings in the viewer's reach, the last changed first. */
export async function findDwellings(
  tx: Transaction,
  viewer: Viewer,
  page: ListPage,
): Promise<{ rows: DwellingRow[]; total: number }> {
  const where = dwellingReach(viewer, "dwelling:read");
  const total = await tx.dwelling.count({ where });
  const dwellings = await tx.dwelling.findMany({
    where,
    select: {
      id: true,
      street: true,
      houseNumber: true,
      locality: true,
      kind: true,
      bedrooms: true,
      commune: { select: { name: true } },
    },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    skip: page.skip,
    take: page.take,
  });
  const offers = await tx.offer.findMany({
    where: { dwellingId: { in: dwellings.map((dwelling) => dwelling.id) } },
    select: OFFER_COLUMNS,
    orderBy: { createdAt: "desc" },
  });
  return {
    total,
    rows: dwellings.map(({ commune, ...dwelling }) => ({
      ...dwelling,
      kind: dwelling.kind as DwellingKind | null,
      communeName: commune?.name ?? null,
      offer: currentOffer(offers.filter((offer) => offer.dwellingId === dwelling.id).map(toOffer)),
    })),
  };
}

/** The open offer among those of a dwelling, else the last one. @param offers the last one first */
export function currentOffer(offers: readonly StoredOffer[]): StoredOffer | null {
  const open: readonly string[] = OPEN_OFFER_STATUSES;
  return offers.find((offer) => open.includes(offer.status)) ?? offers[0] ?? null;
}
