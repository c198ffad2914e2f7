import { z } from "zod";

import type { LocalDate } from "~/platform/local-date";

import type { Position } from "./commune";

/** By which vehicles a stop is served; of several the first of this list. */
export const STOP_KINDS = ["rail", "tram", "bus", "other"] as const;
export type StopKind = (typeof STOP_KINDS)[number];

/** What one import replaces: the stops of a timetable, or the names of the stations on top of it. */
export const STOP_LAYERS = ["timetable", "stations"] as const;
export type StopLayer = (typeof STOP_LAYERS)[number];

/** A stop with the departures of one weekday from it, all lines and directions together. */
export interface TransitStop extends Position {
  /** The source's own id, or its place where the source has none. */
  id: string;
  name: string | null;
  kind: StopKind;
  departures: number;
}

/** What a file of stops holds, as far as it is of use. */
export interface StopFile {
  layer: StopLayer;
  format: "gtfs" | "stops" | "stations";
  /** The day whose departures are counted; null where the file does not say. */
  serviceDay: LocalDate | null;
  stops: readonly TransitStop[];
  /** Stops beyond the country, left out. */
  outside: number;
  /** Stops without a departure on that day, left out. */
  silent: number;
}

/** Where the country lies; a stop across the border is nobody's nearest for long. */
const COUNTRY = { lon: [5.7, 6.6], lat: [49.4, 50.2] } as const;

export function isInCountry({ lon, lat }: Position): boolean {
  return (
    lon >= COUNTRY.lon[0] && lon <= COUNTRY.lon[1] && lat >= COUNTRY.lat[0] && lat <= COUNTRY.lat[1]
  );
}

/** One thing that is wrong in a file. */
export interface RowError {
  file: string;
  /** The line of a table, or the number of an entry, from 1. */
  line: number;
  problem: string;
}

const KEPT_ERRORS = 50;

/** What is wrong in a file: all of it counted, the first of it kept. */
export class RowErrors {
  readonly first: RowError[] = [];
  total = 0;

  add(file: string, line: number, problem: string): void {
    this.total++;
    if (this.first.length < KEPT_ERRORS) this.first.push({ file, line, problem });
  }
}

const DECIMAL = /^-?\d{1,3}(\.\d+)?$/;

/** Reads a latitude or longitude in degrees; says what is wrong with it otherwise. */
export function readDegrees(text: string, most: number): { value: number } | { problem: string } {
  if (/^-?\d{1,3},\d+$/.test(text)) {
    return { problem: `"${text}" is written with a comma; a point is needed` };
  }
  const value = Number(text);
  if (!DECIMAL.test(text) || Math.abs(value) > most) return { problem: `"${text}" is no degrees` };
  return { value };
}

const LETTERS: Readonly<Record<string, StopKind>> = { r: "rail", t: "tram", b: "bus" };

const StopEntry = z.tuple([
  z.number().min(-90).max(90),
  z.number().min(-180).max(180),
  z.string(),
  z.number().int().nonnegative(),
]);
const StationEntry = z.object({
  name: z.string().trim().min(1).max(200),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  dep_day: z.number().int().nonnegative(),
});

/**
 * Reads stops as `{ stops: [[lat, lon, "b" | "t" | "r", departures], …] }`, or stations as
 * `[{ name, lat, lon, dep_day }, …]`.
 *
 * @returns null when it is neither.
 */
export function readStopsJson(json: unknown, file: string, errors: RowErrors): StopFile | null {
  const plain = z.object({ stops: z.array(z.unknown()) }).safeParse(json);
  if (plain.success) {
    const found = plain.data.stops.map((entry) => {
      const read = StopEntry.safeParse(entry);
      if (!read.success) return null;
      const [lat, lon, letter, departures] = read.data;
      return { lat, lon, name: null, kind: LETTERS[letter] ?? "other", departures };
    });
    return collect("timetable", "stops", found, file, errors);
  }
  const stations = z.array(z.unknown()).safeParse(json);
  if (!stations.success) return null;
  const found = stations.data.map((entry) => {
    const read = StationEntry.safeParse(entry);
    if (!read.success) return null;
    const { name, lat, lon, dep_day: departures } = read.data;
    return { lat, lon, name, kind: "rail" as const, departures };
  });
  return collect("stations", "stations", found, file, errors);
}

function collect(
  layer: StopLayer,
  format: StopFile["format"],
  found: readonly (Omit<TransitStop, "id"> | null)[],
  file: string,
  errors: RowErrors,
): StopFile {
  const byId = new Map<string, TransitStop>();
  for (const [index, entry] of found.entries()) {
    if (!entry) {
      errors.add(file, index + 1, "the entry has not the expected values");
      continue;
    }
    const id = `${entry.lat.toFixed(5)},${entry.lon.toFixed(5)},${entry.kind}`;
    if (byId.has(id)) errors.add(file, index + 1, `the same stop as before (${id})`);
    else byId.set(id, { ...entry, id });
  }
  return { layer, format, serviceDay: null, ...usefulStops([...byId.values()]) };
}

/** Those in the country with departures, and how many are left out for either reason. */
export function usefulStops(
  stops: readonly TransitStop[],
): Pick<StopFile, "stops" | "outside" | "silent"> {
  const inside = stops.filter(isInCountry);
  const served = inside.filter(({ departures }) => departures > 0);
  return {
    stops: served,
    outside: stops.length - inside.length,
    silent: inside.length - served.length,
  };
}

/** A stop near a place. */
export interface NearStop extends Omit<TransitStop, keyof Position> {
  /** As the crow flies. */
  metres: number;
}

/** A stop with its place. */
export type ServedStop = TransitStop;

/** The stops of a commune with most departures, and what they are part of. */
export interface CommuneStops {
  stops: ServedStop[];
  /** Stops in the commune, those not listed included. */
  total: number;
  /** Names of its stations of trains. */
  stations: string[];
  /** Whose departures are counted; null where the source does not say. */
  serviceDay: LocalDate | null;
}

/** How far a stop is, as people say it: to the next ten metres, beyond a kilometre to the next hundred. */
export function roundedMetres(metres: number): number {
  const step = metres < 1_000 ? 10 : 100;
  return Math.round(metres / step) * step;
}
