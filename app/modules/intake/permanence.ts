import type { LocalDate } from "~/platform/local-date";

/** A weekly session at which LISKO receives people. */
export interface Permanence {
  id: string;
  /** 1 Monday … 7 Sunday. */
  weekday: number;
  /** Minutes since midnight on Luxembourg's clocks. */
  fromMinute: number;
  toMinute: number;
  place: string;
  /** Length of an appointment. */
  slotMinutes: number;
  /** How many appointments begin at the same time. */
  desks: number;
  validFrom: LocalDate;
  /** First day on which it no longer takes place; null while it goes on. */
  validTo: LocalDate | null;
  /** Where its hours were read; null where LISKO entered them. */
  source: string | null;
}

/** Days on which no permanence takes place, both included. */
export interface Closure {
  id: string;
  firstOn: LocalDate;
  lastOn: LocalDate;
  reason: string;
}

/** Whether it takes place in the weeks around a day at all. */
export function isValidOn(
  { validFrom, validTo }: Pick<Permanence, "validFrom" | "validTo">,
  on: LocalDate,
): boolean {
  return validFrom <= on && (validTo === null || on < validTo);
}
