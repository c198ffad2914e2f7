import { readStopFile } from "../../modules/communes/read-stop-file.server";
import { isLocalDate } from "../local-date";
import { runFileCommand } from "./command.server";
import { Progress } from "./progress.server";
import { stopsInWords, unreadableStops } from "./stop-words.server";
import { withDatabase } from "./with-database.server";

/* `npm run stops:import`: stops of public transport with their departures on a weekday. */

const USAGE = [
  "npm run stops:import -- FILE [--dry-run] [--day YYYY-MM-DD] [--skip-errors]",
  "  FILE           a timetable as GTFS zip, or stops or stations as JSON",
  "  --dry-run      only says what would be imported",
  "  --day          the day of the timetable to count; otherwise the Tuesday with most runs",
  "  --skip-errors  lines that cannot be read are left out",
];

await runFileCommand(
  USAGE,
  { switches: ["dry-run", "skip-errors"], texts: ["day"] },
  async ({ file, switches, texts }) => {
    const day = texts.day ?? null;
    if (day !== null && !isLocalDate(day)) {
      return { ok: false, lines: [`--day ${day} is no day; write it as 2026-07-14.`] };
    }
    const progress = new Progress(process.stdout, [
      { name: "read", label: "Reading the stops", seconds: 20 },
      { name: "write", label: "Writing the stops", seconds: 5 },
    ]);
    try {
      const read = await progress.step("read", () =>
        readStopFile(file, day, (share) =>
          progress.report("read", share, `${Math.floor(share * 100)} %`),
        ),
      );
      if (!read.ok) return { ok: false, lines: [unreadableStops(file, read)] };
      const options = { dryRun: switches["dry-run"], skipErrors: switches["skip-errors"] };
      const report = await progress.step("write", () =>
        withDatabase(async () => {
          const { importStops } = await import("../../flow/import-stops.server");
          return importStops(read, options, (done) =>
            progress.report("write", done / read.file.stops.length, `${done} stops`),
          );
        }),
      );
      const isRefused = report.outcome === "errors" || report.outcome === "no_stops";
      return { ok: !isRefused, lines: stopsInWords(read, report) };
    } finally {
      progress.end();
    }
  },
);
