import type { OfferStatus } from "./offer";

/** West, south, east, north in degrees (WGS 84), and how near: MapLibre's zoom. */
export interface MapWindow {
  box: readonly [number, number, number, number];
  zoom: number;
}

/** Up to this many dwellings are sent one by one; beyond, those of a cell of the grid are sent as a count. */
export const DWELLINGS_AT_ONCE = 1_000;

/** The country and what is shown of it on a whole page. */
export const WHOLE_COUNTRY: MapWindow = { box: [5.7, 49.4, 6.6, 50.25], zoom: 8 };

/** Reads `box=west,south,east,north` and `zoom`; anything that is no window counts as the whole country. */
export function readMapWindow(search: URLSearchParams): MapWindow {
  const box = (search.get("box") ?? "")
    .split(",")
    .map((text) => (text === "" ? NaN : Number(text)));
  const [west = NaN, south = NaN, east = NaN, north = NaN] = box;
  const zoom = Number(search.get("zoom") || NaN);
  const isBox =
    box.length === 4 &&
    [west, east].every((degrees) => Math.abs(degrees) <= 180) &&
    [south, north].every((degrees) => Math.abs(degrees) <= 90) &&
    west < east &&
    south < north;
  if (!isBox || !(zoom >= 0 && zoom <= 24)) return WHOLE_COUNTRY;
  return { box: [west, south, east, north], zoom };
}

/** The query of the window, as {@link readMapWindow} reads it. */
export function mapWindowSearch({ box, zoom }: MapWindow): Record<"box" | "zoom", string> {
  return { box: box.map((degrees) => degrees.toFixed(4)).join(","), zoom: zoom.toFixed(1) };
}

/** A window in thousandths of a degree, the unit in which offers keep their place; the last cells are within it. */
export interface MapGrid {
  west: number;
  south: number;
  east: number;
  north: number;
  /** The size of a cell. */
  stepEast: number;
  stepNorth: number;
}

/** A world of zoom 0 is 512 pixels wide; cells are as large as the map draws bubbles apart. */
const CELL_PIXELS = 48;
const WORLD_PIXELS = 512;
/** In the Mercator projection a degree of latitude is this much taller here than one of longitude is wide. */
const TALLER = 1.55;

/** Cells about as large on the screen at every zoom: a window has a hundred or two of them, however many dwellings it has. */
export function gridOf({ box: [west, south, east, north], zoom }: MapWindow): MapGrid {
  const degrees = (360 * CELL_PIXELS) / (WORLD_PIXELS * 2 ** zoom);
  const step = (size: number) => Math.max(1, Math.round(size * 1_000));
  return {
    west: Math.floor(west * 1_000),
    south: Math.floor(south * 1_000),
    east: Math.floor(east * 1_000),
    north: Math.floor(north * 1_000),
    stepEast: step(degrees),
    stepNorth: step(degrees / TALLER),
  };
}

/** A dwelling on offer, as its bubble on the map shows it. Exact: for its owner and for staff. */
export interface MappedDwelling {
  offerId: string;
  /** Number and street, and the commune. */
  address: string;
  commune: string;
  /** With charges, formatted; null while none is known. */
  rent: string | null;
  status: OfferStatus;
}

/** The dwellings of one cell of the grid. */
export interface MappedCell {
  count: number;
}

/** What the colours of the communes may stand for, beside the dwellings. */
export const OFFER_SHADES = ["offers", "households", "homes"] as const;
export type OfferShade = (typeof OFFER_SHADES)[number];

interface PointFeature<Properties> {
  type: "Feature";
  geometry: { type: "Point"; coordinates: [number, number] };
  properties: Properties;
}

/** The offers of a window as GeoJSON: dwellings while they are few, cells beyond. */
export interface OffersOnMap {
  type: "FeatureCollection";
  /** Whether every offer of the window is there by itself. */
  isExact: boolean;
  features: PointFeature<MappedDwelling | MappedCell>[];
}

/** Five decimals of a degree are a metre. */
export function pointFeature<Properties>(
  lon: number,
  lat: number,
  properties: Properties,
): PointFeature<Properties> {
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [round(lon), round(lat)] },
    properties,
  };
}
