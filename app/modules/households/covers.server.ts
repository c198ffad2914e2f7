import { randomUUID } from "node:crypto";

import { scopeOf } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate, toDatabaseDate } from "~/platform/local-date";

import type { Cover } from "./cover";

export interface StoredCover extends Cover {
  id: string;
  setBy: string;
}

/** The covers of the team that are in force or still to come, the next first. @param today Luxembourg's day. */
export async function findCovers(
  tx: Transaction,
  viewer: Viewer,
  today: LocalDate,
): Promise<StoredCover[]> {
  if (scopeOf(viewer.role, "caseload:read") === null || !viewer.organisationId) return [];
  const rows = await tx.caseloadCover.findMany({
    where: {
      organisationId: viewer.organisationId,
      endedAt: null,
      toOn: { gte: toDatabaseDate(today) },
    },
    select: { id: true, absentId: true, coverId: true, fromOn: true, toOn: true, setBy: true },
    orderBy: [{ fromOn: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    ...row,
    fromOn: fromDatabaseDate(row.fromOn),
    toOn: fromDatabaseDate(row.toOn),
  }));
}

/** Whose files the viewer sees to today beside the own ones. @param today Luxembourg's day. */
export async function findCovered(
  tx: Transaction,
  viewer: Viewer,
  today: LocalDate,
): Promise<string[]> {
  if (viewer.role !== "caseworker") return [];
  const day = toDatabaseDate(today);
  const rows = await tx.caseloadCover.findMany({
    where: {
      coverId: viewer.accountId,
      endedAt: null,
      fromOn: { lte: day },
      toOn: { gte: day },
    },
    select: { absentId: true },
  });
  return rows.map(({ absentId }) => absentId);
}

/** Every cover in force on a day, in the system's context. */
export async function findCoversOn(
  tx: Transaction,
  today: LocalDate,
): Promise<{ absentId: string; coverId: string }[]> {
  const day = toDatabaseDate(today);
  return tx.caseloadCover.findMany({
    where: { endedAt: null, fromOn: { lte: day }, toOn: { gte: day } },
    select: { absentId: true, coverId: true },
  });
}

/** Names a cover. @returns its id; null when another one was named for some of these days meanwhile. */
export async function createCover(
  tx: Transaction,
  viewer: Viewer,
  cover: Cover,
  at: Date,
): Promise<string | null> {
  if (!viewer.organisationId) throw new Response(null, { status: 403 });
  const id = randomUUID();
  const { count } = await tx.caseloadCover.createMany({
    data: [
      {
        id,
        organisationId: viewer.organisationId,
        absentId: cover.absentId,
        coverId: cover.coverId,
        fromOn: toDatabaseDate(cover.fromOn),
        toOn: toDatabaseDate(cover.toOn),
        setBy: viewer.accountId,
        createdAt: at,
      },
    ],
    skipDuplicates: true,
  });
  return count === 1 ? id : null;
}

/** Ends a cover from now on. @returns false when it ended already. */
export async function endCover(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.caseloadCover.updateMany({
    where: { id, endedAt: null },
    data: { endedAt: at, endedBy: viewer.accountId },
  });
  return count === 1;
}
