import { addDays, daysBetween, isLocalDate, type LocalDate } from "~/platform/local-date";

/** On which days a group of runs drives (GTFS calendar.txt and calendar_dates.txt together). */
export interface Service {
  /** Monday to Sunday. */
  weekdays: readonly boolean[];
  /** First and last day of the weekdays; null without a calendar of weekdays. */
  from: LocalDate | null;
  to: LocalDate | null;
  added: Set<LocalDate>;
  removed: Set<LocalDate>;
}

export function emptyService(): Service {
  return { weekdays: [], from: null, to: null, added: new Set(), removed: new Set() };
}

/** `20260714` as a day; null for anything else. */
export function readGtfsDay(text: string): LocalDate | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  return isLocalDate(date) ? date : null;
}

/** A Monday to count weekdays from. */
const A_MONDAY = "2024-01-01" as LocalDate;
const TUESDAY = 1;
/** Timetables reach a year; a calendar beyond three is a slip of the pen. */
const LONGEST_DAYS = 1_200;

/** 0 is Monday. */
function weekdayOf(day: LocalDate): number {
  return ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;
}

export function runsOn(service: Service, day: LocalDate): boolean {
  if (service.removed.has(day)) return false;
  if (service.added.has(day)) return true;
  const { from, to } = service;
  if (from === null || to === null || day < from || day > to) return false;
  return service.weekdays[weekdayOf(day)] ?? false;
}

/**
 * The Tuesday with the most runs, the first of several: an ordinary weekday, no holiday, no day of a strike.
 *
 * @param runs how many runs each service has.
 * @returns null when nothing runs on any Tuesday.
 */
export function ordinaryWeekday(
  services: ReadonlyMap<string, Service>,
  runs: ReadonlyMap<string, number>,
): LocalDate | null {
  const days = [...services.values()].flatMap(({ from, to, added }) => [
    ...(from && to ? [from, to] : []),
    ...added,
  ]);
  if (days.length === 0) return null;
  const first = days.reduce((one, two) => (two < one ? two : one));
  const last = days.reduce((one, two) => (two > one ? two : one));
  const length = Math.min(daysBetween(first, last), LONGEST_DAYS);
  let best: { day: LocalDate; runs: number } | null = null;
  for (let after = (TUESDAY - weekdayOf(first) + 7) % 7; after <= length; after += 7) {
    const day = addDays(first, after);
    let running = 0;
    for (const [id, service] of services) {
      if (runsOn(service, day)) running += runs.get(id) ?? 0;
    }
    if (running > (best?.runs ?? 0)) best = { day, runs: running };
  }
  return best?.day ?? null;
}
