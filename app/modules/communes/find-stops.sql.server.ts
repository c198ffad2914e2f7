import { z } from "zod";

import { VISITOR } from "~/platform/database/viewer-context";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { isLocalDate, type LocalDate } from "~/platform/local-date";
import { sqlAsViewer, sqlInside } from "~/platform/sql.server";

import type { Position } from "./commune";
import { type CommuneStops, type NearStop, STOP_KINDS, type StopKind } from "./transit-stop";

const kind = z.enum(STOP_KINDS);
const day = z.string().refine((text): text is LocalDate => isLocalDate(text));
const Near = z.object({
  id: z.string(),
  name: z.string().nullable(),
  kind,
  departures: z.number(),
  metres: z.number(),
});
const Served = z.object({
  id: z.string(),
  name: z.string().nullable(),
  kind,
  departures: z.number(),
  lon: z.number(),
  lat: z.number(),
});

/** Beyond this a stop is not near, in metres; people go farther for a train. */
const FARTHEST_METRES = 5_000;
const FARTHEST_STATION_METRES = 20_000;

/**
 * The stops nearest to a place, the nearest first, as the crow flies over the ground; the nearest station of trains is
 * among them wherever there is one.
 *
 * @returns null while no stops were imported, so that "none is near" and "nobody knows" are told apart.
 */
export async function findNearestStops(
  tx: Transaction,
  place: Position,
  limit: number,
): Promise<NearStop[] | null> {
  const near = await nearest(tx, place, STOP_KINDS, limit);
  if (near.length === 0) return null;
  const stops = near.filter(({ metres }) => metres <= FARTHEST_METRES);
  if (stops.some((stop) => stop.kind === "rail")) return stops;
  const stations = await nearest(tx, place, ["rail"], 1);
  return [...stops, ...stations.filter(({ metres }) => metres <= FARTHEST_STATION_METRES)];
}

function nearest(
  tx: Transaction,
  { lon, lat }: Position,
  kinds: readonly StopKind[],
  limit: number,
): Promise<NearStop[]> {
  return sqlInside(tx)(Near)`
    select stop_id as id, name, kind, departures,
           st_distance(point::geography, st_setsrid(st_makepoint(${lon}::float8, ${lat}::float8), 4326)::geography) as metres
      from transit_stop
     where not is_repeated and kind = any (${[...kinds]}::text[])
     order by point::geography <-> st_setsrid(st_makepoint(${lon}::float8, ${lat}::float8), 4326)::geography
     limit ${limit}::int`;
}

/** The stops of a commune with most departures. @returns null while no stops were imported. Public facts. */
export function findBusiestStops(code: string, limit: number): Promise<CommuneStops | null> {
  return sqlAsViewer(VISITOR, async (sql) => {
    const [latest] = await sql(z.object({ day: day.nullable() }))`
      select service_day as day from stop_import order by layer = 'timetable' desc, imported_at desc limit 1`;
    if (!latest) return null;
    const stops = await sql(Served)`
      select s.stop_id as id, s.name, s.kind, s.departures, st_x(s.point) as lon, st_y(s.point) as lat
        from commune c join transit_stop s on st_covers(c.area, s.point)
       where c.code = ${code} and not s.is_repeated
       order by s.departures desc, s.stop_id`;
    const stations = stops.flatMap((stop) => (stop.kind === "rail" ? (stop.name ?? []) : []));
    return {
      stops: stops.slice(0, limit),
      total: stops.length,
      stations: [...new Set(stations)],
      serviceDay: latest.day,
    };
  });
}

/** The stops of a commune that have a name. */
export function findNamedStops(
  tx: Transaction,
  code: string,
): Promise<(Position & { name: string })[]> {
  return sqlInside(tx)(z.object({ name: z.string(), lon: z.number(), lat: z.number() }))`
    select s.name, st_x(s.point) as lon, st_y(s.point) as lat
      from commune c join transit_stop s on st_covers(c.area, s.point)
     where c.code = ${code} and s.name is not null and not s.is_repeated`;
}
