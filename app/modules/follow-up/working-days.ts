import { addDays, daysBetween, toLocalDate, type LocalDate } from "~/platform/local-date";

/** A legal public holiday: on a fixed day of the year, or so many days after Easter Sunday. */
type HolidayRule =
  { key: string; monthDay: string; since?: number } | { key: string; easter: number };

/**
 * Code du travail, art. L. 232-2, as worded by the law of 25 April 2019 (Mém. A 271), in force on 1 January 2019;
 * Europe Day is a holiday since then. The 23 June is the public celebration of the Grand Duke's birthday.
 */
const HOLIDAY_RULES = [
  { key: "new_year", monthDay: "01-01" },
  { key: "easter_monday", easter: 1 },
  { key: "labour_day", monthDay: "05-01" },
  { key: "europe_day", monthDay: "05-09", since: 2019 },
  { key: "ascension", easter: 39 },
  { key: "whit_monday", easter: 50 },
  { key: "national_day", monthDay: "06-23" },
  { key: "assumption", monthDay: "08-15" },
  { key: "all_saints", monthDay: "11-01" },
  { key: "christmas", monthDay: "12-25" },
  { key: "second_christmas_day", monthDay: "12-26" },
] as const satisfies readonly HolidayRule[];

export type HolidayKey = (typeof HOLIDAY_RULES)[number]["key"];

/** The legal public holidays of a year in Luxembourg, by date; two may fall on one day (1 May 2008, Ascension). */
export function publicHolidays(year: number): { key: HolidayKey; date: LocalDate }[] {
  const easter = easterSunday(year);
  return HOLIDAY_RULES.filter((rule) => !("since" in rule) || year >= rule.since)
    .map((rule) => ({
      key: rule.key,
      date:
        "easter" in rule
          ? addDays(easter, rule.easter)
          : toLocalDate(`${String(year).padStart(4, "0")}-${rule.monthDay}`),
    }))
    .sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0));
}

/** The holiday on a day, the first of them if two fall together, or null. */
export function holidayOn(date: LocalDate): HolidayKey | null {
  return holidaysOf(yearOf(date)).get(date) ?? null;
}

const known = new Map<number, ReadonlyMap<LocalDate, HolidayKey>>();

/** A plan asks for the same few years hundreds of times. */
function holidaysOf(year: number): ReadonlyMap<LocalDate, HolidayKey> {
  let holidays = known.get(year);
  if (!holidays) {
    // The last entry of a day wins, so the first holiday of it comes last.
    holidays = new Map(
      publicHolidays(year)
        .reverse()
        .map(({ date, key }) => [date, key]),
    );
    known.set(year, holidays);
  }
  return holidays;
}

/** Neither Saturday, Sunday nor a legal public holiday. */
export function isWorkingDay(date: LocalDate): boolean {
  return dayOfWeek(date) <= 5 && holidayOn(date) === null;
}

/** The day itself if it is a working day, else the next one. */
export function workingDayFrom(date: LocalDate): LocalDate {
  return isWorkingDay(date) ? date : workingDayFrom(addDays(date, 1));
}

/** The day itself if it is a working day, else the one before. */
export function workingDayUntil(date: LocalDate): LocalDate {
  return isWorkingDay(date) ? date : workingDayUntil(addDays(date, -1));
}

const A_MONDAY = toLocalDate("2024-01-01");

/** 1 Monday … 7 Sunday. */
export function dayOfWeek(date: LocalDate): number {
  const days = daysBetween(A_MONDAY, date) % 7;
  return (days < 0 ? days + 7 : days) + 1;
}

function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/**
 * Easter Sunday of the Gregorian calendar: the Sunday after the ecclesiastical full moon on or after 21 March.
 * Steps as published by Meeus, "Astronomical Algorithms", chapter 8.
 */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  return addDays(toLocalDate(`${String(year).padStart(4, "0")}-03-22`), epact + weekday - 7 * late);
}
