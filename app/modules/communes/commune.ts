import { z } from "zod";

/** The twelve cantons, in the order of the first two digits of their communes' codes (01 Capellen … 12 Remich). */
export const CANTONS = [
  "Capellen",
  "Esch-sur-Alzette",
  "Luxembourg",
  "Mersch",
  "Clervaux",
  "Diekirch",
  "Redange",
  "Wiltz",
  "Vianden",
  "Echternach",
  "Grevenmacher",
  "Remich",
] as const;

export type Canton = (typeof CANTONS)[number];

/** `approximate`: Voronoi cell of the centroid clipped to the country outline; `official`: imported boundary. */
export const AREA_SOURCES = ["approximate", "official"] as const;
export type AreaSource = (typeof AREA_SOURCES)[number];

/** A place in WGS 84 degrees. */
export interface Position {
  lon: number;
  lat: number;
}

/** Facts on one of the 100 communes; sources and dates are in prisma/data/README.md. */
export interface Commune {
  /** STATEC's code of four digits; the first two are the canton's. Retired codes are never reused. */
  lauCode: string;
  name: string;
  /** Luxembourgish name, unverified. */
  nameLb: string;
  canton: Canton;
  centroid: Position;
  /** A point certainly inside the commune, unlike the centroid of a bent one. */
  innerPoint: Position;
  areaKm2: number;
  /** 1 January 2026. */
  population: number;
  /** Bus, tram and train departures on a weekday of July 2026. */
  weekdayDepartures: number;
  hasRailStation: boolean;
  /** LAU codes of the communes that share a border. */
  neighbours: readonly string[];
}

/** Four digits of an existing canton, e.g. `0304`. */
export const LauCode = z.string().regex(/^(0[1-9]|1[0-2])\d{2}$/);

const longitude = z.coerce.number().min(5.7).max(6.6);
const latitude = z.coerce.number().min(49.4).max(50.2);

/** One row of prisma/data/communes.csv, turned into a {@link Commune}. */
export const CommuneRow = z
  .object({
    lau_code: LauCode,
    name_fr: z.string().min(2).max(40),
    name_lb_unverified: z.string().min(2).max(40),
    canton: z.enum(CANTONS),
    centroid_lon: longitude,
    centroid_lat: latitude,
    inner_lon: longitude,
    inner_lat: latitude,
    area_km2: z.coerce.number().positive().max(200),
    population_2026_01_01: z.coerce.number().int().positive(),
    public_transport_departures_per_weekday_2026_07: z.coerce.number().int().nonnegative(),
    has_rail_station: z.enum(["true", "false"]),
    neighbours: z.string().transform((text) => text.split(" ")),
  })
  .transform((row): Commune => ({
    lauCode: row.lau_code,
    name: row.name_fr,
    nameLb: row.name_lb_unverified,
    canton: row.canton,
    centroid: { lon: row.centroid_lon, lat: row.centroid_lat },
    innerPoint: { lon: row.inner_lon, lat: row.inner_lat },
    areaKm2: row.area_km2,
    population: row.population_2026_01_01,
    weekdayDepartures: row.public_transport_departures_per_weekday_2026_07,
    hasRailStation: row.has_rail_station === "true",
    neighbours: row.neighbours,
  }));

/** The canton whose number begins the code, or null for an unknown number. */
export function cantonOf(lauCode: string): Canton | null {
  return CANTONS[Number(lauCode.slice(0, 2)) - 1] ?? null;
}
