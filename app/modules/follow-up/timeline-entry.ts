/** What a household's timeline tells, in the order of the story; each has the text `follow-up.timeline.<kind>`. */
export const TIMELINE_KINDS = [
  "registered",
  "proposal_made",
  "proposal_accepted",
  "proposal_declined",
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
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** The kinds a person writes; all others come from a step of the story. */
export const WRITTEN_TIMELINE_KINDS = ["visit", "note"] as const satisfies readonly TimelineKind[];
