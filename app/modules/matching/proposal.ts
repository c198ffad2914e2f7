import { z } from "zod";

import { choiceField, longTextField } from "~/platform/form-field";

/**
 * The life of a proposal. `held` binds dwelling and household for each other and for nobody else; `signed` is an
 * accepted one whose tenancy exists; `superseded` one that another decision overtook.
 */
export const PROPOSAL_STATUSES = [
  "held",
  "accepted",
  "signed",
  "declined",
  "expired",
  "withdrawn",
  "superseded",
] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

/** While in one of these, no other proposal may hold the dwelling or the household. */
export const ACTIVE_PROPOSAL_STATUSES = ["held", "accepted"] as const satisfies ProposalStatus[];

/** Who answers or ends a proposal; `system` is the clock or another step of the story. */
export const PROPOSAL_ACTORS = [
  "landlord",
  "scheme_officer",
  "household",
  "caseworker",
  "system",
] as const;
export type ProposalActor = (typeof PROPOSAL_ACTORS)[number];

export const LANDLORD_DECLINE_REASONS = [
  "dwelling_not_free",
  "own_use_or_sale",
  "too_many_people",
  "pets",
  "date",
  "other_way",
  "other",
] as const;

export const SCHEME_OFFICER_DECLINE_REASONS = [
  "dwelling_not_free",
  "dwelling_unfit",
  "conditions_not_met",
  "too_many_people",
  "date",
  "other",
] as const;

export const HOUSEHOLD_DECLINE_REASONS = [
  "too_far",
  "too_small",
  "too_expensive",
  "not_accessible",
  "away_from_school_or_work",
  "other_home_found",
  "date",
  "other",
] as const;

export const CASEWORKER_DECLINE_REASONS = [
  "household_changed",
  "dwelling_unfit",
  "data_wrong",
  "other_home_found",
  "other",
] as const;

/** Why each actor may say no; `other` needs a note. */
export const DECLINE_REASONS = {
  landlord: LANDLORD_DECLINE_REASONS,
  scheme_officer: SCHEME_OFFICER_DECLINE_REASONS,
  household: HOUSEHOLD_DECLINE_REASONS,
  caseworker: CASEWORKER_DECLINE_REASONS,
} as const;

export type DeclineActor = keyof typeof DECLINE_REASONS;
export type DeclineReason = (typeof DECLINE_REASONS)[DeclineActor][number];

export interface Proposal {
  id: string;
  offerId: string;
  dwellingId: string;
  householdId: string;
  status: ProposalStatus;
  /** End of the hold, milliseconds since the epoch. At this instant it no longer holds. */
  expiresAtMs: number;
}

/** Proposes the household for the dwelling of the offer. */
export const ProposeForm = z.object({
  offerId: z.uuid(),
  householdId: z.uuid(),
  /** Said on purpose: households that wait for the dwelling are passed. */
  pastBackups: z.literal("yes").optional(),
});
export type Propose = z.output<typeof ProposeForm>;

/** The landlord's yes. */
export const AcceptForm = z.object({ answer: z.literal("accept") });

export const LINK_ACTORS = ["owner", "household"] as const;
export type LinkActor = (typeof LINK_ACTORS)[number];

export const LINK_ANSWERS = ["yes", "no"] as const;
export type LinkAnswer = (typeof LINK_ANSWERS)[number];

const ANY_REASON = [...LANDLORD_DECLINE_REASONS, ...HOUSEHOLD_DECLINE_REASONS].filter(
  (reason, index, all) => all.indexOf(reason) === index,
) as [DeclineReason, ...DeclineReason[]];

/** The answer by the link of a mail; which reasons are offered depends on whose link it is. */
export const LinkAnswerForm = z
  .object({
    token: z.string().min(1).max(200),
    answer: choiceField(LINK_ANSWERS),
    reason: choiceField(ANY_REASON).optional(),
    note: longTextField(1000).optional(),
  })
  .refine(({ answer, reason }) => answer === "yes" || reason !== undefined, {
    path: ["reason"],
    message: "forms.error.requiredChoice",
  })
  .refine(({ reason, note }) => reason !== "other" || note !== undefined, {
    path: ["note"],
    message: "forms.error.required",
  });
export type LinkAnswerForm = z.output<typeof LinkAnswerForm>;

/** The same with its no alone, whose reason cannot be left out. */
export const LinkNoForm = z.object({
  token: z.string().min(1).max(200),
  answer: z.literal("no"),
  reason: choiceField(ANY_REASON),
  note: longTextField(1000).optional(),
});

/** What staff does about the household's answer, on the proposal's page. */
export const HouseholdAnswerForm = z.object({ household: z.enum(["agree", "ask"]) });

/** Who says no when staff ends a proposal: the household through its caseworker, or the caseworker. */
export const ENDERS = ["household", "caseworker"] as const;
export type Ender = (typeof ENDERS)[number];

export const END_REASONS = [...HOUSEHOLD_DECLINE_REASONS, ...CASEWORKER_DECLINE_REASONS].filter(
  (reason, index, all) => all.indexOf(reason) === index,
) as [DeclineReason, ...DeclineReason[]];

/**
 * The form with which staff ends a proposal. A household's no is a refusal, after which the pair never returns; the
 * caseworker's is a withdrawal.
 */
export const EndProposalForm = z
  .object({
    by: choiceField(ENDERS),
    reason: choiceField(END_REASONS),
    note: longTextField(1000).optional(),
  })
  .refine(({ by, reason }) => (DECLINE_REASONS[by] as readonly string[]).includes(reason), {
    path: ["reason"],
    message: "matching.refused.reason_not_offered",
  })
  .refine(({ reason, note }) => reason !== "other" || note !== undefined, {
    path: ["note"],
    message: "forms.error.required",
  });
export type EndProposalForm = z.output<typeof EndProposalForm>;

/** The form with which an actor declines. */
export const declineForm = (actor: DeclineActor) =>
  z
    .object({
      declineReason: choiceField<readonly [DeclineReason, ...DeclineReason[]]>(
        DECLINE_REASONS[actor] as readonly [DeclineReason, ...DeclineReason[]],
      ),
      declineNote: longTextField(1000).optional(),
    })
    .refine((form) => form.declineReason !== "other" || form.declineNote !== undefined, {
      path: ["declineNote"],
      message: "forms.error.required",
    });
