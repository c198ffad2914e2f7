import { scopeOf } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";
import { addDays, fromDatabaseDate, type LocalDate, toDatabaseDate } from "~/platform/local-date";

import { type TaskBucket, type TaskStatus, weekEndsOn } from "./follow-up-task";
import type { StepDomain } from "./follow-up-template";

/** A task as a list shows it. `stepKey` names its text; a task made by hand has a title of its own. */
export interface TaskRow {
  id: string;
  tenancyId: string | null;
  householdId: string;
  caseworkerId: string;
  stepKey: string | null;
  title: string | null;
  domain: StepDomain;
  duty: boolean;
  dueOn: LocalDate;
  status: TaskStatus;
}

export interface TaskFilter {
  bucket: TaskBucket | null;
  domain: StepDomain | null;
  /** Everybody's within reach instead of one's own. */
  everyone: boolean;
  /** Whose tasks the viewer sees to beside the own ones. */
  covered?: readonly string[];
  today: LocalDate;
}

const ROW = {
  id: true,
  tenancyId: true,
  householdId: true,
  caseworkerId: true,
  stepKey: true,
  title: true,
  domain: true,
  duty: true,
  dueOn: true,
  status: true,
} as const;

function toRow(row: Prisma.FollowUpTaskGetPayload<{ select: typeof ROW }>): TaskRow {
  return {
    ...row,
    domain: row.domain as StepDomain,
    status: row.status as TaskStatus,
    dueOn: fromDatabaseDate(row.dueOn),
  };
}

/** The first lock: whose tasks are meant. Beyond a caseworker's own ones row-level security draws the line. */
function whose(
  viewer: Viewer,
  everyone: boolean,
  covered: readonly string[] = [],
): Prisma.FollowUpTaskWhereInput {
  if (scopeOf(viewer.role, "task:read") === null) return { id: { in: [] } };
  if (viewer.role !== "caseworker" || everyone) return {};
  return { caseworkerId: { in: [viewer.accountId, ...covered] } };
}

/** The days of a bucket, both included; the bounds are those of `bucketOf`. */
function dueWithin(bucket: TaskBucket, today: LocalDate): Prisma.DateTimeFilter {
  const day = toDatabaseDate(today);
  const sunday = toDatabaseDate(weekEndsOn(today));
  switch (bucket) {
    case "overdue":
      return { lt: day };
    case "today":
      return { equals: day };
    case "this_week":
      return { gt: day, lte: sunday };
    case "later":
      return { gt: sunday > day ? sunday : day };
  }
}

/** A page of open tasks, most urgent first, with the count of every bucket. */
export async function findTasks(
  tx: Transaction,
  viewer: Viewer,
  filter: TaskFilter,
  page: ListPage,
): Promise<{ rows: TaskRow[]; total: number; counts: Record<TaskBucket, number> }> {
  const open: Prisma.FollowUpTaskWhereInput = {
    ...whose(viewer, filter.everyone, filter.covered),
    status: "open",
    ...(filter.domain && { domain: filter.domain }),
  };
  const where = filter.bucket
    ? { ...open, dueOn: dueWithin(filter.bucket, filter.today) }
    : { ...open, dueOn: { lte: toDatabaseDate(addDays(weekEndsOn(filter.today), 0)) } };
  const counts: Record<TaskBucket, number> = { overdue: 0, today: 0, this_week: 0, later: 0 };
  for (const bucket of ["overdue", "today", "this_week", "later"] as const) {
    counts[bucket] = await tx.followUpTask.count({
      where: { ...open, dueOn: dueWithin(bucket, filter.today) },
    });
  }
  const total = await tx.followUpTask.count({ where });
  const rows = await tx.followUpTask.findMany({
    where,
    select: ROW,
    orderBy: [{ dueOn: "asc" }, { duty: "desc" }, { id: "asc" }],
    skip: page.skip,
    take: page.take,
  });
  return { rows: rows.map(toRow), total, counts };
}

/** The open tasks that are due first: a caseworker's own, of everybody else those within reach. */
export async function findNextTasks(
  tx: Transaction,
  viewer: Viewer,
  limit: number,
  covered: readonly string[] = [],
): Promise<TaskRow[]> {
  const rows = await tx.followUpTask.findMany({
    where: { ...whose(viewer, false, covered), status: "open" },
    select: ROW,
    orderBy: [{ dueOn: "asc" }, { duty: "desc" }, { id: "asc" }],
    take: limit,
  });
  return rows.map(toRow);
}

/** All tasks of one household, open ones first. */
export async function findTasksOfHousehold(
  tx: Transaction,
  viewer: Viewer,
  householdId: string,
): Promise<TaskRow[]> {
  const rows = await tx.followUpTask.findMany({
    where: { ...whose(viewer, true), householdId, status: { not: "cancelled" } },
    select: ROW,
    orderBy: [{ status: "desc" }, { dueOn: "asc" }],
    take: 200,
  });
  return rows.map(toRow);
}
