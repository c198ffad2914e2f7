import type { MultiPolygon, Polygon } from "geojson";

import type { AreaSource } from "./commune";

/** The ground of a commune as a map draws it. */
export interface CommuneArea {
  code: string;
  name: string;
  source: AreaSource;
  geometry: Polygon | MultiPolygon;
}
