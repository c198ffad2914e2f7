import type { Viewer } from "~/modules/people/viewer";
import type { SchemeKey } from "~/modules/schemes/scheme";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";
import { fromDatabaseDate, luxembourgDay } from "~/platform/local-date";
import type { Sort } from "~/ui/sort";

import type { DwellingKind } from "./dwelling";
import { findOffersByWords, preferOrderedIndexes } from "./find-offers-by-words.sql.server";
import { OFFER_COLUMNS, toOffer } from "./get-offer.server";
import type { OfferStatus, StoredOffer } from "./offer";
import type { OfferRow, OfferView } from "./offer-list";
import { offerReach } from "./reach.server";

export interface OfferFilter {
  words: string | null;
  status: OfferStatus | null;
  view: OfferView | null;
  scheme: SchemeKey | null;
  communeCode: string | null;
  sort: Sort | null;
}

/**
 * A page of the offers in the viewer's reach. Words find a street, a locality, a commune or the landlord's name.
 * Without a wish, those submitted last stand last, and of what waits for staff what waits longest stands first.
 *
 * @param countAhead how many offers after those before the page are counted at most; all of them when left out.
 * @returns `hasMore` when there are more than `total`.
 */
export async function findOffers(
  tx: Transaction,
  viewer: Viewer,
  filter: OfferFilter,
  page: ListPage,
  countAhead?: number,
): Promise<{ rows: OfferRow[]; total: number; hasMore: boolean }> {
  const few = filter.words ? await findOffersByWords(tx, filter.words, FEW) : null;
  const isWide = filter.words !== null && few === null;
  if (isWide) await preferOrderedIndexes(tx);
  const where = whereOf(viewer, filter, few);
  const ahead = countAhead !== undefined && isWide ? Math.min(countAhead, FEW_AHEAD) : countAhead;
  const most = ahead === undefined ? Infinity : page.skip + ahead;
  const orderBy = [orderOf(filter), { id: "asc" as const }];
  // In the order of the list, which has an index: without one named, Prisma sorts all that is found by its id.
  const counted = await tx.offer.count({
    where,
    ...(most < Infinity && { orderBy, take: most + 1 }),
  });
  const total = Math.min(counted, most);
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
    orderBy,
    skip: page.skip,
    take: page.take,
  });
  return {
    total,
    hasMore: counted > total,
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
  return whereOf(
    viewer,
    filter,
    filter.words ? await findOffersByWords(tx, filter.words, FEW) : null,
  );
}

/** Up to this many offers with certain words are looked up by their ids; more are looked for along the list. */
const FEW = 500;
/** How many of the latter are counted after those before the page: each takes a look at others. */
const FEW_AHEAD = 100;

/** @param few the offers with the words, if they are few. */
function whereOf(
  viewer: Viewer,
  { words, status, view, scheme, communeCode }: OfferFilter,
  few: string[] | null,
): Prisma.OfferWhereInput {
  const literal = words?.replace(/[\\%_]/g, "\\$&");
  return {
    AND: [
      offerReach(viewer, "offer:read"),
      { ...(status && { status }), ...(scheme && { scheme }), ...(communeCode && { communeCode }) },
      viewWhere(view),
      ...(few ? [{ id: { in: few } }] : []),
      ...(literal && !few
        ? [{ searchText: { contains: literal, mode: "insensitive" as const } }]
        : []),
    ],
  };
}

/** What waits for a member of staff: an offer to review or an owner's words to answer; or the latter alone. */
export function viewWhere(view: OfferView | null): Prisma.OfferWhereInput {
  if (view === "messages") return { thread: { awaitsStaffSince: { not: null } } };
  return view === "waiting" ? { waitsStaffSince: { not: null } } : {};
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

function orderOf({ sort, view }: OfferFilter): Prisma.OfferOrderByWithRelationInput {
  const direction = sort?.direction === "descending" ? "desc" : "asc";
  switch (sort?.column) {
    case "available":
      return { availableFrom: { sort: direction, nulls: "last" } };
    case "rent":
      return { rentCents: { sort: direction, nulls: "last" } };
    case "status":
      return { status: direction };
    case "commune":
      return { commune: { name: direction } };
    default:
      if (view === "waiting" || view === "messages") {
        return { waitsStaffSince: { sort: "asc", nulls: "last" } };
      }
      return { submittedAt: { sort: direction, nulls: "last" } };
  }
}
