import type { Viewer } from "~/modules/people/viewer";
import type { SchemeKey } from "~/modules/schemes/scheme";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";
import { fromDatabaseDate, luxembourgDay } from "~/platform/local-date";
import type { Sort } from "~/ui/sort";

import type { DwellingKind } from "./dwelling";
import { OFFER_COLUMNS, toOffer } from "./get-offer.server";
import type { OfferStatus, StoredOffer } from "./offer";
import type { OfferRow, OfferQueue } from "./offer-list";
import { offerReach } from "./reach.server";

export interface OfferFilter {
  words: string | null;
  status: OfferStatus | null;
  /** Only for who may review; null shows all. */
  queue: OfferQueue | null;
  scheme: SchemeKey | null;
  communeCode: string | null;
  /** Only these. */
  ids?: readonly string[];
  sort: Sort | null;
}

/**
 * A page of the offers in the viewer's reach. Words find a street, a locality, a commune or the landlord's name.
 * Without a wish, those submitted last stand last: who waits longest is served first.
 */
export async function findOffers(
  tx: Transaction,
  viewer: Viewer,
  filter: OfferFilter,
  page: ListPage,
): Promise<{ rows: OfferRow[]; total: number }> {
  const where = await offersWhere(tx, viewer, filter);
  const total = await tx.offer.count({ where });
  const rows = await tx.offer.findMany({
    where,
    select: {
      id: true,
      status: true,
      scheme: true,
      rentCents: true,
      chargesCents: true,
      availableFrom: true,
      submittedAt: true,
      dwelling: {
        select: {
          street: true,
          houseNumber: true,
          kind: true,
          bedrooms: true,
          commune: { select: { name: true } },
        },
      },
    },
    orderBy: [orderOf(filter.sort), { id: "asc" }],
    skip: page.skip,
    take: page.take,
  });
  return {
    total,
    rows: rows.map(({ dwelling, submittedAt, ...row }) => ({
      ...row,
      status: row.status as OfferStatus,
      scheme: row.scheme as SchemeKey | null,
      communeName: dwelling.commune?.name ?? null,
      street: `${dwelling.houseNumber ?? ""}, ${dwelling.street ?? ""}`,
      kind: dwelling.kind as DwellingKind | null,
      bedrooms: dwelling.bedrooms,
      availableFrom: row.availableFrom && fromDatabaseDate(row.availableFrom),
      submittedOn: submittedAt && luxembourgDay(submittedAt),
    })),
  };
}

/** The offers a filter finds in the viewer's reach. */
export async function offersWhere(
  tx: Transaction,
  viewer: Viewer,
  filter: OfferFilter,
): Promise<Prisma.OfferWhereInput> {
  return {
    AND: [
      offerReach(viewer, "offer:read"),
      {
        ...(filter.ids && { id: { in: [...filter.ids] } }),
        ...(filter.status && { status: filter.status }),
        ...(filter.scheme && { scheme: filter.scheme }),
        ...(filter.communeCode && { dwelling: { communeCode: filter.communeCode } }),
      },
      queueWhere(filter.queue),
      ...(filter.words ? [await wordsFilter(tx, filter.words)] : []),
    ],
  };
}

/** What waits for a member of staff: an offer to review, and an owner's words to answer. */
export function queueWhere(queue: OfferQueue | null): Prisma.OfferWhereInput {
  const asks = { thread: { awaitsStaffSince: { not: null } } };
  if (queue === "messages") return asks;
  return queue === "waiting" ? { OR: [{ status: "submitted" }, asks] } : {};
}

/** The offers of one dwelling, the last one first. */
export async function findOffersOfDwelling(
  tx: Transaction,
  viewer: Viewer,
  dwellingId: string,
): Promise<StoredOffer[]> {
  const rows = await tx.offer.findMany({
    where: { dwellingId, AND: [offerReach(viewer, "offer:read")] },
    select: OFFER_COLUMNS,
    orderBy: { createdAt: "desc" },
  });
  return rows.map(toOffer);
}

async function wordsFilter(tx: Transaction, words: string): Promise<Prisma.OfferWhereInput> {
  const contains = { contains: words, mode: "insensitive" } as const;
  const owners = await tx.account.findMany({
    where: { name: contains },
    select: { id: true },
    take: 200,
  });
  return {
    OR: [
      { landlordId: { in: owners.map((owner) => owner.id) } },
      { dwelling: { street: contains } },
      { dwelling: { locality: contains } },
      { dwelling: { commune: { name: contains } } },
    ],
  };
}

function orderOf(sort: Sort | null): Prisma.OfferOrderByWithRelationInput {
  const direction = sort?.direction === "descending" ? "desc" : "asc";
  switch (sort?.column) {
    case "available":
      return { availableFrom: { sort: direction, nulls: "last" } };
    case "rent":
      return { rentCents: { sort: direction, nulls: "last" } };
    case "status":
      return { status: direction };
    case "commune":
      return { dwelling: { commune: { name: direction } } };
    default:
      return { submittedAt: { sort: direction, nulls: "last" } };
  }
}
