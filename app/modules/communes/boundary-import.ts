import type { BoundaryMatch, NamedCommune } from "./match-boundaries";

/** STATEC's area of the country, in square kilometres. */
export const COUNTRY_KM2 = 2_586;

/** How far the areas together may be from it, as a share. */
const COUNTRY_TOLERANCE = 0.01;

/** How far one commune's area may be from the one known before, as a share. */
const COMMUNE_TOLERANCE = 0.15;

/** How far outside its new area a place known to lie in a commune may be, in metres. */
const INNER_POINT_METRES = 500;

/** What somebody who imports may say beforehand about an incomplete or odd file. */
export interface ImportOptions {
  dryRun: boolean;
  /** Communes without an area in the file keep the one they have. */
  allowMissing: boolean;
  /** Areas of no commune are left out. */
  skipUnknown: boolean;
  /** Areas much larger or smaller than known, or elsewhere, are taken all the same. */
  acceptDifferences: boolean;
}

/** The area a commune was given, measured. */
export interface ImportedArea {
  code: string;
  name: string;
  km2: number;
  /** As known before, from prisma/data. */
  knownKm2: number;
  /** From the area to a point known to lie inside the commune. */
  metresFromInnerPoint: number;
  /** What was wrong with the shape before it was repaired; null for a sound one. */
  repaired: string | null;
}

export const IMPORT_REFUSALS = ["missing", "unknown", "twice", "disputed", "different"] as const;
export type ImportRefusal = (typeof IMPORT_REFUSALS)[number];

export interface BoundaryReport {
  match: BoundaryMatch;
  areas: readonly ImportedArea[];
  /** Areas that are not what is known of their communes. */
  different: readonly ImportedArea[];
  refusals: readonly ImportRefusal[];
  /** The sum over all communes, those that kept their area included; null before any was measured. */
  countryKm2: number | null;
  isKept: boolean;
}

/** What of the match forbids the import; nothing is written unless this is empty. */
export function decideMatch(
  match: BoundaryMatch,
  options: Pick<ImportOptions, "allowMissing" | "skipUnknown">,
): ImportRefusal[] {
  const refusals: ImportRefusal[] = [];
  if (match.absent.length > 0 && !options.allowMissing) refusals.push("missing");
  if (match.unknown.length > 0 && !options.skipUnknown) refusals.push("unknown");
  if (match.twice.length > 0) refusals.push("twice");
  if (match.disputed.length > 0) refusals.push("disputed");
  return refusals;
}

/** Areas that cannot be those of their communes: half of a merged one, one of another place. */
export function differingAreas(areas: readonly ImportedArea[]): ImportedArea[] {
  return areas.filter(
    ({ km2, knownKm2, metresFromInnerPoint }) =>
      Math.abs(km2 / knownKm2 - 1) > COMMUNE_TOLERANCE || metresFromInnerPoint > INNER_POINT_METRES,
  );
}

export function isWholeCountry(km2: number): boolean {
  return Math.abs(km2 / COUNTRY_KM2 - 1) <= COUNTRY_TOLERANCE;
}

/** The names a person reads in a list of communes. */
export function namesOf(communes: readonly NamedCommune[]): string[] {
  return communes.map(({ lauCode, name }) => `${name} (${lauCode})`);
}
