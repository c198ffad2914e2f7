import type { BoundaryFile } from "../../modules/communes/boundary-file";
import {
  type BoundaryReport,
  COUNTRY_KM2,
  type ImportedArea,
  type ImportRefusal,
  isWholeCountry,
  namesOf,
} from "../../modules/communes/boundary-import";
import {
  LARGEST_BOUNDARY_FILE,
  type ReadFileRefusal,
} from "../../modules/communes/read-boundary-file.server";
import type { Refusal } from "../result";

/* What `npm run communes:import` says in the terminal. */

const SYSTEM = { 4326: "WGS 84 (EPSG:4326)", 2169: "Luxembourg TM (EPSG:2169)" } as const;

/** Why nothing could be read from a file. */
export function unreadableFile(file: string, { reason, detail }: Refusal<ReadFileRefusal>): string {
  switch (reason) {
    case "no_file":
      return `There is no file ${file}.`;
    case "too_large":
      return `${file} has ${detail?.["megabytes"]} MB; at most ${LARGEST_BOUNDARY_FILE / 1024 / 1024} MB are read. Simplify the boundaries (10 m is more than enough) or leave other countries out.`;
    case "not_json":
      return `${file} is not JSON, or was cut off.`;
    case "not_geojson":
      return `${file} is JSON but not a GeoJSON FeatureCollection: see ${detail?.["place"]}.`;
    case "no_polygons":
      return `${file} has no polygons: its features are points, lines or empty.`;
    case "swapped_coordinates":
      return `The coordinates of ${file} are the wrong way round: longitude (or easting) comes first.`;
    case "unknown_system":
      return `The coordinates of ${file} (from ${detail?.["corner"]} to ${detail?.["opposite"]}) are not in Luxembourg, neither as WGS 84 (EPSG:4326) nor as Luxembourg TM (EPSG:2169). Convert the file to one of the two.`;
  }
}

/** What was read, what matched, what it comes to, and what to do about what did not. */
export function reportInWords(file: BoundaryFile, report: BoundaryReport): string[] {
  const { match, areas, different, refusals, countryKm2, isKept } = report;
  const repaired = areas.filter((area) => area.repaired !== null);
  const merged = [...match.matched.values()].filter((parts) => parts.length > 1);
  return [
    `Read ${file.boundaries.length} areas in ${SYSTEM[file.system]}.`,
    ...say(file.withoutArea, `Left out ${file.withoutArea} features without an area.`),
    `Matched ${match.matched.size} communes.`,
    ...say(merged.length, `Put together of several areas: ${merged.length} communes.`),
    ...list("Without an area in the file", namesOf(match.absent)),
    ...list("In the file, but no commune", match.unknown.map(nameOf)),
    ...list("Named twice in the file", namesOf(match.twice)),
    ...list("Code and name of different communes", match.disputed.map(nameOf)),
    ...list(
      "Repaired because the outline crossed itself",
      repaired.map(({ name, repaired: reason }) => `${name} (${reason})`),
    ),
    ...list("Not what is known of the commune", different.map(difference)),
    ...(countryKm2 === null ? [] : [sum(countryKm2)]),
    ...refusals.map((refusal) => ADVICE[refusal]),
    isKept
      ? `Imported: ${areas.length} communes have official areas now.`
      : refusals.length > 0
        ? "Nothing was changed."
        : "Dry run: nothing was changed. Without --dry-run these areas are imported.",
  ];
}

const ADVICE: Record<ImportRefusal, string> = {
  missing: "Refused: communes are missing. With --allow-missing they keep the area they have.",
  unknown: "Refused: areas belong to no commune. With --skip-unknown they are left out.",
  twice: "Refused: a commune is in the file twice. Remove the area that is not meant.",
  disputed: "Refused: the code of an area belongs to another commune than its name.",
  different:
    "Refused: areas are not where, or not as large as, their communes are known to be. With --accept-differences they are taken all the same.",
};

function say(count: number, line: string): string[] {
  return count > 0 ? [line] : [];
}

function list(title: string, names: readonly string[]): string[] {
  return names.length > 0
    ? [`${title}: ${names.length}`, ...names.map((name) => `  - ${name}`)]
    : [];
}

function nameOf({ position, names, codes }: BoundaryFile["boundaries"][number]): string {
  const called = [...codes, ...names].join(", ") || "without a name";
  return `feature ${position}: ${called}`;
}

function difference({ name, km2, knownKm2, metresFromInnerPoint }: ImportedArea): string {
  const away = metresFromInnerPoint > 0 ? `, ${Math.round(metresFromInnerPoint)} m away` : "";
  return `${name}: ${km2.toFixed(1)} km² instead of ${knownKm2.toFixed(1)} km²${away}`;
}

function sum(km2: number): string {
  const verdict = isWholeCountry(km2) ? "within" : "NOT within";
  return `All areas together: ${km2.toFixed(1)} km², ${verdict} 1 % of the country's ${COUNTRY_KM2} km².`;
}
