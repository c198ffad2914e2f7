import { z } from "zod";

import { choiceField, longTextField } from "~/platform/form-field";

/** What a household's timeline tells, in the order of the story; each has the text `follow-up.timeline.<kind>`. */
export const TIMELINE_KINDS = [
  "registered",
  "proposal_made",
  "proposal_accepted",
  "proposal_declined",
  "proposal_withdrawn",
  "proposal_expired",
  "tenancy_signed",
  "guarantee_started",
  "guarantee_ended",
  "claim_filed",
  "claim_decided",
  "claim_settled",
  "invoice_issued",
  "plan_laid_out",
  "task_done",
  "visit",
  "note",
  "tenancy_closed",
  "bedrooms_fixed",
  "bedrooms_computed",
  "split_off",
  "split_from",
  "member_left",
  "member_came",
  "joined_into",
  "joined_by",
  "file_assessed",
  "file_ready",
  "file_parked",
  "file_returned",
  "file_closed",
  "file_reopened",
  "still_asked",
  "still_answered",
  "file_transferred",
  "household_agreed",
  "dwelling_visited",
  "visit_missed",
  "kept_apart",
  "merged_from",
  "merged_into",
  "merge_undone",
  "consent_given",
  "consent_withdrawn",
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** The kinds a person writes; all others come from a step of the story. */
export const WRITTEN_TIMELINE_KINDS = ["visit", "note"] as const satisfies readonly TimelineKind[];

/** The entries that show that the household was heard of. */
export const CONTACT_KINDS = [
  "registered",
  "visit",
  "note",
  "task_done",
  "proposal_made",
  "tenancy_closed",
  "file_assessed",
  "file_ready",
  "file_reopened",
  "still_answered",
  "household_agreed",
  "dwelling_visited",
] as const satisfies readonly TimelineKind[];

/** What a person writes into a household's timeline. */
export const WriteNoteForm = z.strictObject({
  kind: choiceField(WRITTEN_TIMELINE_KINDS),
  text: longTextField(4000),
});
export type WriteNote = z.output<typeof WriteNoteForm>;
