import { recordEvent } from "~/modules/audit/record-event.server";
import type { ReadStops } from "~/modules/communes/read-stop-file.server";
import {
  getLatestImport,
  type StopImport,
  updateStops,
} from "~/modules/communes/update-stops.sql.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { withSystemAtLength } from "~/platform/database/with-viewer.server";

export interface StopsOptions {
  dryRun: boolean;
  /** Lines that cannot be read are left out instead of refusing the file. */
  skipErrors: boolean;
}

export type StopsOutcome = "imported" | "tried" | "unchanged" | "errors" | "no_stops";

export interface StopsReport {
  outcome: StopsOutcome;
  /** What was there before. */
  before: StopImport | null;
}

/** Replaces the stops of a layer by those of a file, all or none; the same file again changes nothing. */
export function importStops(
  { file, errors, hash, name }: ReadStops,
  { dryRun, skipErrors }: StopsOptions,
  onProgress: (done: number) => void = () => undefined,
): Promise<StopsReport> {
  return withSystemAtLength(async (tx) => {
    const before = await getLatestImport(tx, file.layer);
    const answer = (outcome: StopsOutcome) => ({
      keep: outcome === "imported",
      answer: { outcome, before },
    });
    if (errors.total > 0 && !skipErrors) return answer("errors");
    if (file.stops.length === 0) return answer("no_stops");
    if (before?.fileHash === hash && before.serviceDay === file.serviceDay) {
      return answer("unchanged");
    }
    const importId = await updateStops(
      tx,
      {
        layer: file.layer,
        format: file.format,
        fileName: name,
        fileHash: hash,
        serviceDay: file.serviceDay,
        stops: file.stops,
        leftOut: file.outside + file.silent + errors.total,
      },
      onProgress,
    );
    await recordEvent(tx, SYSTEM, {
      action: "update",
      entity: "transit_stop",
      entityId: importId,
      fields: ["stops"],
    });
    return answer(dryRun ? "tried" : "imported");
  });
}
