import { Temporal } from "temporal-polyfill";

import type { LocalDate } from "~/platform/local-date";

/*
 * Hours of a permanence are Luxembourg's wall time, kept as minutes since midnight: 08:30 stays 08:30 when the clocks
 * change.
 */

/** `8:30`, `08:30` or `08h30` as minutes since midnight; null for anything else. */
export function parseClockTime(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,2})\s?[:h]\s?(\d{2})$/i.exec(text.trim()) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && minute < 1440 ? minute : null;
}

/** `08:30`, in every language; `24:00` for the end of a day. */
export function clockTime(minute: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/**
 * The instant at which Luxembourg's clocks show a time on a day. A time that the change in March leaves out counts as
 * an hour later, the first of the two in October.
 *
 * @param minute 0 to 1440; 1440 is the next midnight.
 */
export function instantAt(on: LocalDate, minute: number): Date {
  const wall = Temporal.PlainDate.from(on).toPlainDateTime().add({ minutes: minute });
  return new Date(wall.toZonedDateTime("Europe/Luxembourg").epochMilliseconds);
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(on: LocalDate): number {
  return Temporal.PlainDate.from(on).dayOfWeek;
}
