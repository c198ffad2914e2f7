import type { ClaimRow } from "~/modules/guarantees/claim";
import type { Role } from "~/modules/people/roles";
import type { LocalDate } from "~/platform/local-date";

export type DeadlineKind = "task" | "claim" | "guarantee" | "offer" | "owner";

/** Whose deadlines stand on a role's first page. */
export const DEADLINES: Record<Role, readonly DeadlineKind[]> = {
  landlord: [],
  caseworker: ["task"],
  guarantee_officer: ["claim", "guarantee", "owner"],
  lisko_manager: ["offer", "claim", "guarantee", "owner"],
  scheme_officer: ["task", "offer", "owner"],
  office_social_worker: ["task"],
  administrator: [],
  auditor: [],
};

/** How many deadlines the first page names; the lists behind it hold the others. */
export const DEADLINES_SHOWN = 5;

/** What a claim waits for. */
export type ClaimStep = "assess" | "decide" | "settle";

/** A thing to be done by a day, for whom. */
export interface Deadline {
  id: string;
  to: string;
  on: LocalDate;
  isLate: boolean;
  /** The number or the place by which staff names it. */
  whom: string | null;
  what:
    | { kind: "task"; stepKey: string | null; title: string | null }
    | { kind: "claim"; step: ClaimStep }
    | { kind: "guarantee" }
    | { kind: "offer" }
    | { kind: "owner"; step: string };
}

/** The step an open claim waits for; the deadline of the decision is that of the first two. */
export function claimStep({ status }: Pick<ClaimRow, "status">): ClaimStep {
  if (status === "filed") return "assess";
  return status === "decided" || status === "settled" ? "settle" : "decide";
}

/** The next deadlines, the nearest or longest missed first. */
export function nextDeadlines(deadlines: readonly Deadline[]): Deadline[] {
  return [...deadlines]
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .slice(0, DEADLINES_SHOWN);
}
