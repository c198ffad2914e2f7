import { z } from "zod";

import { choiceField, dateField, longTextField, textField } from "~/platform/form-field";
import { addDays, type LocalDate } from "~/platform/local-date";

/**
 * What is looked at in a dwelling before a family moves in, in the order one walks through it: the law and regulation of
 * 20 December 2019 as far as they were read, and what experience asks besides. The list is ours, the visit decides.
 */
export const VISIT_ITEMS = [
  "access",
  "room_area",
  "ceiling_height",
  "daylight",
  "heating",
  "damp",
  "kitchen",
  "sanitary",
  "electricity",
  "smoke_detectors",
  "escape",
] as const;
export type VisitItem = (typeof VISIT_ITEMS)[number];

export const VISIT_ANSWERS = ["ok", "not_ok", "not_applicable"] as const;
export type VisitAnswer = (typeof VISIT_ANSWERS)[number];

/** What was seen of one item. */
export interface Seen {
  answer?: VisitAnswer | undefined;
  remark?: string | undefined;
}
export type VisitAnswers = Partial<Record<VisitItem, Seen>>;

export interface Visit {
  id: string;
  visitedOn: LocalDate;
  answers: VisitAnswers;
  note: string | null;
  /** Null while it is filled in. */
  result: "passed" | "failed" | null;
  photos: readonly string[];
  updatedAt: Date;
}

export const VISIT_PHOTOS = 30;

const seen = z
  .object({ answer: choiceField(VISIT_ANSWERS).optional(), remark: textField(300).optional() })
  .prefault({});

const items = Object.fromEntries(VISIT_ITEMS.map((item) => [item, seen])) as Record<
  VisitItem,
  typeof seen
>;

/**
 * The checklist. It may be kept half filled in; to be finished it needs an answer to every item, and a remark where
 * something is not in order.
 *
 * @param today Luxembourg's day; a visit lies at most half a year back.
 */
export const visitForm = (today: LocalDate) =>
  z
    .object({
      act: z.enum(["keep", "finish"]),
      visitedOn: dateField({ from: addDays(today, -183), to: today }),
      ...items,
      note: longTextField(2000).optional(),
    })
    .superRefine((form, context) => {
      for (const item of VISIT_ITEMS) {
        const { answer, remark } = form[item];
        if (answer === "not_ok" && remark === undefined) {
          const message = "properties.error.visit_remark";
          context.addIssue({ code: "custom", path: [item, "remark"], message });
        }
        if (form.act === "finish" && answer === undefined) {
          const message = "forms.error.requiredChoice";
          context.addIssue({ code: "custom", path: [item, "answer"], message });
        }
      }
    });
export type VisitForm = z.output<ReturnType<typeof visitForm>>;

/** What a finished checklist says: failed as soon as one item is not in order. */
export function visitResult(answers: VisitAnswers): "passed" | "failed" {
  return failedItems(answers).length > 0 ? "failed" : "passed";
}

export function failedItems(answers: VisitAnswers): VisitItem[] {
  return VISIT_ITEMS.filter((item) => answers[item]?.answer === "not_ok");
}

/** Answers as they were stored; what is none is passed over. */
export function toVisitAnswers(stored: unknown): VisitAnswers {
  const read = z.object(items).safeParse(stored);
  return read.success ? read.data : {};
}
