import { z } from "zod";

import { wholeNumberField } from "~/platform/form-field";

import { readMergeChoices } from "./merge";

const version = wholeNumberField(0, 999_999_999);
const uuid = z.uuid("forms.error.choice");

/** A merge as it was previewed. */
export const MergeForm = z.object({
  act: z.literal("merge"),
  version,
  otherId: uuid,
  otherVersion: version,
  choices: z
    .string()
    .max(20_000)
    .transform((text) => readMergeChoices(new URLSearchParams(text))),
});
export type Merge = z.output<typeof MergeForm>;

export const UndoMergeForm = z.object({ act: z.literal("undo"), mergeId: uuid });

/** What may be sent from the page of merges. */
export const MergeActForm = z.discriminatedUnion("act", [MergeForm, UndoMergeForm]);
