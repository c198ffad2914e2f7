import { reportInWords, unreadableFile } from "./boundary-words.server";
import { runFileCommand } from "./command.server";
import { Progress } from "./progress.server";
import { withDatabase } from "./with-database.server";
import { readBoundariesFrom } from "../../modules/communes/read-boundary-file.server";

/* `npm run communes:import`: official boundaries of the communes instead of the approximated ones. */

const USAGE = [
  "npm run communes:import -- FILE [--dry-run] [--allow-missing] [--skip-unknown] [--accept-differences]",
  "  FILE                  boundaries of the 100 communes as GeoJSON, in WGS 84 or Luxembourg TM",
  "  --dry-run             only says what would be imported",
  "  --allow-missing       communes that are not in the file keep their area",
  "  --skip-unknown        areas that are no commune are left out",
  "  --accept-differences  areas that are not what is known of a commune are taken all the same",
];

await runFileCommand(
  USAGE,
  { switches: ["dry-run", "allow-missing", "skip-unknown", "accept-differences"] },
  async ({ file, switches }) => {
    const read = await readBoundariesFrom(file);
    if (!read.ok) return { ok: false, lines: [unreadableFile(file, read)] };
    const progress = new Progress(process.stdout, [
      { name: "areas", label: "Measuring the areas", seconds: 10 },
    ]);
    try {
      const report = await progress.step("areas", () =>
        withDatabase(async () => {
          const { importBoundaries } = await import("../../flow/import-boundaries.server");
          const options = {
            dryRun: switches["dry-run"],
            allowMissing: switches["allow-missing"],
            skipUnknown: switches["skip-unknown"],
            acceptDifferences: switches["accept-differences"],
          };
          return importBoundaries(read, options, (done, all) =>
            progress.report("areas", done / all, `${done} of ${all}`),
          );
        }),
      );
      return { ok: report.refusals.length === 0, lines: reportInWords(read, report) };
    } finally {
      progress.end();
    }
  },
);
