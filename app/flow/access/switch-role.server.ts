import { recordEvent } from "~/modules/audit/record-event.server";
import { endSessions } from "~/modules/people/end-sessions.server";
import { createSession } from "~/modules/people/session.server";
import type { Viewer } from "~/modules/people/viewer";
import { SIGN_IN } from "~/platform/database/viewer-context";
import { withViewer } from "~/platform/database/with-viewer.server";

/**
 * Changes the role in use: a new session with a new token replaces the present one.
 *
 * @returns the `Set-Cookie` value, or null when the person does not hold the membership.
 */
export async function switchRole(
  viewer: Viewer,
  membershipId: string,
  userAgent: string | null,
): Promise<string | null> {
  const held = viewer.roles.some((role) => role.membershipId === membershipId);
  if (!held) return null;
  const now = new Date();
  return withViewer(SIGN_IN, async (tx) => {
    await endSessions(tx, viewer.accountId, { only: viewer.sessionId }, now);
    await recordEvent(tx, viewer, {
      action: "switch_role",
      entity: "account",
      entityId: viewer.accountId,
    });
    return createSession(tx, { accountId: viewer.accountId, membershipId, userAgent }, now);
  });
}
