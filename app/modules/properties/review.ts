import { z } from "zod";

import { checkboxField, longTextField, wholeNumberField } from "~/platform/form-field";

/** What a reviewer decides about a submitted offer. */
export const REVIEW_ACTS = ["publish", "request_changes", "refuse"] as const;
export type ReviewAct = (typeof REVIEW_ACTS)[number];

/** The version of the offer the reviewer looked at; another one in the meantime makes him look again. */
const version = wholeNumberField(0, 1_000_000);

export const PublishForm = z.object({
  act: z.literal("publish"),
  version,
  /** "The marked passages choose nobody", asked where a text was marked. */
  textRead: checkboxField(),
});
/** The landlord reads the note. */
export const RequestChangesForm = z.object({
  act: z.literal("request_changes"),
  version,
  reviewNote: longTextField(2000),
});
export const RefuseForm = z.object({
  act: z.literal("refuse"),
  version,
  reviewNote: longTextField(2000),
});

export const ReviewForm = z.discriminatedUnion("act", [
  PublishForm,
  RequestChangesForm,
  RefuseForm,
]);
export type ReviewForm = z.output<typeof ReviewForm>;
