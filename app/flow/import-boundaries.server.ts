import { recordEvent } from "~/modules/audit/record-event.server";
import type { BoundaryFile } from "~/modules/communes/boundary-file";
import {
  type BoundaryReport,
  decideMatch,
  differingAreas,
  type ImportedArea,
  type ImportOptions,
  type ImportRefusal,
} from "~/modules/communes/boundary-import";
import { findNamedCommunes } from "~/modules/communes/find-communes.server";
import { matchBoundaries } from "~/modules/communes/match-boundaries";
import { sumAreas, updateOfficialArea } from "~/modules/communes/update-official-area.sql.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { withSystemAtLength } from "~/platform/database/with-viewer.server";

/**
 * Replaces the areas of the communes by those of a file, all of them or none. A dry run measures the areas in the
 * database and takes everything back.
 *
 * @param onProgress communes measured so far, of how many.
 */
export function importBoundaries(
  file: BoundaryFile,
  options: ImportOptions,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<BoundaryReport> {
  return withSystemAtLength(async (tx) => {
    const match = matchBoundaries(file.boundaries, await findNamedCommunes(tx));
    const refusals: ImportRefusal[] = decideMatch(match, options);
    const areas: ImportedArea[] = [];
    if (refusals.length === 0) {
      for (const [code, parts] of match.matched) {
        const shapes = parts.map(({ geometry }) => geometry);
        const area = await updateOfficialArea(tx, code, file.system, shapes);
        if (area) areas.push(area);
        else refusals.push("missing");
        onProgress(areas.length, match.matched.size);
      }
    }
    const different = differingAreas(areas);
    if (different.length > 0 && !options.acceptDifferences) refusals.push("different");
    const isKept = refusals.length === 0 && !options.dryRun;
    if (isKept) {
      for (const { code } of areas) {
        await recordEvent(tx, SYSTEM, {
          action: "update",
          entity: "commune",
          entityId: code,
          fields: ["area"],
        });
      }
    }
    const countryKm2 = areas.length > 0 ? await sumAreas(tx) : null;
    return {
      keep: isKept,
      answer: { match, areas, different, refusals, countryKm2, isKept },
    };
  });
}
