import { z } from "zod";

import { choiceField, dateField, longTextField, wholeNumberField } from "~/platform/form-field";
import { addDays, addMonths, type LocalDate } from "~/platform/local-date";

import { CHOSEN_CLOSE_REASONS, PARK_REASONS } from "./file-status";

const NOTE_MAX = 1000;
/** How long a file may rest at most before somebody looks at it again. */
export const PARK_MONTHS = 12;

const version = wholeNumberField(0, 999_999_999);
const note = longTextField(NOTE_MAX).optional();

/** `other` says nothing by itself. */
function needNote(
  { reason, note }: { reason: string; note?: string | undefined },
  context: z.RefinementCtx,
): void {
  if (reason !== "other" || note !== undefined) return;
  context.addIssue({
    code: "custom",
    path: ["note"],
    message: "household-files.error.note_missing",
  });
}

/** The acts that need nothing but being meant. */
export const PLAIN_ACTS = ["assess", "ready", "resume"] as const;
export const PlainActForm = z.object({ act: choiceField(PLAIN_ACTS), version });

/** @param today Luxembourg's day; a file rests until a later one. */
export const parkForm = (today: LocalDate) =>
  z
    .object({
      act: z.literal("park"),
      version,
      until: dateField({ from: addDays(today, 1), to: addMonths(today, PARK_MONTHS) }),
      reason: choiceField(PARK_REASONS),
      note,
    })
    .superRefine(needNote);

export const CloseFileForm = z
  .object({
    act: z.literal("close"),
    version,
    reason: z.enum(CHOSEN_CLOSE_REASONS, {
      error: (issue) =>
        issue.input === undefined ? "forms.error.requiredChoice" : "forms.error.choice",
    }),
    note,
  })
  .superRefine(needNote);

export const ReopenForm = z.object({
  act: z.literal("reopen"),
  version,
  /** Why the file is taken up again. */
  note: longTextField(NOTE_MAX),
});

/** Everything that may be sent about the life of a file. @param today Luxembourg's day. */
export const fileActForm = (today: LocalDate) =>
  z.discriminatedUnion("act", [PlainActForm, parkForm(today), CloseFileForm, ReopenForm]);
export type FileAct = z.output<ReturnType<typeof fileActForm>>;

/** The acts that have a form of their own on the page of a file. */
export const FILE_ACTS = [...PLAIN_ACTS, "park", "close", "reopen"] as const;
export type FileActName = (typeof FILE_ACTS)[number];
