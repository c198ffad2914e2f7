import { recordEvent } from "~/modules/audit/record-event.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import { statusAllowed } from "~/modules/households/file-rules";
import { findFilesToReturn, type StoredHousehold } from "~/modules/households/get-household.server";
import { updateFilePlace } from "~/modules/households/update-file.server";
import { notify } from "~/modules/notifications/notify.server";
import { paths } from "~/paths";
import { now, today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, type Transaction, withViewer } from "~/platform/database/with-viewer.server";
import type { LocalDate } from "~/platform/local-date";

/**
 * By the clock, once a day: a parked file whose day has come returns to where it stood, and its caseworker is told. Each
 * in a transaction of its own; running again changes nothing.
 *
 * @returns how many files returned.
 */
export async function returnParkedFiles(day: LocalDate = today()): Promise<number> {
  const due = await readAsViewer(SYSTEM, (tx) => findFilesToReturn(tx, day));
  let returned = 0;
  for (const file of due) {
    if (await withViewer(SYSTEM, (tx) => returnFile(tx, file))) returned += 1;
  }
  return returned;
}

async function returnFile(tx: Transaction, file: StoredHousehold): Promise<boolean> {
  // What was changed while it rested may be missing for where it stood.
  const status = statusAllowed(file.parkedFrom ?? "received", file);
  if (!(await updateFilePlace(tx, file, { status }, now()))) return false;
  await createTimelineEntry(tx, SYSTEM, { householdId: file.id, kind: "file_returned" });
  await recordEvent(tx, SYSTEM, {
    action: "resume",
    entity: "household",
    entityId: file.id,
    fields: ["status"],
  });
  await notify(tx, [
    {
      accountId: file.caseworkerId,
      kind: "file_returned",
      detail: { household: file.code },
      link: paths.household(file.id),
    },
  ]);
  return true;
}
