import { z } from "zod";

import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { checkboxField, choiceField, longTextField, wholeNumberField } from "~/platform/form-field";
import type { LocalDate } from "~/platform/local-date";

import { ChecksForm } from "./offer-check";
import { acceptForm } from "./offer-terms";

/** What a reviewer decides about a submitted offer. */
export const REVIEW_ACTS = ["publish", "request_changes", "suggest_way", "refuse"] as const;
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
/** Another way fits better; the landlord reads why, and takes it with one answer. */
export const SuggestWayForm = z.object({
  act: z.literal("suggest_way"),
  version,
  scheme: choiceField(SCHEME_KEYS),
  reviewNote: longTextField(2000),
});
/** Why an offer cannot be let through the bridge; its letter says what each means. */
export const REFUSE_REASONS = [
  "not_habitable",
  "too_dear",
  "not_proven",
  "not_needed",
  "something_else",
] as const;
export type RefuseReason = (typeof REFUSE_REASONS)[number];

/** The landlord reads reason and note in a letter. */
export const RefuseForm = z.object({
  act: z.literal("refuse"),
  version,
  refuseReason: choiceField(REFUSE_REASONS),
  reviewNote: longTextField(2000),
});

/**
 * Everything a reviewer may send from the page of an offer.
 *
 * @param today Luxembourg's day; an organisation's terms start then or later.
 */
export const offerActForm = (today: LocalDate) =>
  z.discriminatedUnion("act", [
    PublishForm,
    RequestChangesForm,
    SuggestWayForm,
    RefuseForm,
    ChecksForm,
    acceptForm(today),
  ]);
export type OfferActForm = z.output<ReturnType<typeof offerActForm>>;

export const ReviewForm = z.discriminatedUnion("act", [
  PublishForm,
  RequestChangesForm,
  SuggestWayForm,
  RefuseForm,
]);
export type ReviewForm = z.output<typeof ReviewForm>;
