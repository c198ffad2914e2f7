import type { HouseholdLanguage } from "~/modules/households/household";
import type { LocalDate } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";

/** `called`: with a caseworker now · `file`: a household was recorded · `told`: told something else · `left`. */
export const ARRIVAL_STATUSES = ["waiting", "called", "file", "told", "left"] as const;
export type ArrivalStatus = (typeof ARRIVAL_STATUSES)[number];

/** Why somebody does not become a file. */
export const TOLD_REASONS = ["other_service", "not_our_public", "information_only"] as const;
export type ToldReason = (typeof TOLD_REASONS)[number];

/** Somebody at the desk on the day of a permanence. */
export interface Arrival {
  id: string;
  /** Given out at the desk, from 1 every day. */
  number: number;
  on: LocalDate;
  appointmentId: string | null;
  arrivedAt: Date;
  language: HouseholdLanguage | null;
  interpreterNeeded: boolean;
  persons: number | null;
  isUrgent: boolean;
  status: ArrivalStatus;
  calledBy: string | null;
  calledAt: Date | null;
  toldReason: ToldReason | null;
  householdId: string | null;
}

export const ARRIVAL_REFUSALS = [
  "no_permanence",
  "arrived_already",
  "appointment_gone",
  "not_waiting",
  "finished",
  "caseworker_unknown",
  "no_file",
  "household_unknown",
] as const;
export type ArrivalRefusal = (typeof ARRIVAL_REFUSALS)[number];

/** What happens to somebody at the desk. */
export type ArrivalStep = "call" | "wait" | "tell" | "leave" | "file";

const NEXT: Record<ArrivalStep, { from: readonly ArrivalStatus[]; to: ArrivalStatus }> = {
  call: { from: ["waiting"], to: "called" },
  wait: { from: ["called"], to: "waiting" },
  tell: { from: ["waiting", "called"], to: "told" },
  leave: { from: ["waiting", "called"], to: "left" },
  file: { from: ["waiting", "called"], to: "file" },
};

/** The status a step leads to; what is finished stays what it is. */
export function decideStep(
  status: ArrivalStatus,
  step: ArrivalStep,
): Verdict<{ to: ArrivalStatus }, ArrivalRefusal> {
  const { from, to } = NEXT[step];
  if (from.includes(status)) return accept({ to });
  return refuse(status === "waiting" || status === "called" ? "not_waiting" : "finished");
}
