import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate, toDatabaseDate } from "~/platform/local-date";

import type { StopLayer, TransitStop } from "./transit-stop";

/** Where the present stops of a layer came from. */
export interface StopImport {
  fileName: string;
  fileHash: string;
  serviceDay: LocalDate | null;
  stops: number;
  importedAt: Date;
}

/** The import whose stops are there now; null before the first. */
export async function getLatestImport(
  tx: Transaction,
  layer: StopLayer,
): Promise<StopImport | null> {
  const row = await tx.stopImport.findFirst({
    where: { layer },
    select: { fileName: true, fileHash: true, serviceDay: true, stops: true, importedAt: true },
    orderBy: { importedAt: "desc" },
  });
  return row && { ...row, serviceDay: row.serviceDay && fromDatabaseDate(row.serviceDay) };
}

export interface NewStopImport {
  layer: StopLayer;
  format: "gtfs" | "stops" | "stations";
  fileName: string;
  fileHash: string;
  serviceDay: LocalDate | null;
  stops: readonly TransitStop[];
  leftOut: number;
}

const CHUNK = 2_000;

/** A stop of trains nearer than this to a station is that station, in metres. */
const SAME_STATION_METRES = 200;

/**
 * Replaces the stops of a layer and records where they came from. Stops of trains without a name take that of the
 * station they are at, and the station is shown once.
 *
 * @returns the id of the record.
 */
export async function updateStops(
  tx: Transaction,
  { stops, ...source }: NewStopImport,
  onProgress: (done: number) => void = () => undefined,
): Promise<string> {
  const { id } = await tx.stopImport.create({
    data: {
      ...source,
      serviceDay: source.serviceDay && toDatabaseDate(source.serviceDay),
      stops: stops.length,
      departures: stops.reduce((sum, { departures }) => sum + BigInt(departures), 0n),
    },
    select: { id: true },
  });
  await tx.transitStop.deleteMany({ where: { layer: source.layer } });
  for (let start = 0; start < stops.length; start += CHUNK) {
    const rows = JSON.stringify(stops.slice(start, start + CHUNK));
    await tx.$executeRaw`
      insert into transit_stop (layer, stop_id, import_id, name, kind, point, departures)
      select ${source.layer}, row.id, ${id}::uuid, row.name, row.kind,
             st_setsrid(st_makepoint(row.lon, row.lat), 4326), row.departures
        from json_to_recordset(${rows}::json)
          as row (id text, name text, kind text, lon float8, lat float8, departures integer)`;
    onProgress(Math.min(start + CHUNK, stops.length));
  }
  await nameStations(tx);
  return id;
}

async function nameStations(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    update transit_stop set name = station.name
      from transit_stop station
     where transit_stop.layer = 'timetable' and transit_stop.kind = 'rail' and transit_stop.name is null
       and station.layer = 'stations'
       and st_dwithin(transit_stop.point::geography, station.point::geography, ${SAME_STATION_METRES}::float8)`;
  await tx.$executeRaw`
    update transit_stop set is_repeated = exists (
        select 1 from transit_stop stop
         where stop.layer = 'timetable' and stop.kind = 'rail'
           and st_dwithin(stop.point::geography, transit_stop.point::geography, ${SAME_STATION_METRES}::float8))
     where layer = 'stations'`;
}
