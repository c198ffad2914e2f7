import { z } from "zod";

import { type HouseholdLanguage, LANGUAGES } from "~/modules/households/household";
import { instantAt, parseClockTime } from "~/modules/intake/clock-time";
import {
  checkboxField,
  choiceField,
  dateField,
  longTextField,
  textField,
} from "~/platform/form-field";
import { addDays, type LocalDate } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";

import { type DeclineReason, HOUSEHOLD_DECLINE_REASONS, type ProposalStatus } from "./proposal";
import { isActiveProposal } from "./proposal-rules";

/** A visit of the dwelling with the household. `missed`: somebody needed did not come. */
export const VISIT_STATUSES = ["planned", "held", "missed", "cancelled"] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

/** Who comes; who did not, after a visit that did not take place. */
export const ATTENDANTS = ["household", "owner", "caseworker", "interpreter"] as const;
export type Attendant = (typeof ATTENDANTS)[number];

export const VISIT_OUTCOMES = ["liked", "disliked", "nobody_came"] as const;
export type VisitOutcome = (typeof VISIT_OUTCOMES)[number];

/** As everybody in reach of the proposal reads it. */
export interface OpenVisit {
  id: string;
  at: Date;
  meeting: string;
  status: VisitStatus;
}

/** As the team reads it. */
export interface ProposalVisit extends OpenVisit {
  interpreterLanguage: HouseholdLanguage | null;
  interpreterBooked: boolean;
  attendants: Attendant[];
  outcome: "liked" | "disliked" | null;
  reason: DeclineReason | null;
  absent: Attendant[];
  /** Who told how it went; null before. */
  endedBy: string | null;
  version: number;
}

/** How far ahead a visit may be planned. */
const DAYS_AHEAD = 90;

/** A time of day as minutes since midnight, Luxembourg's. */
const clockField = z
  .string({ error: "forms.error.required" })
  .trim()
  .min(1, "forms.error.required")
  .transform((text, context): number => {
    const minute = parseClockTime(text);
    if (minute !== null) return minute;
    context.addIssue({ code: "custom", message: "intake.error.time" });
    return z.NEVER;
  });

/** @param today Luxembourg's day. */
export const visitPlanForm = (today: LocalDate) =>
  z
    .object({
      on: dateField({ from: today, to: addDays(today, DAYS_AHEAD) }),
      time: clockField,
      meeting: textField(200),
      interpreterLanguage: choiceField(LANGUAGES).optional(),
      interpreterBooked: checkboxField(),
      attendants: z.array(choiceField(ATTENDANTS)).default([]),
    })
    .refine((form) => !form.interpreterBooked || form.interpreterLanguage !== undefined, {
      path: ["interpreterLanguage"],
      message: "forms.error.requiredChoice",
    });
export type VisitPlan = z.output<ReturnType<typeof visitPlanForm>>;

export const CancelVisitForm = z.object({ cancel: z.literal("yes") });

/** How a visit went; a dislike needs its reason, and a visit nobody held who was missing. */
export const VisitOutcomeForm = z
  .object({
    outcome: choiceField(VISIT_OUTCOMES),
    reason: choiceField(HOUSEHOLD_DECLINE_REASONS).optional(),
    absent: z.array(choiceField(ATTENDANTS)).default([]),
    note: longTextField(1000).optional(),
  })
  .refine(({ outcome, reason }) => outcome !== "disliked" || reason !== undefined, {
    path: ["reason"],
    message: "forms.error.requiredChoice",
  })
  .refine(({ outcome, absent }) => outcome !== "nobody_came" || absent.length > 0, {
    path: ["absent"],
    message: "forms.error.requiredChoice",
  })
  .refine(({ outcome, reason, note }) => outcome !== "disliked" || reason !== "other" || note, {
    path: ["note"],
    message: "forms.error.required",
  });
export type VisitOutcomeForm = z.output<typeof VisitOutcomeForm>;

export const VISIT_REFUSALS = ["visit_in_past", "visit_ahead", "no_visit"] as const;
export type VisitRefusal = (typeof VISIT_REFUSALS)[number];

/** The instant of a plan by Luxembourg's clocks, or why nothing can be planned. */
export function decideVisitPlan(
  proposal: { status: ProposalStatus },
  plan: Pick<VisitPlan, "on" | "time">,
  now: Date,
): Verdict<{ at: Date }, "wrong_status" | "visit_in_past"> {
  if (!isActiveProposal(proposal)) return refuse("wrong_status");
  const at = instantAt(plan.on, plan.time);
  return at > now ? accept({ at }) : refuse("visit_in_past");
}

/** Whether the outcome of a visit may be told now. */
export function decideVisitOutcome(
  proposal: { status: ProposalStatus },
  visit: Pick<OpenVisit, "at" | "status"> | null,
  now: Date,
): Verdict<object, "wrong_status" | "visit_ahead" | "no_visit"> {
  if (visit?.status !== "planned") return refuse("no_visit");
  if (!isActiveProposal(proposal)) return refuse("wrong_status");
  return visit.at > now ? refuse("visit_ahead") : accept();
}

/** The visit a proposal's steps tell of: the one planned, else the last that took place. */
export function toldVisit<One extends OpenVisit>(visits: readonly One[]): One | null {
  return (
    visits.find(({ status }) => status === "planned") ??
    visits.find(({ status }) => status === "held") ??
    null
  );
}
