import type { StopsReport } from "../../flow/import-stops.server";
import type { ReadStops, StopFileRefusal } from "../../modules/communes/read-stop-file.server";
import type { Refusal } from "../result";

/* What `npm run stops:import` says in the terminal. */

/** Why nothing could be read from a file. */
export function unreadableStops(
  file: string,
  { reason, detail }: Refusal<StopFileRefusal>,
): string {
  const entry = detail?.["entry"] ?? "";
  const more = detail?.["detail"] ?? "";
  switch (reason) {
    case "no_file":
      return `There is no file ${file}.`;
    case "too_large":
      return `${file} is too large for a list of stops. A timetable comes as a GTFS zip.`;
    case "not_stops":
      return `${file} is neither a GTFS zip nor JSON of stops ({"stops": [[lat, lon, "b", departures], …]}) or stations ([{name, lat, lon, dep_day}, …]).`;
    case "not_a_zip":
      return `${file} is not a zip, or is damaged. ${entry}`.trim();
    case "too_many_files":
      return `${file} holds too many files for a timetable.`;
    case "bomb":
      return `${file} is refused: ${entry} would unpack to far more than a timetable.`;
    case "encrypted":
      return `${file} is refused: ${entry} is encrypted.`;
    case "not_utf8":
      return `${entry} is not UTF-8: see line ${more}. Save the table as UTF-8.`;
    case "broken":
      return `${entry} cannot be read as a table from line ${more} on: a quotation mark is not closed or stands alone.`;
    case "missing_columns":
      return `${entry} lacks columns: ${more}.`;
    case "missing_files":
      return `${file} lacks ${more}. The tables of a timetable stand at the top of the zip.`;
    case "no_service":
      return more === ""
        ? `${file} has no run on any Tuesday. Choose a day with --day YYYY-MM-DD.`
        : `${file} has no run on ${more}.`;
    case "too_many_rows":
      return `${file} is refused: ${more} has far more rows than a timetable of the country.`;
  }
}

const OUTCOME: Record<StopsReport["outcome"], string> = {
  imported: "Imported.",
  tried: "Dry run: nothing was changed. Without --dry-run these stops are imported.",
  unchanged: "The same file was imported before: nothing was changed.",
  errors:
    "Refused because of these lines; nothing was changed. With --skip-errors they are left out.",
  no_stops: "Refused: no stop with departures lies in Luxembourg; nothing was changed.",
};

/** What was read and what became of it. */
export function stopsInWords({ file, errors }: ReadStops, { outcome, before }: StopsReport) {
  const departures = file.stops.reduce((sum, stop) => sum + stop.departures, 0);
  const day = file.serviceDay ? ` on ${file.serviceDay}` : "";
  const what = file.layer === "stations" ? "stations" : "stops";
  const inEntries = file.format !== "gtfs";
  return [
    `Read ${file.stops.length} ${what} with ${departures} departures${day}.`,
    ...(file.outside > 0 ? [`Left out ${file.outside} ${what} outside Luxembourg.`] : []),
    ...(file.silent > 0 ? [`Left out ${file.silent} ${what} without a departure${day}.`] : []),
    ...(errors.total > 0 ? [`Wrong: ${errors.total}`] : []),
    ...errors.first.map(
      ({ file: table, line, problem }) =>
        `  - ${table}, ${inEntries ? "entry" : "line"} ${line}: ${problem}`,
    ),
    ...(errors.total > errors.first.length
      ? [`  … and ${errors.total - errors.first.length} more`]
      : []),
    ...(before ? [`Until now: ${before.stops} ${what} of ${before.fileName}.`] : []),
    OUTCOME[outcome],
  ];
}
