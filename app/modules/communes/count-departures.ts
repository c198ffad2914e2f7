import { STOP_KINDS, type StopKind } from "./transit-stop";

/** A run of one day, as far as its departures are counted. */
interface Run {
  kind: StopKind;
  lastSequence: number;
  lastStop: string;
  lastCounts: boolean;
}

/**
 * Counts the departures from each stop as the rows of stop_times.txt come by; holds the runs of one day and the stops,
 * never the rows. Nobody departs from the last stop of a run, nor where nobody may get on.
 */
export class DepartureCount {
  private readonly runs = new Map<string, Run>();
  private readonly counts = new Map<string, { departures: number; kind: StopKind }>();

  /** A run of the day, before its stops come by. */
  addRun(runId: string, kind: StopKind): void {
    this.runs.set(runId, { kind, lastSequence: -1, lastStop: "", lastCounts: false });
  }

  get numberOfRuns(): number {
    return this.runs.size;
  }

  isOfTheDay(runId: string): boolean {
    return this.runs.has(runId);
  }

  /** @param boards whether passengers may get on there. */
  addCall(runId: string, stopId: string, sequence: number, boards: boolean): void {
    const run = this.runs.get(runId);
    if (!run) return;
    if (boards) this.count(stopId, run.kind, 1);
    if (sequence <= run.lastSequence) return;
    run.lastSequence = sequence;
    run.lastStop = stopId;
    run.lastCounts = boards;
  }

  /** By stop, after the last row. */
  finish(): ReadonlyMap<string, { departures: number; kind: StopKind }> {
    for (const { lastStop, lastCounts, kind } of this.runs.values()) {
      if (lastCounts) this.count(lastStop, kind, -1);
    }
    this.runs.clear();
    return this.counts;
  }

  private count(stopId: string, kind: StopKind, step: number): void {
    const known = this.counts.get(stopId);
    if (!known) this.counts.set(stopId, { departures: step, kind });
    else {
      known.departures += step;
      if (STOP_KINDS.indexOf(kind) < STOP_KINDS.indexOf(known.kind)) known.kind = kind;
    }
  }
}

/** GTFS route types, the extended ones included. */
export function kindOfRoute(type: string): StopKind {
  const number = type === "" ? NaN : Number(type);
  if (number === 2 || (number >= 100 && number < 200)) return "rail";
  if (number === 0 || (number >= 900 && number < 1000)) return "tram";
  if (number === 3 || number === 11 || (number >= 200 && number < 300)) return "bus";
  if (number >= 700 && number < 900) return "bus";
  return "other";
}
