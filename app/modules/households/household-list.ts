import type { LocalDate } from "~/platform/local-date";

import {
  type CurrentHousing,
  type Household,
  HOUSEHOLD_STATUSES,
  type HouseholdStatus,
} from "./household";

/** The columns a list of households may be sorted by. */
export const HOUSEHOLD_SORTS = ["code", "registered", "deadline", "status"];

/**
 * What a list may be narrowed to; without a choice it holds every file that is not closed. `proposed` is no status: an
 * active proposal holds the household.
 */
export const HOUSEHOLD_VIEWS = [...HOUSEHOLD_STATUSES, "proposed", "all"] as const;
export type HouseholdView = (typeof HOUSEHOLD_VIEWS)[number];

/** A household with a home, or whose file is closed, no longer has to leave anything by a day. */
const SETTLED: readonly HouseholdStatus[] = ["housed", "closed"];

/** Is the day over by which the household had to leave, while it still looks for a home? */
export function isExitLate(
  { status, exitDeadline }: Pick<Household, "status" | "exitDeadline">,
  today: LocalDate,
): boolean {
  return exitDeadline !== null && exitDeadline < today && !SETTLED.includes(status);
}

/** A file in the list. */
export interface HouseholdRow {
  id: string;
  code: string;
  status: HouseholdStatus;
  caseworkerId: string;
  /** An active proposal holds it. */
  isProposed: boolean;
  persons: number;
  /** Needed today. */
  bedrooms: number;
  currentHousing: CurrentHousing;
  registeredOn: LocalDate;
  exitDeadline: LocalDate | null;
}
