import { type LocalDate, addDays } from "~/platform/local-date";

import { HOUSEHOLD_STATUSES, type HouseholdStatus } from "./household";

/** Deadlines up to this many days ahead, and those that have passed, count as near. */
export const NEAR_DEADLINE_DAYS = 30;

/** The statuses a caseload is counted by; a closed file burdens nobody. */
export const CASELOAD_STATUSES = HOUSEHOLD_STATUSES.filter(
  (status): status is Exclude<HouseholdStatus, "closed"> => status !== "closed",
);
export type CaseloadStatus = (typeof CASELOAD_STATUSES)[number];

/** What one caseworker carries. */
export interface Caseload {
  caseworkerId: string;
  name: string;
  /** No longer works as a caseworker here; the files wait for somebody. */
  hasLeft: boolean;
  byStatus: Record<CaseloadStatus, number>;
  total: number;
  nearDeadlines: number;
  overdueTasks: number;
}

/** The last day a deadline counts as near. @param today Luxembourg's day. */
export function nearUntil(today: LocalDate): LocalDate {
  return addDays(today, NEAR_DEADLINE_DAYS);
}

/** Who carries files or could: everybody of the team, and whoever left files behind. */
export function caseloadsOf(
  colleagues: readonly { id: string; name: string }[],
  left: readonly { id: string; name: string }[],
  counts: {
    files: readonly { caseworkerId: string; status: HouseholdStatus; count: number }[];
    nearDeadlines: ReadonlyMap<string, number>;
    overdueTasks: ReadonlyMap<string, number>;
  },
): Caseload[] {
  const rows = [
    ...colleagues.map((person) => ({ ...person, hasLeft: false })),
    ...left.map((person) => ({ ...person, hasLeft: true })),
  ];
  return rows.map(({ id, name, hasLeft }) => {
    const own = counts.files.filter(({ caseworkerId }) => caseworkerId === id);
    const byStatus = Object.fromEntries(
      CASELOAD_STATUSES.map((status) => [
        status,
        own.filter((row) => row.status === status).reduce((sum, { count }) => sum + count, 0),
      ]),
    ) as Record<CaseloadStatus, number>;
    return {
      caseworkerId: id,
      name,
      hasLeft,
      byStatus,
      total: Object.values(byStatus).reduce((sum, count) => sum + count, 0),
      nearDeadlines: counts.nearDeadlines.get(id) ?? 0,
      overdueTasks: counts.overdueTasks.get(id) ?? 0,
    };
  });
}
