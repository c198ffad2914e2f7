import { CLOSE_REASONS, PARK_REASONS } from "~/modules/households/file-status";
import { closeReasonName, parkReasonName, stillAnswerName } from "~/modules/households/file-texts";
import { STILL_ANSWERS } from "~/modules/households/still-looking";

import type { CompleteRefusal, TaskBucket, TaskOutcome, TaskStatus } from "./follow-up-task";
import type { Anchor, Proof, STEP_WEIGHTS, StepDomain } from "./follow-up-template";
import type { TimelineKind } from "./timeline-entry";
import type { HolidayKey } from "./working-days";

/* Translation keys of this module's closed lists. */

/** The steps of all published templates; a test compares them with prisma/data/follow-up-templates.json. */
export const FOLLOW_UP_STEP_KEYS = [
  "interpreter_booked",
  "tenant_insurance",
  "keys_handed_over",
  "entry_inventory",
  "meter_readings",
  "home_briefing",
  "energy_and_water",
  "rent_standing_order",
  "first_home_visit",
  "social_project_signed",
  "commune_declaration",
  "post_redirected",
  "office_social_informed",
  "adem_registration",
  "revis_application",
  "health_insurance_address",
  "family_allowances",
  "birth_allowances",
  "school_enrolment",
  "childcare_place",
  "rent_subsidy",
  "language_course",
  "biergerpakt",
  "youth_orientation",
  "visit_month_3",
  "rent_paid_check",
  "deposit_savings_check",
  "review_month_6",
  "cost_of_living_allowance",
  "rent_commission_window",
  "charges_reconciliation",
  "review_month_9",
  "guarantee_end_decision",
  "handover_or_close",
  "review_month_12",
  "review_month_24",
  "exit_plan",
  "end_of_occupation_notice",
  "end_of_occupation",
] as const;
export type FollowUpStepKey = (typeof FOLLOW_UP_STEP_KEYS)[number];

/** Steps that no template lays out: the life of a file asks for them. */
export const FILE_STEP_KEYS = [
  "still_looking_call",
  "still_looking_silent",
  "still_looking_changed",
  "still_looking_over",
  "consent_withdrawn",
] as const;
export type FileStepKey = (typeof FILE_STEP_KEYS)[number];

/** Does this stored step have texts of the product? */
export function isFollowUpStepKey(text: string | null): text is FollowUpStepKey | FileStepKey {
  const known: readonly string[] = [...FOLLOW_UP_STEP_KEYS, ...FILE_STEP_KEYS];
  return text !== null && known.includes(text);
}

export const stepTitle = (step: FollowUpStepKey | FileStepKey) => `follow-up.step.${step}` as const;
/** One sentence: why the step matters. */
export const stepReason = (step: FollowUpStepKey | FileStepKey) => `follow-up.why.${step}` as const;
export const taskStatusName = (status: TaskStatus) => `follow-up.status.${status}` as const;
export const taskOutcomeName = (outcome: TaskOutcome) => `follow-up.outcome.${outcome}` as const;
export const taskBucketName = (bucket: TaskBucket) => `follow-up.bucket.${bucket}` as const;
export const stepDomainName = (domain: StepDomain) => `follow-up.domain.${domain}` as const;
export const stepWeightName = (weight: (typeof STEP_WEIGHTS)[number]) =>
  `follow-up.weight.${weight}` as const;
export const proofName = (proof: Proof) => `follow-up.proof.${proof}` as const;
export const anchorName = (anchor: Anchor) => `follow-up.anchor.${anchor}` as const;
export const holidayName = (holiday: HolidayKey) => `follow-up.holiday.${holiday}` as const;
export const timelineKindName = (kind: TimelineKind) => `follow-up.timeline.${kind}` as const;
/** The sentence of a refusal. */
export const taskRefusalText = (reason: CompleteRefusal) => `follow-up.refused.${reason}` as const;

/** Why a file rests or ends, or what a household answered, as the timeline says; null for every other entry. */
export function fileReason(kind: TimelineKind, detail: Readonly<Record<string, string | number>>) {
  const parked = PARK_REASONS.find((reason) => reason === detail["reason"]);
  if (kind === "file_parked" && parked) return parkReasonName(parked);
  const answer = STILL_ANSWERS.find((known) => known === detail["answer"]);
  if (kind === "still_answered" && answer) return stillAnswerName(answer);
  const closed = CLOSE_REASONS.find((reason) => reason === detail["reason"]);
  return kind === "file_closed" && closed ? closeReasonName(closed) : null;
}
