import type { LocalDate } from "~/platform/local-date";
import { readCsv, type TableColumns } from "~/platform/tables/csv-stream.server";
import { ZipFile } from "~/platform/tables/zip-file.server";

import { DepartureCount, kindOfRoute } from "./count-departures";
import { emptyService, ordinaryWeekday, readGtfsDay, runsOn, type Service } from "./gtfs-services";
import {
  readDegrees,
  type RowErrors,
  type StopFile,
  type StopKind,
  type TransitStop,
  usefulStops,
} from "./transit-stop";

/** The country's timetable unpacks to some hundred megabytes. */
const LIMITS = { entries: 500, entryBytes: 4 * 1024 ** 3, ratio: 200 };

export type GtfsRefusal = "missing_files" | "no_service" | "too_many_rows";

/** A zip that is no timetable one could count departures in. */
export class GtfsError extends Error {
  constructor(
    readonly reason: GtfsRefusal,
    readonly detail: string,
  ) {
    super(`gtfs: ${reason} ${detail}`);
    this.name = "GtfsError";
  }
}

/** What is held in memory: stops, services, the runs of a day. The rows of stop_times.txt are not. */
const MOST_STOPS = 300_000;
const MOST_RUNS_OF_A_DAY = 500_000;

/**
 * Counts the departures of one weekday in a GTFS zip, file by file as streams. Platforms of one station count together.
 * Runs that are given by their frequency alone (frequencies.txt) count once.
 *
 * @param wantedDay otherwise the Tuesday with the most runs.
 * @param onProgress share of stop_times.txt, 0 to 1.
 * @throws ZipError, TableError, GtfsError
 */
export async function readGtfs(
  file: string,
  wantedDay: LocalDate | null,
  errors: RowErrors,
  onProgress: (share: number) => void = () => undefined,
): Promise<StopFile> {
  const zip = await ZipFile.open(file, LIMITS);
  try {
    const required = ["stops.txt", "stop_times.txt", "trips.txt"];
    const missing = required.filter((name) => !zip.has(name));
    if (!zip.has("calendar.txt") && !zip.has("calendar_dates.txt")) missing.push("calendar.txt");
    if (missing.length > 0) throw new GtfsError("missing_files", missing.join(", "));

    const services = await readServices(zip, errors);
    const runs = new Map<string, number>();
    for await (const { values } of rowsOf(zip, "trips.txt", { required: ["service_id"] }, null)) {
      const [service = ""] = values;
      runs.set(service, (runs.get(service) ?? 0) + 1);
    }
    const day = wantedDay ?? ordinaryWeekday(services, runs);
    if (day === null) throw new GtfsError("no_service", "");
    const stops = await readStops(zip, errors);
    const count = await readRuns(zip, services, day, errors);
    if (count.numberOfRuns === 0) throw new GtfsError("no_service", day);
    await readCalls(zip, stops, count, errors, onProgress);
    const found: TransitStop[] = [];
    const departures = count.finish();
    for (const [id, { name, lon, lat }] of stops.places) {
      const counted = departures.get(id);
      const kind = counted?.kind ?? "other";
      found.push({ id, name, lon, lat, kind, departures: counted?.departures ?? 0 });
    }
    return { layer: "timetable", format: "gtfs", serviceDay: day, ...usefulStops(found) };
  } finally {
    zip.close();
  }
}

/** Rows of one table; one with too many or too few fields is an error and left out. */
async function* rowsOf(
  zip: ZipFile,
  name: string,
  columns: TableColumns,
  errors: RowErrors | null,
  onBytes?: (bytes: number) => void,
) {
  for await (const row of readCsv(await zip.read(name), name, columns, onBytes)) {
    if (row.isRagged) errors?.add(name, row.line, "the line has not as many fields as the header");
    else yield row;
  }
}

async function readServices(zip: ZipFile, errors: RowErrors): Promise<Map<string, Service>> {
  const services = new Map<string, Service>();
  if (zip.has("calendar.txt")) {
    const week = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    const required = ["service_id", "start_date", "end_date", ...week];
    for await (const { line, values } of rowsOf(zip, "calendar.txt", { required }, errors)) {
      const [id = "", start = "", end = "", ...days] = values;
      const [from, to] = [readGtfsDay(start), readGtfsDay(end)];
      if (!from || !to) errors.add("calendar.txt", line, `"${from ? end : start}" is no day`);
      else if (services.has(id)) errors.add("calendar.txt", line, `service ${id} is there twice`);
      else {
        const weekdays = days.map((text) => text === "1");
        services.set(id, { ...emptyService(), weekdays, from, to });
      }
    }
  }
  if (zip.has("calendar_dates.txt")) {
    const required = ["service_id", "date", "exception_type"];
    for await (const { line, values } of rowsOf(zip, "calendar_dates.txt", { required }, errors)) {
      const [id = "", date = "", type = ""] = values;
      const day = readGtfsDay(date);
      if (!day) {
        errors.add("calendar_dates.txt", line, `"${date}" is no day`);
        continue;
      }
      const service = services.get(id) ?? emptyService();
      services.set(id, service);
      (type === "2" ? service.removed : service.added).add(day);
    }
  }
  return services;
}

