import type { AreaSource, Position } from "~/modules/communes/commune";
import type { Transaction } from "~/platform/database/with-viewer.server";

/** Where the pin of a dwelling stands, or null before it was set or outside the viewer's reach. */
export async function getPoint(tx: Transaction, dwellingId: string): Promise<Position | null> {
  const [row] = await tx.$queryRaw<{ lon: number | null; lat: number | null }[]>`
    select st_x(point) as lon, st_y(point) as lat from dwelling where id = ${dwellingId}::uuid`;
  return row?.lon == null || row.lat === null ? null : { lon: row.lon, lat: row.lat };
}

/** Puts the pin of a dwelling on a place. */
export async function updatePoint(
  tx: Transaction,
  dwellingId: string,
  { lon, lat }: Position,
): Promise<void> {
  await tx.$executeRaw`
    update dwelling set point = st_setsrid(st_makepoint(${lon}::float8, ${lat}::float8), 4326)
     where id = ${dwellingId}::uuid`;
}

/** How far a place lies from the area of a commune, in metres; 0 inside, null where the commune has no area. */
export async function getDistanceToCommune(
  tx: Transaction,
  communeCode: string,
  { lon, lat }: Position,
): Promise<{ metres: number | null; source: AreaSource; commune: string } | null> {
  const [row] = await tx.$queryRaw<
    { metres: number | null; source: AreaSource; commune: string }[]
  >`
    select st_distance(area::geography, st_setsrid(st_makepoint(${lon}::float8, ${lat}::float8), 4326)::geography) as metres,
           area_source as source, name as commune
      from commune where code = ${communeCode}`;
  return row ?? null;
}
