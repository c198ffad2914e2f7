import { z } from "zod";

import { choiceField, dateField } from "~/platform/form-field";
import { daysBetween, type LocalDate } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";

import { PLAN_MODES } from "./engine/plan-mode";
import type { RuleCode } from "./rule-failure";

/** The life of a plan: asked for, being made, and one of its ends. */
export const PLAN_STATUSES = ["waiting", "running", "done", "failed", "cancelled"] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** Why no plan came of it. `interrupted`: what made it ended in the middle. */
export const PLAN_TROUBLES = ["too_many", "broken", "interrupted"] as const;
export type PlanTrouble = (typeof PLAN_TROUBLES)[number];

/** What a plan does with a household, against the plan before it. */
export const LINE_CHANGES = ["new", "moved", "kept", "dropped"] as const;
export type LineChange = (typeof LINE_CHANGES)[number];

/** What became of a line. */
export const LINE_STATES = ["open", "later", "proposed", "refused", "forbidden"] as const;
export type LineState = (typeof LINE_STATES)[number];

/** So many points more must a change bring than what was planned before. */
export const KEEP_POINTS = ["0", "1", "5", "20"] as const;

/** How many days ahead a plan can be made for. */
export const PLAN_DAYS_MOST = 366;

/** What a plan is asked for with. */
export const AskPlanForm = z.object({
  act: z.literal("ask"),
  mode: choiceField(PLAN_MODES),
  keep: choiceField(KEEP_POINTS),
  day: dateField(),
});
export type AskPlanForm = z.output<typeof AskPlanForm>;

export type PlanDayRefusal = "plan_day_past" | "plan_day_far";

/** @param today Luxembourg's day. */
export function decidePlanDay(
  day: LocalDate,
  today: LocalDate,
): Verdict<{ day: LocalDate }, PlanDayRefusal> {
  const days = daysBetween(today, day);
  if (days < 0) return refuse("plan_day_past");
  return days > PLAN_DAYS_MOST ? refuse("plan_day_far") : accept({ day });
}

/** What staff may decide of a pair by hand: it is in every plan, or on no list. */
export const PAIR_DECISIONS = ["lock", "forbid"] as const;
export type PairDecisionKind = (typeof PAIR_DECISIONS)[number];

/** What staff does with lines of a plan. */
export const PLAN_ACTS = ["propose", "lock", "forbid", "later", "open"] as const;
export type PlanAct = (typeof PLAN_ACTS)[number];

/** How many lines one form decides on at most. */
export const LINES_AT_ONCE = 100;

/** The form under the lines of a plan. */
export const PlanLinesForm = z.object({
  plan: z.uuid(),
  act: choiceField(PLAN_ACTS),
  line: z
    .array(z.uuid())
    .min(1, { error: "matching.refused.no_line" })
    .max(LINES_AT_ONCE, { error: "matching.refused.too_many_lines" }),
});

/** The form that ends the making of a plan. */
export const CancelPlanForm = z.object({ plan: z.uuid(), act: z.literal("cancel") });

/** Takes back what was decided by hand on a pair. */
export const AllowPairForm = z.object({
  act: z.literal("allow"),
  household: z.uuid(),
  dwelling: z.uuid(),
});

/** Takes a pair off every list and out of every plan, from the desk. */
export const ForbidPairForm = z.object({
  act: z.literal("forbid"),
  offerId: z.uuid(),
  householdId: z.uuid(),
});

/** Every form of the page of the plan. */
export const PlanActForm = z.discriminatedUnion("act", [
  AskPlanForm,
  CancelPlanForm,
  AllowPairForm,
  PlanLinesForm,
]);

/** How often whoever makes a plan says so, and after which silence nobody makes it any more; milliseconds. */
export const BEAT_MS = 2_000;
const SILENCE_MS = 60_000;

/** Whether whoever makes the plan has said nothing for so long that it will not come. */
export function isInterrupted(
  plan: { status: PlanStatus; madeAt: Date; beatAt: Date | null },
  nowMs: number,
): boolean {
  const sign = plan.status === "running" ? (plan.beatAt ?? plan.madeAt) : null;
  return sign !== null && nowMs - sign.getTime() > SILENCE_MS;
}

/** How much of a plan there is. */
export interface PlanSum {
  homes: number;
  points: number;
  /** Days those who are placed have waited, together. */
  waitingDays: number;
}

/** A household that a plan leaves without a home, and what it would take. */
export interface PlanLeft {
  householdId: string;
  fitting: number;
  nearest: { offerId: string; pointsShort: number; insteadId: string | null } | null;
  rule: RuleCode | null;
}

/** A pair locked by hand that the plan could not have. */
export interface BrokenLock {
  householdId: string;
  dwellingId: string;
  /** The first rule that speaks against it; none where one side is bound or takes no part. */
  rule: RuleCode | null;
}

/** What is told of a plan as a whole; kept with it. */
export interface PlanFigures {
  plan: PlanSum;
  /** If each dwelling took its best household in turn, as it comes free. */
  byHand: PlanSum;
  households: number;
  dwellings: number;
  /** Pairs that fit; of each it was shown that it does not make the plan better. */
  pairs: number;
  milliseconds: number;
  leftCount: number;
  left: PlanLeft[];
  brokenLocks: BrokenLock[];
}
