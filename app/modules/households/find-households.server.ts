import type { Viewer } from "~/modules/people/viewer";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";
import { fromDatabaseDate, type LocalDate } from "~/platform/local-date";
import type { Sort } from "~/ui/sort";

import { householdReach } from "./get-household.server";
import type { CurrentHousing, HouseholdStatus } from "./household";

export interface HouseholdFilter {
  /** Finds a code; names are not searched, because a name is not for whoever passes by. */
  words: string | null;
  status: HouseholdStatus | null;
  mine: boolean;
  sort: Sort | null;
}

export interface HouseholdRow {
  id: string;
  code: string;
  status: HouseholdStatus;
  persons: number;
  currentHousing: CurrentHousing;
  registeredOn: LocalDate;
  exitDeadline: LocalDate | null;
}

const SORTS: Record<string, keyof Prisma.HouseholdOrderByWithRelationInput> = {
  code: "code",
  registered: "registeredOn",
  deadline: "exitDeadline",
  status: "status",
};

/** A page of the households in the viewer's reach, the nearest exit deadline first. */
export async function findHouseholds(
  tx: Transaction,
  viewer: Viewer,
  filter: HouseholdFilter,
  page: ListPage,
): Promise<{ rows: HouseholdRow[]; total: number }> {
  const where: Prisma.HouseholdWhereInput = {
    ...householdReach(viewer),
    ...(filter.words && { code: { contains: filter.words, mode: "insensitive" } }),
    ...(filter.status && { status: filter.status }),
    ...(filter.mine && { caseworkerId: viewer.accountId }),
  };
  const total = await tx.household.count({ where });
  const direction = filter.sort?.direction === "descending" ? "desc" : "asc";
  const column = SORTS[filter.sort?.column ?? "deadline"] ?? "exitDeadline";
  const order =
    column === "exitDeadline"
      ? { exitDeadline: { sort: direction, nulls: "last" } as const }
      : { [column]: direction };
  const rows = await tx.household.findMany({
    where,
    select: {
      id: true,
      code: true,
      status: true,
      currentHousing: true,
      registeredOn: true,
      exitDeadline: true,
      _count: { select: { members: { where: { expectedOn: null } } } },
    },
    orderBy: [order, { id: "asc" }],
    skip: page.skip,
    take: page.take,
  });
  return {
    total,
    rows: rows.map(({ _count, ...row }) => ({
      ...row,
      status: row.status as HouseholdStatus,
      currentHousing: row.currentHousing as CurrentHousing,
      persons: _count.members,
      registeredOn: fromDatabaseDate(row.registeredOn),
      exitDeadline: row.exitDeadline && fromDatabaseDate(row.exitDeadline),
    })),
  };
}
