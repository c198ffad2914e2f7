import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate, toDatabaseDate } from "~/platform/local-date";

import { nearUntil } from "./caseload";
import { householdReach } from "./get-household.server";
import type { HouseholdStatus } from "./household";

/** How many files of each status every caseworker within reach carries; closed ones are not counted. */
export async function countFiles(
  tx: Transaction,
  viewer: Viewer,
): Promise<{ caseworkerId: string; status: HouseholdStatus; count: number }[]> {
  const rows = await tx.household.groupBy({
    by: ["caseworkerId", "status"],
    where: { ...householdReach(viewer), status: { not: "closed" } },
    _count: true,
  });
  return rows.map(({ caseworkerId, status, _count }) => ({
    caseworkerId,
    status: status as HouseholdStatus,
    count: _count,
  }));
}

/** Households that still look and have to leave soon or should have left, by caseworker. */
export async function countNearDeadlines(
  tx: Transaction,
  viewer: Viewer,
  today: LocalDate,
): Promise<Map<string, number>> {
  const rows = await tx.household.groupBy({
    by: ["caseworkerId"],
    where: {
      ...householdReach(viewer),
      status: { notIn: ["housed", "closed"] },
      exitDeadline: { lte: toDatabaseDate(nearUntil(today)) },
    },
    _count: true,
  });
  return new Map(rows.map(({ caseworkerId, _count }) => [caseworkerId, _count]));
}

/** A file of a caseload. */
export interface CaseloadFile {
  id: string;
  code: string;
  status: HouseholdStatus;
  exitDeadline: LocalDate | null;
  /** To whom it is on its way. */
  toId: string | null;
}

/** The files a caseworker carries, the nearest deadline first. */
export async function findCaseloadFiles(
  tx: Transaction,
  viewer: Viewer,
  caseworkerId: string,
): Promise<CaseloadFile[]> {
  const rows = await tx.household.findMany({
    where: { ...householdReach(viewer), caseworkerId, status: { not: "closed" } },
    select: {
      id: true,
      code: true,
      status: true,
      exitDeadline: true,
      transfers: { where: { status: "open" }, select: { toId: true } },
    },
    orderBy: [{ exitDeadline: { sort: "asc", nulls: "last" } }, { code: "asc" }],
  });
  return rows.map(({ transfers, exitDeadline, status, ...row }) => ({
    ...row,
    status: status as HouseholdStatus,
    exitDeadline: exitDeadline && fromDatabaseDate(exitDeadline),
    toId: transfers[0]?.toId ?? null,
  }));
}
