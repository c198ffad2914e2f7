import { z } from "zod";

import { accept, refuse, type Verdict } from "~/platform/result";

/*
 * A file of commune boundaries as geoportals hand them out: GeoJSON in WGS 84, or in the national grid with no word
 * about it; the names of its properties vary from source to source.
 */

const Ring = z.array(z.array(z.number()).min(2).max(4)).min(4);
const Geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: z.array(Ring).min(1) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(Ring).min(1)).min(1) }),
]);
export type BoundaryGeometry = z.output<typeof Geometry>;

const Collection = z.object({
  type: z.literal("FeatureCollection"),
  features: z
    .array(
      z.object({
        type: z.literal("Feature"),
        properties: z.record(z.string(), z.unknown()).nullish(),
        geometry: z.looseObject({ type: z.string() }).nullable(),
      }),
    )
    .max(1_000),
});

/** Reference systems a file may be in: WGS 84 as GeoJSON has it, or Luxembourg TM (LUREF). */
export type ReferenceSystem = 4326 | 2169;

/** The area of one feature, with every code and name it may be known by. */
export interface Boundary {
  /** Its place in the file, from 1. */
  position: number;
  /** STATEC's codes of four digits, as far as a property looks like one. */
  codes: readonly string[];
  names: readonly string[];
  geometry: BoundaryGeometry;
}

export interface BoundaryFile {
  system: ReferenceSystem;
  boundaries: Boundary[];
  /** Features that are points, lines or nothing: they are no ground. */
  withoutArea: number;
}

export type BoundaryFileRefusal =
  "not_json" | "not_geojson" | "no_polygons" | "swapped_coordinates" | "unknown_system";

/** Where the country lies in each system, with some kilometres around it (EPSG:4326 degrees, EPSG:2169 metres). */
const EXTENT = {
  4326: { x: [5.6, 6.7], y: [49.3, 50.3] },
  2169: { x: [44_000, 112_000], y: [52_000, 144_000] },
} as const;
const SYSTEMS = [4326, 2169] as const;

/** Reads a file of boundaries; nothing is taken from one that does not lie in the country. */
export function readBoundaryFile(text: string): Verdict<BoundaryFile, BoundaryFileRefusal> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refuse("not_json");
  }
  const parsed = Collection.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse("not_geojson", { place: issue?.path.join(".") || "type" });
  }
  const boundaries: Boundary[] = [];
  const { features } = parsed.data;
  for (const [index, { properties, geometry }] of features.entries()) {
    if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") continue;
    const shape = Geometry.safeParse(geometry);
    if (!shape.success) {
      const [issue] = shape.error.issues;
      const place = ["features", index, "geometry", ...(issue?.path ?? [])].join(".");
      return refuse("not_geojson", { place });
    }
    const { codes, names } = readProperties(properties ?? {});
    boundaries.push({ position: index + 1, codes, names, geometry: shape.data });
  }
  if (boundaries.length === 0) return refuse("no_polygons");
  const box = boxOf(boundaries);
  const system = SYSTEMS.find((one) => isInside(one, box));
  if (system) {
    return accept({ system, boundaries, withoutArea: features.length - boundaries.length });
  }
  const turned = { x: box.y, y: box.x };
  if (SYSTEMS.some((one) => isInside(one, turned))) return refuse("swapped_coordinates");
  return refuse("unknown_system", {
    corner: `${box.x[0]}, ${box.y[0]}`,
    opposite: `${box.x[1]}, ${box.y[1]}`,
  });
}

/** What tells the ground around a commune, and figures: they must not be taken for its name or code. */
const ABOUT_ANOTHER = /canton|district|arrond|region|country|pays|nuts|^cntr|^iso/;
const CODE_KEY = /lau|code|gisco|insee/;
/** `0304`, `304` and Eurostat's `LU_0304`. */
const CODE = /^(?:LU_?)?(\d{3,4})$/i;

function readProperties(properties: Record<string, unknown>) {
  const codes: string[] = [];
  const names: string[] = [];
  for (const [key, value] of Object.entries(properties)) {
    const plainKey = key.toLowerCase().replace(/[^a-z0-9]/g, "");
    if (ABOUT_ANOTHER.test(plainKey)) continue;
    if (typeof value !== "string" && typeof value !== "number") continue;
    const text = String(value).trim();
    const code = CODE_KEY.test(plainKey) ? CODE.exec(text)?.[1] : undefined;
    if (code) codes.push(code.padStart(4, "0"));
    else if (/\p{L}/u.test(text)) names.push(text);
  }
  return { codes, names };
}

interface Box {
  x: [number, number];
  y: [number, number];
}

function boxOf(boundaries: readonly Boundary[]): Box {
  const box: Box = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] };
  for (const { geometry } of boundaries) {
    const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(1);
    for (const [x = 0, y = 0] of rings.flat(1)) {
      box.x = [Math.min(box.x[0], x), Math.max(box.x[1], x)];
      box.y = [Math.min(box.y[0], y), Math.max(box.y[1], y)];
    }
  }
  return box;
}

function isInside(system: ReferenceSystem, { x, y }: Box): boolean {
  const extent = EXTENT[system];
  return x[0] >= extent.x[0] && x[1] <= extent.x[1] && y[0] >= extent.y[0] && y[1] <= extent.y[1];
}
