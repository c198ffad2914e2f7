import { z } from "zod";

import { choiceField, longTextField, wholeNumberField } from "~/platform/form-field";
import type { LocalDate } from "~/platform/local-date";

import type { PolicyContent } from "../matching-policy";

/**
 * - `draft`: managers write in it
 * - `proposed`: waits, unchanged, for somebody who wrote nothing of it
 * - `approved`: is a version now
 * - `dropped`: nobody pursues it
 */
export const DRAFT_STATUSES = ["draft", "proposed", "approved", "dropped"] as const;
export type DraftStatus = (typeof DRAFT_STATUSES)[number];

/** What the next version may become. */
export interface PolicyDraft {
  id: string;
  validFrom: LocalDate;
  content: PolicyContent;
  /** Why the policy is to change, in words. */
  reason: string;
  /** Everybody who wrote in it, by account; none of them approves it. */
  authors: readonly string[];
  status: DraftStatus;
  proposedBy: string | null;
  proposedAt: Date | null;
  reviewedBy: string | null;
  reviewedAt: Date | null;
  /** What the last reviewer wrote. */
  reviewNote: string | null;
  approvedVersion: number | null;
  /** Counts the changes; a form says which state it showed. */
  version: number;
  updatedAt: Date;
}

const version = wholeNumberField(0, 999_999);

/** What its writers do with a draft as a whole. */
export const DraftActForm = z.strictObject({
  act: choiceField(["propose", "take_back", "drop"]),
  version,
});
export type DraftActForm = z.output<typeof DraftActForm>;

/** The second person's answer, about the state that was read and beside the version it was compared with. */
export const ReviewDraftForm = z
  .strictObject({
    act: z.literal("review"),
    decision: choiceField(["approve", "return"]),
    note: longTextField(1000).optional(),
    version,
    comparedWith: wholeNumberField(1, 999_999),
  })
  .refine(({ decision, note }) => decision === "approve" || note !== undefined, {
    path: ["note"],
    message: "matching-policy.error.note_missing",
  });
export type ReviewDraftForm = z.output<typeof ReviewDraftForm>;

export const AnyDraftForm = z.union([DraftActForm, ReviewDraftForm]);

/** A coming version does not come. */
export const WithdrawPolicyForm = z.strictObject({ note: longTextField(1000) });
export type WithdrawPolicyForm = z.output<typeof WithdrawPolicyForm>;
