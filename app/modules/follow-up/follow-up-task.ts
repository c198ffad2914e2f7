import { z } from "zod";

import { choiceField, longTextField, textField } from "~/platform/form-field";
import { addDays, type LocalDate } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";

import { dayOfWeek } from "./working-days";

export const TASK_STATUSES = ["open", "done", "cancelled"] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** How a task was finished. All but `achieved` need a note that says why. */
export const TASK_OUTCOMES = ["achieved", "partly", "not_needed", "declined"] as const;
export type TaskOutcome = (typeof TASK_OUTCOMES)[number];

export const CompleteTaskForm = z.strictObject({
  outcome: choiceField(TASK_OUTCOMES),
  note: longTextField(2000).optional(),
  /** What shows it, e.g. the number of a certificate. */
  proof: textField(200).optional(),
});
export type CompleteTask = z.output<typeof CompleteTaskForm>;

export type CompleteRefusal = "task_not_open" | "task_note_missing" | "task_proof_missing";

/** The field a refused completion is shown at; null is shown above the form. */
export const COMPLETE_REFUSAL_FIELDS: Record<CompleteRefusal, keyof CompleteTask | null> = {
  task_not_open: null,
  task_note_missing: "note",
  task_proof_missing: "proof",
};

/** May this task be finished like this? A step achieved that needs a proof names it; the others say why in a note. */
export function mayComplete(
  task: { status: TaskStatus; needsProof: boolean },
  form: CompleteTask,
): Verdict<object, CompleteRefusal> {
  if (task.status !== "open") return refuse("task_not_open");
  if (form.outcome !== "achieved" && !form.note) return refuse("task_note_missing");
  if (form.outcome === "achieved" && task.needsProof && !form.proof) {
    return refuse("task_proof_missing");
  }
  return accept();
}

export const TASK_BUCKETS = ["overdue", "today", "this_week", "later"] as const;
export type TaskBucket = (typeof TASK_BUCKETS)[number];

/** Sunday of the week of a day; lists and counts use the same bound. */
export function weekEndsOn(today: LocalDate): LocalDate {
  return addDays(today, 7 - dayOfWeek(today));
}

/** Where an open task stands on my day. On a Sunday nothing is left of "this week". */
export function bucketOf(dueOn: LocalDate, today: LocalDate): TaskBucket {
  if (dueOn < today) return "overdue";
  if (dueOn === today) return "today";
  return dueOn <= weekEndsOn(today) ? "this_week" : "later";
}
