import type { MultiPolygon, Polygon, Position } from "geojson";

/** A surface with a figure, e.g. a commune and its open offers. */
export interface MapArea {
  id: string;
  name: string;
  /** Decides the depth of its colour; null is drawn without colour and means "no figure". */
  value: number | null;
  /** The figure in words and formatted, e.g. "12 dwellings". */
  text: string;
  /** The page of the area; the same link stands in the list beside the map. */
  to?: string;
  geometry: Polygon | MultiPolygon;
  /** Where its name is written, longitude first; the middle of its box when left out. */
  labelAt?: readonly [number, number];
  /** From 0 to 1: whose name goes first where figures are equal. */
  prominence?: number;
}

/** What a point stands for; each kind has its own sign. */
export type MapPointKind = "dwelling" | "place" | "station" | "office";

export interface MapPoint {
  id: string;
  name: string;
  longitude: number;
  latitude: number;
  kind: MapPointKind;
  to?: string;
}

/** West, south, east, north in degrees (WGS 84). */
export type Bounds = readonly [number, number, number, number];

/** The country, for a map without shapes. */
export const luxembourgBounds: Bounds = [5.73, 49.44, 6.53, 50.19];

export function positionsOf(geometry: Polygon | MultiPolygon): Position[] {
  return geometry.type === "Polygon" ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

/** The smallest box around all shapes, at least about 4 km wide, so that a single point does not fill the map. */
export function boundsOf(areas: readonly MapArea[], points: readonly MapPoint[]): Bounds {
  const all = [
    ...areas.flatMap((area) => positionsOf(area.geometry)),
    ...points.map((point): Position => [point.longitude, point.latitude]),
  ];
  if (all.length === 0) return luxembourgBounds;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = 0, latitude = 0] of all) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  const padX = Math.max(0, 0.05 - (east - west)) / 2;
  const padY = Math.max(0, 0.03 - (north - south)) / 2;
  return [west - padX, south - padY, east + padX, north + padY];
}

/** Web Mercator in a drawing of a given width; y grows downwards. */
export interface Projection {
  width: number;
  height: number;
  point: (longitude: number, latitude: number) => { x: number; y: number };
}

/** Fits the bounds into a drawing `width` units wide, with a margin around them. */
export function projectionOf(bounds: Bounds, width: number, margin: number): Projection {
  const [west, south, east, north] = bounds;
  const scale = (width - 2 * margin) / (east - west);
  const top = mercator(north);
  return {
    width,
    height: (top - mercator(south)) * scale + 2 * margin,
    point: (longitude, latitude) => ({
      x: margin + (longitude - west) * scale,
      y: margin + (top - mercator(latitude)) * scale,
    }),
  };
}

/** The northing of a latitude, in degrees at the equator, so that it has the unit of a longitude. */
function mercator(latitude: number): number {
  const radians = (latitude * Math.PI) / 180;
  return (Math.log(Math.tan(Math.PI / 4 + radians / 2)) * 180) / Math.PI;
}

/** The `d` of an SVG path, to a tenth of a unit; points that fall on the one before are left out. */
export function pathOf(geometry: Polygon | MultiPolygon, projection: Projection): string {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flat()
    .map((ring) => {
      const corners = ring.map(([longitude = 0, latitude = 0]) => {
        const { x, y } = projection.point(longitude, latitude);
        return `${round(x)} ${round(y)}`;
      });
      return `M${corners.filter((corner, index) => corner !== corners[index - 1]).join("L")}Z`;
    })
    .join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Where the name of an area is written. */
export function labelPosition(area: MapArea): readonly [number, number] {
  if (area.labelAt) return area.labelAt;
  const [west, south, east, north] = boundsOf([area], []);
  return [(west + east) / 2, (south + north) / 2];
}

/** How much the name of an area wants to be on the map: what the page is about, then the greater figure. */
export function labelWeight(area: MapArea, highlighted: ReadonlySet<string>): number {
  if (highlighted.has(area.id)) return Infinity;
  return (area.value ?? 0) + (area.prominence ?? 0);
}

/** How many depths of colour a map has. */
export const depths = 5;

/**
 * The depth of colour of a value, 1 to `depths` in equal parts of the greatest one; 0 for no figure and for zero, which
 * stay without colour.
 */
export function depthOf(value: number | null, greatest: number): number {
  if (value === null || value <= 0 || greatest <= 0) return 0;
  return Math.min(depths, Math.max(1, Math.ceil((value / greatest) * depths)));
}