interface Stops {
  /** The stop each stop or platform counts for: its station, where there is one. */
  countedAt: Map<string, string>;
  places: Map<string, { name: string | null; lon: number; lat: number }>;
}

async function readStops(zip: ZipFile, errors: RowErrors): Promise<Stops> {
  const known = new Map<string, { name: string; lon: number; lat: number; parent: string }>();
  const lines = new Map<string, number>();
  const columns = {
    required: ["stop_id", "stop_lat", "stop_lon"],
    optional: ["stop_name", "location_type", "parent_station"],
  };
  for await (const { line, values } of rowsOf(zip, "stops.txt", columns, errors)) {
    const [id = "", latText = "", lonText = "", name = "", type = "", parent = ""] = values;
    // Entrances, nodes and boarding areas are no stops.
    if (type !== "" && type !== "0" && type !== "1") continue;
    const before = lines.get(id);
    if (id === "") errors.add("stops.txt", line, "stop_id is empty");
    else if (before) errors.add("stops.txt", line, `stop_id ${id} is on line ${before} already`);
    else {
      lines.set(id, line);
      const [lat, lon] = [readDegrees(latText, 90), readDegrees(lonText, 180)];
      if ("problem" in lat) errors.add("stops.txt", line, `stop_lat ${lat.problem}`);
      else if ("problem" in lon) errors.add("stops.txt", line, `stop_lon ${lon.problem}`);
      else known.set(id, { name, lat: lat.value, lon: lon.value, parent });
    }
    if (known.size > MOST_STOPS) throw new GtfsError("too_many_rows", "stops.txt");
  }
  // A stop that could not be read is an error once, not with each of its departures.
  const stops: Stops = {
    countedAt: new Map([...lines.keys()].map((id) => [id, id])),
    places: new Map(),
  };
  for (const [id, stop] of known) {
    const station = known.has(stop.parent) ? stop.parent : id;
    const { name, lon, lat } = known.get(station) ?? stop;
    stops.countedAt.set(id, station);
    stops.places.set(station, { name: name || null, lon, lat });
  }
  return stops;
}

async function readRuns(
  zip: ZipFile,
  services: ReadonlyMap<string, Service>,
  day: LocalDate,
  errors: RowErrors,
): Promise<DepartureCount> {
  const kinds = new Map<string, StopKind>();
  if (zip.has("routes.txt")) {
    const required = ["route_id", "route_type"];
    for await (const { values } of rowsOf(zip, "routes.txt", { required }, errors)) {
      kinds.set(values[0] ?? "", kindOfRoute(values[1] ?? ""));
    }
  }
  const today = new Set([...services].filter(([, one]) => runsOn(one, day)).map(([id]) => id));
  const count = new DepartureCount();
  const columns = { required: ["trip_id", "service_id"], optional: ["route_id"] };
  for await (const { line, values } of rowsOf(zip, "trips.txt", columns, errors)) {
    const [id = "", service = "", route = ""] = values;
    if (!today.has(service)) continue;
    if (count.isOfTheDay(id)) errors.add("trips.txt", line, `trip_id ${id} is there twice`);
    else count.addRun(id, kinds.get(route) ?? (kinds.size === 0 ? "bus" : "other"));
    if (count.numberOfRuns > MOST_RUNS_OF_A_DAY) throw new GtfsError("too_many_rows", "trips.txt");
  }
  return count;
}

async function readCalls(
  zip: ZipFile,
  stops: Stops,
  count: DepartureCount,
  errors: RowErrors,
  onProgress: (share: number) => void,
): Promise<void> {
  const name = "stop_times.txt";
  const all = Math.max(1, zip.bytesOf(name));
  const columns = { required: ["trip_id", "stop_id", "stop_sequence"], optional: ["pickup_type"] };
  const rows = rowsOf(zip, name, columns, errors, (bytes) => onProgress(bytes / all));
  for await (const { line, values } of rows) {
    const [run = "", stop = "", sequenceText = "", pickup = ""] = values;
    if (!count.isOfTheDay(run)) continue;
    const station = stops.countedAt.get(stop);
    const sequence = Number(sequenceText);
    if (station === undefined) errors.add(name, line, `stop_id ${stop} is not in stops.txt`);
    else if (!/^\d+$/.test(sequenceText)) {
      errors.add(name, line, `stop_sequence "${sequenceText}" is no whole number`);
    } else count.addCall(run, station, sequence, pickup !== "1");
  }
}
