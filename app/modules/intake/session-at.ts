import { instantAt } from "./clock-time";
import type { PermanenceDay } from "./permanence-days";

/**
 * The permanence of a day at which somebody is received at an instant: the one that goes on or comes next, else the last
 * one. Null where none takes place that day.
 */
export function sessionAt(days: readonly PermanenceDay[], now: Date): string | null {
  const open = days.filter(({ closed }) => closed === null);
  const next = open.find(({ on, permanence }) => now < instantAt(on, permanence.toMinute));
  return (next ?? open.at(-1))?.permanence.id ?? null;
}
