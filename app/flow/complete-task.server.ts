import { recordEvent } from "~/modules/audit/record-event.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import {
  type CompleteRefusal,
  type CompleteTask,
  mayComplete,
} from "~/modules/follow-up/follow-up-task";
import { getTask, settleTask } from "~/modules/follow-up/get-task.server";
import type { Viewer } from "~/modules/people/viewer";
import { now } from "~/platform/clock.server";
import { commandAsViewer, type Once } from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";

/** A step of the follow-up is finished, with its outcome; two workers cannot finish it twice. */
export const completeTask = (
  viewer: Viewer,
  once: Once,
  { taskId, form }: { taskId: string; form: CompleteTask },
) =>
  commandAsViewer<{ taskId: string }, CompleteRefusal>(viewer, once, async (tx) => {
    const task = await getTask(tx, viewer, taskId);
    const needsProof = task.requiredProof !== null;
    const verdict = mayComplete({ status: task.status, needsProof }, form);
    if (!verdict.ok) return verdict;
    if (!(await settleTask(tx, viewer, task, form, now()))) return refuse("task_not_open");
    await createTimelineEntry(tx, viewer, {
      householdId: task.householdId,
      tenancyId: task.tenancyId,
      kind: "task_done",
      detail: { step: task.stepKey ?? "", title: task.title ?? "", outcome: form.outcome },
      text: form.note ?? null,
    });
    await recordEvent(tx, viewer, {
      action: "complete",
      entity: "follow_up_task",
      entityId: taskId,
      fields: ["status", "outcome", "note", "proof"],
    });
    return accept({ taskId });
  });
