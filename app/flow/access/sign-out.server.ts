import { recordEvent } from "~/modules/audit/record-event.server";
import { endSessions } from "~/modules/people/end-sessions.server";
import type { Viewer } from "~/modules/people/viewer";
import { withViewer } from "~/platform/database/with-viewer.server";

/** Ends the session of this browser. */
export async function signOut(viewer: Viewer): Promise<void> {
  await withViewer(viewer, async (tx) => {
    await endSessions(tx, viewer.accountId, { only: viewer.sessionId }, new Date());
    await recordEvent(tx, viewer, {
      action: "sign_out",
      entity: "account",
      entityId: viewer.accountId,
    });
  });
}
