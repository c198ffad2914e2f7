import type { Transaction } from "~/platform/database/with-viewer.server";

import type { BoundaryGeometry, ReferenceSystem } from "./boundary-file";
import type { ImportedArea } from "./boundary-import";

/**
 * Gives a commune the union of these shapes as its official area, in WGS 84. A shape that crosses itself is repaired
 * first; what is left of it besides areas (lines, points) is dropped.
 *
 * @returns what the commune has now, measured on the ground; null where nothing with an area is left, or no commune has the code.
 */
export async function updateOfficialArea(
  tx: Transaction,
  code: string,
  system: ReferenceSystem,
  shapes: readonly BoundaryGeometry[],
): Promise<ImportedArea | null> {
  const [row] = await tx.$queryRaw<ImportedArea[]>`
    with part as materialized (
      select st_setsrid(st_force2d(st_geomfromgeojson(shape)), ${system}::int) as shape
        from unnest(${shapes.map((shape) => JSON.stringify(shape))}::text[]) as shape
    ), whole as materialized (
      select st_transform(st_union(st_collectionextract(st_makevalid(shape), 3)), 4326) as area,
             string_agg(distinct regexp_replace(st_isvalidreason(shape), '\\[.*', ''), ', ')
               filter (where not st_isvalid(shape)) as repaired
        from part
    )
    update commune
       set area = st_multi(st_collectionextract(st_makevalid(whole.area), 3)), area_source = 'official'
      from whole
     where commune.code = ${code} and not st_isempty(whole.area)
    returning code, name, st_area(commune.area::geography) / 1e6 as km2, area_km2::float8 as "knownKm2",
              st_distance(commune.area::geography, st_setsrid(st_makepoint(inner_lon, inner_lat), 4326)::geography)
                as "metresFromInnerPoint", repaired`;
  return row ?? null;
}

/** The areas of all communes together, in square kilometres. */
export async function sumAreas(tx: Transaction): Promise<number> {
  const [row] = await tx.$queryRaw<{ km2: number }[]>`
    select coalesce(sum(st_area(area::geography)), 0) / 1e6 as km2 from commune`;
  return row?.km2 ?? 0;
}
