import { recordEvent } from "~/modules/audit/record-event.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import type { WriteNote } from "~/modules/follow-up/timeline-entry";
import { getHousehold } from "~/modules/households/get-household.server";
import type { Viewer } from "~/modules/people/viewer";
import { findRunningTenancyId } from "~/modules/tenancies/find-tenancy-labels.server";
import { commandAsViewer, type Once } from "~/platform/database/with-viewer.server";
import { accept } from "~/platform/result";

/** Notes a visit or a remark in a household's timeline, with the tenancy that runs. */
export const writeNote = (
  viewer: Viewer,
  once: Once,
  { householdId, form }: { householdId: string; form: WriteNote },
) =>
  commandAsViewer<{ householdId: string }, never>(viewer, once, async (tx) => {
    await getHousehold(tx, viewer, householdId);
    const tenancyId = await findRunningTenancyId(tx, viewer, householdId);
    await createTimelineEntry(tx, viewer, {
      householdId,
      tenancyId,
      kind: form.kind,
      text: form.text,
    });
    await recordEvent(tx, viewer, {
      action: "note",
      entity: "household",
      entityId: householdId,
      fields: ["timeline"],
    });
    return accept({ householdId });
  });
