import { luxembourgDay, type LocalDate } from "./local-date";

/** This instant. */
export function now(): Date {
  return new Date();
}

/** Luxembourg's calendar day now; every "today" of a rule is this one. */
export function today(): LocalDate {
  return luxembourgDay(now());
}
