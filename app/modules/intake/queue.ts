import type { Arrival } from "./arrival";

type Queued = Pick<Arrival, "isUrgent" | "arrivedAt" | "number">;

/** Who is next: urgent ones first, then whoever came first. */
export function inQueueOrder<Person extends Queued>(waiting: readonly Person[]): Person[] {
  return [...waiting].sort(
    (one, other) =>
      Number(other.isUrgent) - Number(one.isUrgent) ||
      one.arrivedAt.getTime() - other.arrivedAt.getTime() ||
      one.number - other.number,
  );
}

/** How many wait, and the longest wait in whole minutes; null while nobody does. */
export function waitingFigures(
  arrivals: readonly Pick<Arrival, "status" | "arrivedAt">[],
  now: Date,
): { count: number; longestMinutes: number | null } {
  const since = arrivals
    .filter(({ status }) => status === "waiting")
    .map(({ arrivedAt }) => arrivedAt.getTime());
  if (since.length === 0) return { count: 0, longestMinutes: null };
  const minutes = Math.floor((now.getTime() - Math.min(...since)) / 60_000);
  return { count: since.length, longestMinutes: Math.max(minutes, 0) };
}
