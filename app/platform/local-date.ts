import { Temporal } from "temporal-polyfill";

declare const localDate: unique symbol;

/** A calendar day without time or zone, `YYYY-MM-DD`. Legal dates are always of this kind; two compare as strings. */
export type LocalDate = string & { readonly [localDate]: true };

/** @throws RangeError when the text is not an existing day. */
export function toLocalDate(text: string): LocalDate {
  return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() as LocalDate;
}

export function isLocalDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** Luxembourg's calendar day at an instant. */
export function luxembourgDay(instant: Date): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO("Europe/Luxembourg")
    .toPlainDate()
    .toString() as LocalDate;
}

/** The instant at which a day begins in Luxembourg. */
export function startOfDay(date: LocalDate): Date {
  const start = Temporal.PlainDate.from(date).toZonedDateTime("Europe/Luxembourg");
  return new Date(start.epochMilliseconds);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString() as LocalDate;
}

/** Month ends are clamped: 31 January plus one month is 28 or 29 February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(date)
    .add({ months }, { overflow: "constrain" })
    .toString() as LocalDate;
}

const DAY_MS = 86_400_000;

/** The day's place in a row of whole numbers: 0 is 1 January 1970. */
export function dayNumber(day: LocalDate): number {
  return Date.parse(day) / DAY_MS;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Completed years on a day; a 29 February birthday completes its year on 28 February of common years. */
export function ageOn(birth: LocalDate, day: LocalDate): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  const monthDay = birth.slice(5);
  const birthday =
    monthDay === "02-29" && !isLeapYear(Number(day.slice(0, 4))) ? "02-28" : monthDay;
  return day.slice(5) < birthday ? years - 1 : years;
}

const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** A database `date` arrives as the UTC midnight of that day. */
export function fromDatabaseDate(value: Date): LocalDate {
  return value.toISOString().slice(0, 10) as LocalDate;
}

export function toDatabaseDate(date: LocalDate): Date {
  return new Date(`${date}T00:00:00.000Z`);
}
