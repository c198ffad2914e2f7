import { recordEvent } from "~/modules/audit/record-event.server";
import { endSessions } from "~/modules/people/end-sessions.server";
import type { Viewer } from "~/modules/people/viewer";
import { commandAsViewer, type Once } from "~/platform/database/with-viewer.server";
import { accept, type Verdict } from "~/platform/result";

/** Signs the person out of one browser or of all but this one; each is dead at its next request. */
export function endOwnSessions(
  viewer: Viewer,
  which: { only: string } | "others",
  once: Once,
): Promise<Verdict<{ ended: number }>> {
  return commandAsViewer(viewer, once, async (tx) => {
    const scope = which === "others" ? { except: viewer.sessionId } : which;
    const ended = await endSessions(tx, viewer.accountId, scope, new Date());
    await recordEvent(tx, viewer, {
      action: "end_sessions",
      entity: "account",
      entityId: viewer.accountId,
    });
    return accept({ ended });
  });
}
