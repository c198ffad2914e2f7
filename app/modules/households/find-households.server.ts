import type { Viewer } from "~/modules/people/viewer";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";
import { fromDatabaseDate, type LocalDate } from "~/platform/local-date";
import type { Sort } from "~/ui/sort";

import { standardOn } from "./bedroom-standard";
import { bedroomsNeeded } from "./bedrooms-needed";
import { findBedroomStandards } from "./find-bedroom-standards.server";
import { householdReach } from "./get-household.server";
import type { CurrentHousing, HouseholdStatus } from "./household";
import type { HouseholdRow, HouseholdView } from "./household-list";
import { MEMBER_COLUMNS, toMember } from "./household-member.server";

export interface HouseholdFilter {
  /** Finds a code; names are not searched, because a name is not for whoever passes by. */
  words: string | null;
  /** Null keeps to the files that are not closed. */
  status: HouseholdView | null;
  mine: boolean;
  /** Whose files the viewer sees to beside the own ones. */
  covered?: readonly string[];
  /** The households that an active proposal holds. */
  proposed?: readonly string[];
  sort: Sort | null;
  /** The day on which bedrooms are counted. */
  today: LocalDate;
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
  const proposed = new Set(filter.proposed);
  const where: Prisma.HouseholdWhereInput = {
    AND: [householdReach(viewer)],
    ...(filter.words && { code: { contains: filter.words, mode: "insensitive" } }),
    ...statusWhere(filter.status, proposed),
    ...(filter.mine && { caseworkerId: { in: [viewer.accountId, ...(filter.covered ?? [])] } }),
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
      bedroomsOverride: true,
      caseworkerId: true,
      members: { select: MEMBER_COLUMNS, orderBy: { position: "asc" } },
    },
    orderBy: [order, { id: "asc" }],
    skip: page.skip,
    take: page.take,
  });
  const standard = standardOn(findBedroomStandards(), filter.today);
  return {
    total,
    rows: rows.map(({ members: stored, bedroomsOverride, ...row }) => {
      const members = stored.map(toMember);
      const need = bedroomsNeeded({ members, bedroomsOverride }, standard, filter.today);
      return {
        ...row,
        status: row.status as HouseholdStatus,
        isProposed: proposed.has(row.id),
        currentHousing: row.currentHousing as CurrentHousing,
        persons: members.filter((member) => member.expectedOn === null).length,
        bedrooms: need.bedrooms,
        registeredOn: fromDatabaseDate(row.registeredOn),
        exitDeadline: row.exitDeadline && fromDatabaseDate(row.exitDeadline),
      };
    }),
  };
}

function statusWhere(
  status: HouseholdView | null,
  proposed: ReadonlySet<string>,
): Prisma.HouseholdWhereInput {
  if (status === "all") return {};
  if (status === "proposed") return { id: { in: [...proposed] } };
  return { status: status ?? { not: "closed" } };
}
