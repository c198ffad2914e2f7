import type { SchemeKey } from "~/modules/schemes/scheme";
import type { CloseReason } from "~/modules/tenancies/tenancy";

import type { Chance } from "./random";

/** A tenancy the world shall have; the first day is counted in days from today, negative in the past. */
export interface LettingPlan {
  scheme: SchemeKey;
  startsIn: number;
  /** Notice was given or the end agreed. */
  ending: boolean;
  closed: { daysAgo: number; reason: CloseReason } | null;
}

interface Batch {
  scheme: SchemeKey;
  count: number;
  /** Days from today, both included. */
  starts: readonly [from: number, to: number];
}

/**
 * 134 running tenancies in the three schemes: a few signed and not begun, guarantees at every age (the ones begun 306
 * to 364 days ago end within 60 days, older ones are over), mises à disposition up to the last of their 36 months.
 */
const RUNNING: readonly Batch[] = [
  { scheme: "lisko_guarantee", count: 3, starts: [3, 20] },
  { scheme: "lisko_guarantee", count: 34, starts: [-295, -4] },
  { scheme: "lisko_guarantee", count: 10, starts: [-362, -308] },
  { scheme: "lisko_guarantee", count: 33, starts: [-1000, -380] },
  { scheme: "ais", count: 1, starts: [5, 15] },
  { scheme: "ais", count: 28, starts: [-880, -6] },
  { scheme: "ais", count: 5, starts: [-1080, -915] },
  { scheme: "wunnengshellef", count: 1, starts: [4, 18] },
  { scheme: "wunnengshellef", count: 16, starts: [-860, -8] },
  { scheme: "wunnengshellef", count: 3, starts: [-1078, -920] },
];

const CLOSED: readonly Batch[] = [
  { scheme: "lisko_guarantee", count: 7, starts: [-900, -320] },
  { scheme: "ais", count: 3, starts: [-1000, -500] },
  { scheme: "wunnengshellef", count: 2, starts: [-1000, -600] },
];

const CLOSE_REASONS: readonly (readonly [CloseReason, number])[] = [
  ["own_home", 5],
  ["agreed", 2],
  ["notice_by_owner", 2],
  ["notice_by_household", 2],
  ["breakdown", 1],
];

/** How many tenancies of the first batches have notice given. */
const ENDING = 3;

/** Every tenancy of the world; those on which demo accounts shall see most come first. */
export function planLettings(chance: Chance): LettingPlan[] {
  const running = RUNNING.flatMap((batch) =>
    spread(chance, batch).map((startsIn) => ({
      scheme: batch.scheme,
      startsIn,
      ending: false,
      closed: null,
    })),
  );
  const settled = running.filter(
    (plan) => plan.startsIn < -380 && plan.scheme === "lisko_guarantee",
  );
  for (const plan of settled.slice(0, ENDING)) plan.ending = true;
  const closed = CLOSED.flatMap((batch) =>
    spread(chance, batch).map((startsIn) => ({
      scheme: batch.scheme,
      startsIn,
      ending: false,
      closed: {
        daysAgo: chance.int(15, Math.min(240, -startsIn - 120)),
        reason: chance.weighted(CLOSE_REASONS),
      },
    })),
  );
  return [...running, ...closed];
}

/** Days spread evenly over the span, each moved a little, so that every part of it has its tenancies. */
function spread(chance: Chance, { count, starts: [from, to] }: Batch): number[] {
  const width = (to - from + 1) / count;
  return Array.from({ length: count }, (_, index) =>
    Math.min(to, from + Math.floor(index * width + chance.next() * width)),
  );
}
