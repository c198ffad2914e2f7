import type { LocalDate } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";

import { clockTime } from "./clock-time";
import type { Permanence } from "./permanence";

export const PERMANENCE_REFUSALS = ["overlaps", "ended_already", "ends_too_early", "gone"] as const;
export type PermanenceRefusal = (typeof PERMANENCE_REFUSALS)[number];

type Stretch = Pick<Permanence, "weekday" | "fromMinute" | "toMinute" | "validFrom" | "validTo">;

/** Two permanences of one house never take place at the same time. */
export function overlaps(one: Stretch, other: Stretch): boolean {
  return (
    one.weekday === other.weekday &&
    one.fromMinute < other.toMinute &&
    other.fromMinute < one.toMinute &&
    (one.validTo === null || other.validFrom < one.validTo) &&
    (other.validTo === null || one.validFrom < other.validTo)
  );
}

/** Whether a permanence may be added beside those there are; the refusal names the one in its way. */
export function decideAdding(
  added: Stretch,
  existing: readonly Stretch[],
): Verdict<object, PermanenceRefusal> {
  const other = existing.find((one) => overlaps(added, one));
  if (!other) return accept();
  return refuse("overlaps", {
    from: clockTime(other.fromMinute),
    to: clockTime(other.toMinute),
  });
}

/** An end is set or brought forward, never put off: what came after may have taken its place. */
export function decideEnding(
  permanence: Pick<Permanence, "validFrom" | "validTo">,
  endsOn: LocalDate,
): Verdict<object, PermanenceRefusal> {
  if (endsOn <= permanence.validFrom) return refuse("ends_too_early");
  if (permanence.validTo !== null && permanence.validTo <= endsOn) return refuse("ended_already");
  return accept();
}
