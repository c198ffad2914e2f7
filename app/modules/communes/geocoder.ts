import { z } from "zod";

import type { Position } from "./commune";
import { foldName } from "./commune-list";
import { isInCountry } from "./transit-stop";

/** An address whose place is looked for. */
export interface AddressQuery {
  houseNumber: string;
  street: string;
  /** `L-1234` */
  postalCode: string;
  locality: string;
  communeCode: string;
}

/** What a found place stands for, the most exact first; `commune` is a point somewhere inside it. */
export const EXACTNESS = ["address", "street", "locality", "commune"] as const;
export type Exactness = (typeof EXACTNESS)[number];

export interface FoundPlace extends Position {
  exactness: Exactness;
}

/**
 * Answer of a geocoder: a place, none for this address, or no answer at all. The last one is nobody's fault who typed
 * an address, and is not remembered.
 */
export type GeocoderAnswer =
  { kind: "found"; place: FoundPlace } | { kind: "nothing" } | { kind: "away"; why: string };

/** Finds the place of an address; never throws, never takes longer than a person waits. */
export interface Geocoder {
  locate(query: AddressQuery): Promise<GeocoderAnswer>;
}

/** The same address, however it is written; for the key of a remembered answer. */
export function queryKey({ houseNumber, street, postalCode, locality }: AddressQuery): string {
  return [houseNumber, street, postalCode, locality].map(foldName).join("|");
}

const Degrees = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .rest(z.number());

/**
 * An answer of the national geoportal's search as far as it is used. Its shape is taken from its public description and
 * unverified against the running service; anything else counts as no answer.
 */
const SearchAnswer = z.object({
  results: z.array(
    z.object({
      geomlonlat: z.object({ type: z.literal("Point"), coordinates: Degrees }).nullish(),
      /** 8 a building, 6 and 5 a street, less a locality or a postal code. */
      accuracy: z.coerce.number().nullish(),
      AddressDetails: z.object({ zip: z.coerce.string().nullish() }).nullish(),
    }),
  ),
});

const BUILDING = 8;
const STREET = 5;

/** Reads an answer of the search service; the first result in the country with the postal code asked for. */
export function readSearchAnswer(json: unknown, { postalCode }: AddressQuery): GeocoderAnswer {
  const parsed = SearchAnswer.safeParse(json);
  if (!parsed.success) return { kind: "away", why: "not the answer of a search" };
  for (const { geomlonlat, accuracy, AddressDetails } of parsed.data.results) {
    if (!geomlonlat) continue;
    const [lon, lat] = geomlonlat.coordinates;
    const zip = AddressDetails?.zip;
    if (zip && zip.padStart(4, "0") !== postalCode.replace("L-", "")) continue;
    if (!isInCountry({ lon, lat })) continue;
    return { kind: "found", place: { lon, lat, exactness: exactnessOf(accuracy ?? 0) } };
  }
  return { kind: "nothing" };
}

function exactnessOf(accuracy: number): Exactness {
  if (accuracy >= BUILDING) return "address";
  return accuracy >= STREET ? "street" : "locality";
}

/** The middle of the stops that bear the name of a locality (`Ingeldorf, Kierch`); null where none does. */
export function placeOfLocality(
  stops: readonly (Position & { name: string | null })[],
  locality: string,
): Position | null {
  const wanted = foldName(locality);
  const there = stops.filter(({ name }) => foldName(name?.split(",")[0] ?? "") === wanted);
  if (wanted === "" || there.length === 0) return null;
  const mean = (pick: (stop: Position) => number) =>
    there.reduce((sum, stop) => sum + pick(stop), 0) / there.length;
  return { lon: mean(({ lon }) => lon), lat: mean(({ lat }) => lat) };
}
