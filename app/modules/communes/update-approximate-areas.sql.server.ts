import type { MultiPolygon, Polygon } from "geojson";
import type { ClientBase } from "pg";

/**
 * Every commune without an official boundary gets the Voronoi cell of its centroid, clipped to the country outline,
 * as its area, marked `approximate`. Cells are cut on a plane where a step east is as long as a step north (longitudes
 * shrunk by the cosine of the middle latitude; over the country's 80 km that is right within 1 %), so a cell is the
 * ground nearest to its centroid. Where the generalised outline leaves a centroid out, a corridor about 500 m wide on
 * either side leads to it, so that every centroid lies in its own cell.
 *
 * @param client inside the caller's transaction, with the right to write communes
 * @returns the number of communes written
 */
export async function updateApproximateAreas(
  client: ClientBase,
  outline: Polygon | MultiPolygon,
): Promise<number> {
  const result = await client.query(APPROXIMATE_AREAS, [
    JSON.stringify(outline),
    Math.cos((MIDDLE_LATITUDE * Math.PI) / 180),
    CORRIDOR_DEGREES,
  ]);
  return result.rowCount ?? 0;
}

const MIDDLE_LATITUDE = 49.8;

/** 500 m in degrees of latitude. */
const CORRIDOR_DEGREES = 0.0045;

const APPROXIMATE_AREAS = `
WITH plane AS (
  SELECT $2::double precision AS shrink
), outline AS (
  SELECT ST_Scale(ST_CollectionExtract(ST_MakeValid(ST_GeomFromGeoJSON($1)), 3), shrink, 1) AS shape
  FROM plane
), site AS (
  SELECT code, ST_SetSRID(ST_MakePoint(centroid_lon * shrink, centroid_lat), 4326) AS place
  FROM commune CROSS JOIN plane
), country AS (
  SELECT ST_Union(piece) AS shape FROM (
    SELECT shape AS piece FROM outline
    UNION ALL
    SELECT ST_Buffer(ST_ShortestLine(shape, place), $3::double precision)
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
SET area = ST_Scale(clipped.shape, 1 / plane.shrink, 1), area_source = 'approximate'
FROM clipped CROSS JOIN plane
WHERE clipped.code = commune.code AND commune.area_source <> 'official'`;
