import { scopeOf } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate } from "~/platform/local-date";

import type { CompleteTask, TaskOutcome, TaskStatus } from "./follow-up-task";
import type { Proof } from "./follow-up-template";

/** A task with everything its page shows. */
export interface StoredTask {
  id: string;
  tenancyId: string | null;
  householdId: string;
  stepKey: string | null;
  title: string | null;
  duty: boolean;
  dueOn: LocalDate;
  source: string | null;
  requiredProof: Proof | null;
  status: TaskStatus;
  outcome: TaskOutcome | null;
  proof: string | null;
  note: string | null;
  doneAt: Date | null;
  version: number;
}

/** One task in the viewer's reach. @throws Response 404 */
export async function getTask(tx: Transaction, viewer: Viewer, id: string): Promise<StoredTask> {
  if (scopeOf(viewer.role, "task:read") === null) throw new Response(null, { status: 404 });
  const row = await tx.followUpTask.findFirst({
    where: { id },
    select: {
      id: true,
      tenancyId: true,
      householdId: true,
      stepKey: true,
      title: true,
      duty: true,
      dueOn: true,
      source: true,
      requiredProof: true,
      status: true,
      outcome: true,
      proof: true,
      note: true,
      doneAt: true,
      version: true,
    },
  });
  if (!row) throw new Response(null, { status: 404 });
  return {
    ...row,
    dueOn: fromDatabaseDate(row.dueOn),
    requiredProof: row.requiredProof as Proof | null,
    status: row.status as TaskStatus,
    outcome: row.outcome as TaskOutcome | null,
  };
}

/** Stores how a task was finished. @returns false when somebody else finished it meanwhile. */
export async function settleTask(
  tx: Transaction,
  viewer: Viewer,
  task: { id: string; version: number },
  form: CompleteTask,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.followUpTask.updateMany({
    where: { id: task.id, version: task.version, status: "open" },
    data: {
      status: "done",
      outcome: form.outcome,
      note: form.note ?? null,
      proof: form.proof ?? null,
      doneAt: at,
      doneBy: viewer.accountId,
      version: { increment: 1 },
    },
  });
  return count === 1;
}
