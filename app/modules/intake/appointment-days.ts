import { slotValue, type Slot } from "./appointment";
import { instantAt } from "./clock-time";
import { type PermanenceCalendar, type PermanenceDay, permanenceDays } from "./permanence-days";

/** One time of a day at which appointments begin, and how many may still be given. */
export interface FreeSlot extends Slot {
  free: number;
}

/** The slots that may still be given: of open days, not begun, with a desk free. */
export function freeSlots(
  days: readonly PermanenceDay[],
  taken: readonly Slot[],
  now: Date,
): FreeSlot[] {
  const counts = new Map<string, number>();
  for (const slot of taken) counts.set(slotValue(slot), (counts.get(slotValue(slot)) ?? 0) + 1);
  return days.flatMap(({ on, permanence, slots }) =>
    slots.flatMap((minute) => {
      const slot = { permanenceId: permanence.id, on, minute };
      const free = permanence.desks - (counts.get(slotValue(slot)) ?? 0);
      return free > 0 && instantAt(on, minute) > now ? [{ ...slot, free }] : [];
    }),
  );
}

/** Whether nobody is received at that time any more: the day was closed or the permanence ended. */
export function isOrphaned(calendar: PermanenceCalendar, slot: Slot): boolean {
  return !permanenceDays(calendar, slot.on, slot.on).some(
    ({ permanence, slots }) => permanence.id === slot.permanenceId && slots.includes(slot.minute),
  );
}
