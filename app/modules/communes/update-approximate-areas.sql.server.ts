import type { MultiPolygon, Polygon } from "geojson";
import type { ClientBase } from "pg";

/**
 * Every commune without an official boundary gets the Voronoi cell of its centroid, clipped to the country outline,
 * as its area, marked `approximate`. Cells are cut in the national projection (EPSG:2169, metres), so a cell is the
 * ground nearest to its centroid. Where the generalised outline leaves a centroid out, a corridor 500 m wide on
 * either side leads to it, so that every centroid lies in its own cell.
 *
 * @param client inside the caller's transaction, with the right to write communes
 * @returns the number of communes written
 */
export async function updateApproximateAreas(
  client: ClientBase,
  outline: Polygon | MultiPolygon,
): Promise<number> {
  const result = await client.query(APPROXIMATE_AREAS, [JSON.stringify(outline)]);
  return result.rowCount ?? 0;
}

const APPROXIMATE_AREAS = `
WITH outline AS (
  SELECT ST_Transform(
    ST_CollectionExtract(ST_MakeValid(ST_SetSRID(ST_GeomFromGeoJSON($1), 4326)), 3), 2169) AS shape
), site AS (
  SELECT code, ST_Transform(ST_SetSRID(ST_MakePoint(centroid_lon, centroid_lat), 4326), 2169) AS place
  FROM commune
), country AS (
  SELECT ST_Union(piece) AS shape FROM (
    SELECT shape AS piece FROM outline
    UNION ALL
    SELECT ST_Buffer(ST_ShortestLine(shape, place), 500)
    FROM outline JOIN site ON NOT ST_Contains(shape, place)
  ) AS pieces
), cell AS (
  SELECT (ST_Dump(ST_VoronoiPolygons(ST_Collect(place), 0, (SELECT shape FROM country)))).geom AS shape
  FROM site
), clipped AS (
  SELECT site.code, ST_Multi(ST_CollectionExtract(ST_Intersection(cell.shape, country.shape), 3)) AS shape
  FROM site JOIN cell ON ST_Contains(cell.shape, site.place) CROSS JOIN country
)
UPDATE commune
SET area = ST_Transform(clipped.shape, 4326), area_source = 'approximate'
FROM clipped
WHERE clipped.code = commune.code AND commune.area_source <> 'official'`;
