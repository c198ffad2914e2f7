import type { MultiPolygon, Polygon } from "geojson";

import type { AreaSource } from "./commune";

/** The ground of a commune as a map draws it. */
export interface CommuneArea {
  code: string;
  name: string;
  source: AreaSource;
  geometry: Polygon | MultiPolygon;
}

/** An area without a figure, for a map on which one finds one's way. */
export function plainArea({ code, name, geometry }: CommuneArea) {
  return { id: code, name, value: null, text: name, geometry };
}
