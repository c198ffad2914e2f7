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
 * Next steps whose day has come and of which nobody was told yet, in the system's context; from now on they count as told
 * of, so that whoever asks at the same time gets none of them.
 *
 * @returns the responsible person of each; null where nobody is.
 */
export async function updateUntoldSteps(
  tx: Transaction,
  today: LocalDate,
  at: Date,
): Promise<(string | null)[]> {
  const rows = await tx.ownerRelation.updateManyAndReturn({
    where: { nextStepOn: { lte: toDatabaseDate(today) }, remindedAt: null },
    data: { remindedAt: at },
    select: { responsibleId: true },
  });
  return rows.map(({ responsibleId }) => responsibleId);
}
