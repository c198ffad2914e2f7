import type { Language } from "~/i18n/languages";
import type { Viewer } from "~/modules/people/viewer";
import type { SchemeKey } from "~/modules/schemes/scheme";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";
import {
  fromDatabaseDate,
  type LocalDate,
  luxembourgDay,
  toDatabaseDate,
} from "~/platform/local-date";

import type {
  ContactChannel,
  NoContact,
  NoContactWish,
  OwnerRelation,
  OwnStage,
  RelationRow,
  RelationSource,
  RelationStage,
} from "./owner-relation";
import { relationReach } from "./reach.server";
import type { RelationFilter } from "./relation-list";

/** What a search needs besides the filter. */
export interface RelationSearch {
  filter: RelationFilter;
  today: LocalDate;
  /** The owners with an offer in the commune asked for. */
  ofCommune: readonly string[];
  /** The owners with an offer of the way asked for. */
  ofScheme: readonly string[];
}

/** A page of the owners in the viewer's reach; without a wish, whoever has to be thought of first stands first. */
export async function findRelations(
  tx: Transaction,
  viewer: Viewer,
  search: RelationSearch,
  page: ListPage,
): Promise<{ rows: RelationRow[]; total: number }> {
  const where = relationsWhere(viewer, search);
  const total = await tx.ownerRelation.count({ where });
  const rows = await tx.ownerRelation.findMany({
    where,
    include: { commune: { select: { name: true } } },
    orderBy: [...orderOf(search.filter), { createdAt: "desc" }, { id: "asc" }],
    skip: page.skip,
    take: page.take,
  });
  return { total, rows: await toRelations(tx, rows) };
}

/** The owners a search finds, by name, with everything that decides whether they are written to. */
export async function findRelationsToWrite(
  tx: Transaction,
  viewer: Viewer,
  search: RelationSearch,
  most: number,
): Promise<OwnerRelation[]> {
  const rows = await tx.ownerRelation.findMany({
    where: relationsWhere(viewer, search),
    include: { commune: { select: { name: true } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: most,
  });
  return toRelations(tx, rows);
}

/** How many owners stand where. */
export async function countStages(
  tx: Transaction,
  viewer: Viewer,
  search: RelationSearch,
): Promise<Partial<Record<RelationStage, number>>> {
  const groups = await tx.ownerRelation.groupBy({
    by: ["stage"],
    where: relationsWhere(viewer, search),
    _count: true,
  });
  return Object.fromEntries(groups.map(({ stage, _count }) => [stage, _count]));
}

/** The owners a search finds in the viewer's reach. */
export function relationsWhere(
  viewer: Viewer,
  { filter, today, ofCommune, ofScheme }: RelationSearch,
): Prisma.OwnerRelationWhereInput {
  const contains = { contains: filter.words ?? "", mode: "insensitive" } as const;
  const day = toDatabaseDate(today);
  return {
    AND: [
      relationReach(viewer),
      {
        ...(filter.stage && { stage: filter.stage }),
        ...(filter.language && { language: filter.language }),
        ...(filter.offer && { offerStage: filter.offer === "open" ? { not: null } : null }),
        ...(filter.mine && { responsibleId: viewer.accountId }),
        ...(filter.contact && {
          noContactSince: filter.contact === "closed" ? { not: null } : null,
        }),
        ...(filter.reminder === "due" && { nextStepOn: { lte: day } }),
        ...(filter.reminder === "later" && { nextStepOn: { gt: day } }),
        ...(filter.reminder === "none" && { nextStepOn: null }),
      },
      filter.communeCode
        ? { OR: [{ communeCode: filter.communeCode }, { accountId: { in: [...ofCommune] } }] }
        : {},
      filter.scheme
        ? { OR: [{ scheme: filter.scheme }, { accountId: { in: [...ofScheme] } }] }
        : {},
      filter.words
        ? {
            OR: [
              { name: contains },
              { email: contains },
              { phone: contains },
              { postalAddress: contains },
            ],
          }
        : {},
    ],
  };
}

function orderOf({ sort }: RelationFilter): Prisma.OwnerRelationOrderByWithRelationInput[] {
  const direction = sort?.direction === "descending" ? "desc" : "asc";
  switch (sort?.column) {
    case "name":
      return [{ name: direction }];
    case "created":
      return [{ createdAt: direction }];
    case "stage":
      return [{ stage: direction }];
    default:
      return [{ nextStepOn: { sort: direction, nulls: "last" } }];
  }
}

type StoredRelation = Prisma.OwnerRelationGetPayload<{
  include: { commune: { select: { name: true } } };
}>;

/** Rows of the table as the product speaks of them. */
export async function toRelations(
  tx: Transaction,
  rows: readonly StoredRelation[],
): Promise<OwnerRelation[]> {
  const people = await tx.account.findMany({
    where: { id: { in: rows.flatMap(({ responsibleId }) => responsibleId ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    ...{ id: row.id, accountId: row.accountId, name: row.name, email: row.email },
    ...{ phone: row.phone, postalAddress: row.postalAddress, communeCode: row.communeCode },
    ...{ responsibleId: row.responsibleId, nextStep: row.nextStep, version: row.version },
    ...{ notNowReason: row.notNowReason, emailFailure: row.emailFailure },
    language: row.language as Language,
    scheme: row.scheme as SchemeKey | null,
    source: row.source as RelationSource,
    stage: row.stage as RelationStage,
    ownStage: row.ownStage as OwnStage,
    isByOffers: row.offerStage !== null,
    communeName: row.commune?.name ?? null,
    responsibleName: row.responsibleId ? (names.get(row.responsibleId) ?? null) : null,
    nextStepOn: row.nextStepOn && fromDatabaseDate(row.nextStepOn),
    letterReturnedOn: row.letterReturnedOn && fromDatabaseDate(row.letterReturnedOn),
    createdOn: luxembourgDay(row.createdAt),
    noContact: noContactOf(row),
  }));
}

function noContactOf(row: StoredRelation): NoContact | null {
  return (
    row.noContactSince && {
      since: fromDatabaseDate(row.noContactSince),
      wish: row.noContactWish as NoContactWish,
      reason: row.noContactReason,
      channels: row.noContactChannels as ContactChannel[],
    }
  );
}
