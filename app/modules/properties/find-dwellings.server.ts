import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

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

/** An owner's dwellings, the last changed first: all of them, for their order depends on more than this table. */
export async function findDwellings(tx: Transaction, viewer: Viewer): Promise<DwellingRow[]> {
  const dwellings = await tx.dwelling.findMany({
    where: dwellingReach(viewer, "dwelling:read"),
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
  });
  const offers = await tx.offer.findMany({
    where: { dwellingId: { in: dwellings.map((dwelling) => dwelling.id) } },
    select: OFFER_COLUMNS,
    orderBy: { createdAt: "desc" },
  });
  return dwellings.map(({ commune, ...dwelling }) => ({
    ...dwelling,
    kind: dwelling.kind as DwellingKind | null,
    communeName: commune?.name ?? null,
    offer: currentOffer(offers.filter((offer) => offer.dwellingId === dwelling.id).map(toOffer)),
  }));
}

/** The open offer among those of a dwelling, else the last one. @param offers the last one first */
export function currentOffer(offers: readonly StoredOffer[]): StoredOffer | null {
  const open: readonly string[] = OPEN_OFFER_STATUSES;
  return offers.find((offer) => open.includes(offer.status)) ?? offers[0] ?? null;
}
