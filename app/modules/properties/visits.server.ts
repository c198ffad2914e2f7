import { randomUUID } from "node:crypto";

import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate, toDatabaseDate } from "~/platform/local-date";

import { toVisitAnswers, type Visit, type VisitAnswers } from "./visit";

const COLUMNS = {
  id: true,
  visitedOn: true,
  answers: true,
  note: true,
  result: true,
  updatedAt: true,
  photos: { select: { fileId: true }, orderBy: { createdAt: "asc" } },
} as const;

/** The visits of an offer, the last one first. */
export async function findVisits(tx: Transaction, offerId: string): Promise<Visit[]> {
  const rows = await tx.habitabilityVisit.findMany({
    where: { offerId },
    select: COLUMNS,
    orderBy: [{ visitedOn: "desc" }, { updatedAt: "desc" }],
  });
  return rows.map(({ visitedOn, answers, result, photos, ...row }) => ({
    ...row,
    visitedOn: fromDatabaseDate(visitedOn),
    answers: toVisitAnswers(answers),
    result: result as Visit["result"],
    photos: photos.map(({ fileId }) => fileId),
  }));
}

/** The last visit that was finished; null before. */
export async function findFinishedVisit(tx: Transaction, offerId: string): Promise<Visit | null> {
  return (await findVisits(tx, offerId)).find(({ result }) => result !== null) ?? null;
}

/** When visits of an offer were finished, the first one first; also for its owner, who reads no more of them. */
export async function findVisitTimes(tx: Transaction, offerId: string): Promise<Date[]> {
  const rows = await tx.habitabilityVisit.findMany({
    where: { offerId, finishedAt: { not: null } },
    select: { finishedAt: true },
    orderBy: { finishedAt: "asc" },
  });
  return rows.flatMap(({ finishedAt }) => finishedAt ?? []);
}

/** The visit being filled in, begun now where there is none. @returns its id. */
export async function createVisitIfNone(
  tx: Transaction,
  viewer: Viewer,
  offerId: string,
  visitedOn: LocalDate,
): Promise<string> {
  const open = { offerId, result: null };
  await tx.habitabilityVisit.createMany({
    data: [
      {
        id: randomUUID(),
        offerId,
        visitedOn: toDatabaseDate(visitedOn),
        visitedBy: viewer.accountId,
      },
    ],
    skipDuplicates: true,
  });
  const { id } = await tx.habitabilityVisit.findFirstOrThrow({
    where: open,
    select: { id: true },
  });
  return id;
}

/** What a visit holds once it was kept. */
export interface KeptVisit {
  visitedOn: LocalDate;
  answers: VisitAnswers;
  note: string | null;
  /** Set when it is finished. */
  result: Visit["result"];
  at: Date;
}

/** Keeps a visit. @returns false when it was finished meanwhile. */
export async function updateVisit(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  { visitedOn, answers, note, result, at }: KeptVisit,
): Promise<boolean> {
  const { count } = await tx.habitabilityVisit.updateMany({
    where: { id, result: null },
    data: {
      visitedOn: toDatabaseDate(visitedOn),
      visitedBy: viewer.accountId,
      answers: JSON.parse(JSON.stringify(answers)) as object,
      note,
      result,
      finishedAt: result === null ? null : at,
      updatedAt: at,
    },
  });
  return count === 1;
}

/** Adds pictures to a visit. */
export async function createVisitPhotos(
  tx: Transaction,
  visitId: string,
  fileIds: readonly string[],
): Promise<void> {
  await tx.visitPhoto.createMany({ data: fileIds.map((fileId) => ({ visitId, fileId })) });
}
