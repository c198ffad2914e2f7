import { recordEvent } from "~/modules/audit/record-event.server";
import { createSession } from "~/modules/people/session.server";
import { SIGN_IN } from "~/platform/database/viewer-context";
import { withViewer } from "~/platform/database/with-viewer.server";
import type { Source } from "~/platform/http/source.server";

/** Opens a session for somebody who has just proven who they are. @returns the `Set-Cookie` value. */
export function openSession(
  holder: { accountId: string; membershipId: string },
  source: Omit<Source, "address">,
): Promise<string> {
  const { accountId, membershipId } = holder;
  const { userAgent, requestId } = source;
  return withViewer(SIGN_IN, async (tx) => {
    await recordEvent(
      tx,
      { ...SIGN_IN, accountId, requestId },
      { action: "sign_in", entity: "account", entityId: accountId },
    );
    return createSession(tx, { accountId, membershipId, userAgent }, new Date());
  });
}
