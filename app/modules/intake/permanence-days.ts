import { addDays, type LocalDate } from "~/platform/local-date";

import { instantAt, weekdayOf } from "./clock-time";
import { type Closure, isValidOn, type Permanence } from "./permanence";

/** Everything that decides when people are received. */
export interface PermanenceCalendar {
  permanences: readonly Permanence[];
  closures: readonly Closure[];
  /** Whether a day is a legal public holiday. */
  isHoliday: (on: LocalDate) => boolean;
}

/** Why a permanence does not take place on a day of its own. */
export type Closed = { kind: "holiday" } | { kind: "closure"; reason: string };

/** One permanence on one day. */
export interface PermanenceDay {
  on: LocalDate;
  permanence: Permanence;
  closed: Closed | null;
  /** When appointments begin, minutes since midnight; none while it is closed. */
  slots: number[];
}

/** When appointments of a permanence begin: one after the other, the last one ends in time. */
export function slotsOf({
  fromMinute,
  toMinute,
  slotMinutes,
}: Pick<Permanence, "fromMinute" | "toMinute" | "slotMinutes">): number[] {
  const count = Math.floor((toMinute - fromMinute) / slotMinutes);
  return Array.from({ length: count }, (_, index) => fromMinute + index * slotMinutes);
}

/** The permanences of a stretch of days in the order in which they take place, closed ones too. @param to included. */
export function permanenceDays(
  calendar: PermanenceCalendar,
  from: LocalDate,
  to: LocalDate,
): PermanenceDay[] {
  const days: PermanenceDay[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) {
    const closed = closedOn(calendar, on);
    const held = calendar.permanences
      .filter((one) => one.weekday === weekdayOf(on) && isValidOn(one, on))
      .sort((one, other) => one.fromMinute - other.fromMinute);
    for (const permanence of held) {
      days.push({ on, permanence, closed, slots: closed ? [] : slotsOf(permanence) });
    }
  }
  return days;
}

/** Whether an appointment may begin then: a slot of an open day that has not begun. */
export function isOpenSlot(
  calendar: PermanenceCalendar,
  slot: { permanenceId: string; on: LocalDate; minute: number },
  now: Date,
): boolean {
  const day = permanenceDays(calendar, slot.on, slot.on).find(
    ({ permanence }) => permanence.id === slot.permanenceId,
  );
  return Boolean(day?.slots.includes(slot.minute)) && instantAt(slot.on, slot.minute) > now;
}

function closedOn({ closures, isHoliday }: PermanenceCalendar, on: LocalDate): Closed | null {
  if (isHoliday(on)) return { kind: "holiday" };
  const closure = closures.find(({ firstOn, lastOn }) => firstOn <= on && on <= lastOn);
  return closure ? { kind: "closure", reason: closure.reason } : null;
}
