import { recordEvent } from "~/modules/audit/record-event.server";
import type { ResetPassword } from "~/modules/people/account";
import { endSessions } from "~/modules/people/end-sessions.server";
import { getAccountToken, useAccountToken } from "~/modules/people/get-account-token.server";
import { isGuessable } from "~/modules/people/password";
import { hashPassword } from "~/modules/people/password.server";
import { updatePassword, updateVerified } from "~/modules/people/update-account.server";
import { SIGN_IN } from "~/platform/database/viewer-context";
import { commandAsViewer, type Once, readAsViewer } from "~/platform/database/with-viewer.server";
import { forgetAttempts } from "~/platform/http/limit-attempts.server";
import type { Source } from "~/platform/http/source.server";
import { accept, refuse, type Verdict } from "~/platform/result";

import { orderAccountMail } from "./account-mail.server";
import { countToken, SIGN_INS_PER_ACCOUNT } from "./limits.server";

/** Whether the link of a mail still lets a new password be chosen. */
export async function isResettable(token: string, source: Source): Promise<boolean> {
  await countToken(source);
  const found = await readAsViewer(SIGN_IN, (tx) =>
    getAccountToken(tx, token, "reset_password", new Date()),
  );
  return found?.state === "open" && !found.account.isDisabled;
}

/**
 * Sets a new password by a link that works once and for an hour. Every session ends; the address counts as confirmed,
 * because the link was sent there; the account is told by mail.
 */
export async function resetPassword(
  input: ResetPassword,
  once: Once,
  source: Source,
): Promise<Verdict<{ email: string }, "link_gone" | "guessable">> {
  await countToken(source);
  const passwordHash = await hashPassword(input.password);
  const now = new Date();
  const verdict = await commandAsViewer<{ email: string }, "link_gone" | "guessable">(
    SIGN_IN,
    once,
    async (tx) => {
      const found = await getAccountToken(tx, input.token, "reset_password", now);
      if (!found || found.account.isDisabled) return refuse("link_gone");
      const { id: accountId, email, name } = found.account;
      if (isGuessable(input.password, [email, name])) return refuse("guessable");
      if (!(await useAccountToken(tx, found.id, now))) return refuse("link_gone");
      await updatePassword(tx, accountId, passwordHash);
      await updateVerified(tx, accountId, now);
      await endSessions(tx, accountId, "all", now);
      await recordEvent(
        tx,
        { ...SIGN_IN, accountId, requestId: source.requestId },
        {
          action: "reset_password",
          entity: "account",
          entityId: accountId,
          fields: ["password"],
        },
      );
      await orderAccountMail(tx, accountId, "password_changed");
      return accept({ email });
    },
  );
  if (verdict.ok) await forgetAttempts(SIGN_INS_PER_ACCOUNT, verdict.email);
  return verdict;
}
