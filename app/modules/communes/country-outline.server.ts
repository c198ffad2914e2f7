import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** ISO 3166-1 numeric code, the key of the country in world-atlas. */
const LUXEMBOURG = "442";

/**
 * Generalised outline of the country (Natural Earth 1:10m through world-atlas, public domain), in WGS 84.
 * It runs up to 700 m inside the real border and may touch itself.
 */
export async function readCountryOutline(): Promise<Polygon | MultiPolygon> {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  const atlas = JSON.parse(await readFile(file, "utf8")) as Topology<{
    countries: GeometryCollection;
  }>;
  const country = feature(atlas, atlas.objects.countries).features.find(
    (candidate) => candidate.id === LUXEMBOURG,
  );
  const shape = country?.geometry;
  if (shape?.type !== "Polygon" && shape?.type !== "MultiPolygon") {
    throw new Error("world-atlas does not hold the outline of Luxembourg");
  }
  return shape;
}
