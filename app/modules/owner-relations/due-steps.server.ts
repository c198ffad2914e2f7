import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate, toDatabaseDate } from "~/platform/local-date";

import { relationReach } from "./reach.server";

/** A next step of the viewer's own, with the owner it concerns. */
export interface DueStep {
  id: string;
  name: string;
  nextStep: string;
  nextStepOn: LocalDate;
}

/** The viewer's next steps, the nearest or longest missed first. */
export async function findOwnSteps(
  tx: Transaction,
  viewer: Viewer,
  most: number,
): Promise<DueStep[]> {
  const rows = await tx.ownerRelation.findMany({
    where: {
      AND: [relationReach(viewer)],
      ...{ responsibleId: viewer.accountId, nextStepOn: { not: null } },
    },
    select: { id: true, name: true, nextStep: true, nextStepOn: true },
    orderBy: [{ nextStepOn: "asc" }, { id: "asc" }],
    take: most,
  });
  return rows.flatMap(({ id, name, nextStep, nextStepOn }) =>
    nextStep && nextStepOn ? { id, name, nextStep, nextStepOn: fromDatabaseDate(nextStepOn) } : [],
  );
}

/**
 * Next steps whose day has come and of which nobody was told yet, in the system's context.
 *
 * @returns the id of each with the responsible person; null where nobody is.
 */
export function findUntoldSteps(
  tx: Transaction,
  today: LocalDate,
): Promise<{ id: string; responsibleId: string | null; scheme: string | null }[]> {
  return tx.ownerRelation.findMany({
    where: { nextStepOn: { lte: toDatabaseDate(today) }, remindedAt: null },
    select: { id: true, responsibleId: true, scheme: true },
    orderBy: { id: "asc" },
  });
}

/** Notes that somebody was told. @returns how many had not been. */
export async function updateReminded(
  tx: Transaction,
  ids: readonly string[],
  at: Date,
): Promise<number> {
  const { count } = await tx.ownerRelation.updateMany({
    where: { id: { in: [...ids] }, remindedAt: null },
    data: { remindedAt: at },
  });
  return count;
}
