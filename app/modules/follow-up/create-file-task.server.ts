import type { Transaction } from "~/platform/database/with-viewer.server";
import { type LocalDate, toDatabaseDate } from "~/platform/local-date";

import type { FileStepKey } from "./follow-up-texts";

/** A task the life of a file asks of its caseworker; one that is open already stays the only one. */
export async function createFileTask(
  tx: Transaction,
  task: { householdId: string; caseworkerId: string; step: FileStepKey; dueOn: LocalDate },
): Promise<void> {
  const { householdId, caseworkerId, step: stepKey, dueOn } = task;
  const open = await tx.followUpTask.count({ where: { householdId, stepKey, status: "open" } });
  if (open > 0) return;
  await tx.followUpTask.createMany({
    data: [
      {
        householdId,
        caseworkerId,
        stepKey,
        duty: true,
        dueOn: toDatabaseDate(dueOn),
        domain: "administration",
      },
    ],
  });
}
