import { recordEvent } from "~/modules/audit/record-event.server";
import type { ChangePassword } from "~/modules/people/account";
import { endSessions } from "~/modules/people/end-sessions.server";
import { getCredentials } from "~/modules/people/get-credentials.server";
import { isGuessable } from "~/modules/people/password";
import { hashPassword, verifyPassword } from "~/modules/people/password.server";
import { updatePassword } from "~/modules/people/update-account.server";
import type { Viewer } from "~/modules/people/viewer";
import { SIGN_IN } from "~/platform/database/viewer-context";
import { commandAsViewer, type Once, readAsViewer } from "~/platform/database/with-viewer.server";
import { accept, refuse, type Verdict } from "~/platform/result";

import { orderAccountMail } from "./account-mail.server";
import { countPassword } from "./limits.server";

/**
 * Sets a new password for somebody who knows the present one. All other sessions end; the account is told by mail.
 *
 * @throws Response 429 beyond 10 tries in 15 minutes.
 */
export async function changePassword(
  viewer: Viewer,
  input: ChangePassword,
  once: Once,
): Promise<Verdict<object, "wrong_password" | "guessable">> {
  await countPassword(viewer.accountId);
  const known = await readAsViewer(SIGN_IN, (tx) => getCredentials(tx, viewer.email));
  const matches = await verifyPassword(known?.passwordHash, input.currentPassword);
  const passwordHash = await hashPassword(input.password);
  return commandAsViewer<object, "wrong_password" | "guessable">(SIGN_IN, once, async (tx) => {
    if (!matches) return refuse("wrong_password");
    if (isGuessable(input.password, [viewer.email, viewer.name])) return refuse("guessable");
    await updatePassword(tx, viewer.accountId, passwordHash);
    await endSessions(tx, viewer.accountId, { except: viewer.sessionId }, new Date());
    await recordEvent(tx, viewer, {
      action: "change_password",
      entity: "account",
      entityId: viewer.accountId,
      fields: ["password"],
    });
    await orderAccountMail(tx, viewer.accountId, "password_changed");
    return accept();
  });
}
