import type { Viewer } from "~/modules/people/viewer";
import type { SchemeKey } from "~/modules/schemes/scheme";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";
import { fromDatabaseDate } from "~/platform/local-date";
import type { Sort } from "~/ui/sort";

import { findOwnAddresses } from "./find-own-dwellings.server";
import { tenancyReach } from "./get-tenancy.server";
import type { TenancyStatus } from "./tenancy";
import type { TenancyRow } from "./tenancy-list";
import { tenancyMatches } from "./tenancy-matches.server";

export interface TenancyFilter {
  words: string | null;
  status: TenancyStatus | null;
  scheme: SchemeKey | null;
  sort: Sort | null;
}

const SORTS = {
  code: "code",
  starts: "startsOn",
  ends: "endsOn",
  rent: "rentCents",
  status: "status",
} as const;

/** A page of the tenancies in the viewer's reach. Words find a number, a commune and, for an owner, a street. */
export async function findTenancies(
  tx: Transaction,
  viewer: Viewer,
  filter: TenancyFilter,
  page: ListPage,
): Promise<{ rows: TenancyRow[]; total: number }> {
  const { words, status, scheme, sort } = filter;
  const where: Prisma.TenancyWhereInput = {
    ...tenancyReach(viewer),
    ...(words && { OR: await tenancyMatches(tx, viewer, words) }),
    ...(status && { status }),
    ...(scheme && { scheme }),
  };
  const total = await tx.tenancy.count({ where });
  const column = SORTS[(sort?.column ?? "starts") as keyof typeof SORTS];
  const direction = sort?.direction === "ascending" ? "asc" : "desc";
  const rows = await tx.tenancy.findMany({
    where,
    select: {
      id: true,
      code: true,
      communeCode: true,
      dwellingId: true,
      scheme: true,
      status: true,
      startsOn: true,
      endsOn: true,
      rentCents: true,
    },
    orderBy: [{ [column]: direction }, { id: "asc" }],
    skip: page.skip,
    take: page.take,
  });
  const names = await tx.commune.findMany({
    where: { code: { in: rows.map((row) => row.communeCode) } },
    select: { code: true, name: true },
  });
  const addresses = await findOwnAddresses(
    tx,
    viewer,
    rows.map((row) => row.dwellingId),
  );
  const nameOf = new Map(names.map((commune) => [commune.code, commune.name]));
  return {
    total,
    rows: rows.map((row) => ({
      ...row,
      communeName: nameOf.get(row.communeCode) ?? row.communeCode,
      address: addresses.get(row.dwellingId) ?? null,
      scheme: row.scheme as SchemeKey,
      status: row.status as TenancyStatus,
      startsOn: fromDatabaseDate(row.startsOn),
      endsOn: row.endsOn && fromDatabaseDate(row.endsOn),
    })),
  };
}
