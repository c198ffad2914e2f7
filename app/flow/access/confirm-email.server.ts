import { recordEvent } from "~/modules/audit/record-event.server";
import {
  type AccountToken,
  getAccountToken,
  useAccountToken,
} from "~/modules/people/get-account-token.server";
import { verifyPassword } from "~/modules/people/password.server";
import { updateVerified } from "~/modules/people/update-account.server";
import { SIGN_IN } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import type { Source } from "~/platform/http/source.server";
import { accept, refuse, type Verdict } from "~/platform/result";

import { countSignIn, countToken } from "./limits.server";
import { openSession } from "./open-session.server";

/** Whether the link still leads somewhere; a used one does, because the same link also signs in. */
export async function isConfirmable(token: string, source: Source): Promise<boolean> {
  await countToken(source);
  const found = await readToken(token);
  return found !== null && isUsable(found);
}

/**
 * Confirms the address and signs in. The link alone is not enough: whoever registers with somebody else's address would
 * otherwise own the account once that person opens the mail.
 *
 * @returns the `Set-Cookie` value of the new session.
 */
export async function confirmEmail(
  input: { token: string; password: string },
  source: Source,
): Promise<Verdict<{ cookie: string }, "link_gone" | "wrong_password">> {
  await countToken(source);
  const found = await readToken(input.token);
  if (!found || !isUsable(found) || !found.account.membershipId) return refuse("link_gone");
  const { id: accountId, email, membershipId } = found.account;
  await countSignIn(email, source);
  if (!(await verifyPassword(found.account.passwordHash, input.password)))
    return refuse("wrong_password");
  if (found.state === "open") await confirm(found.id, accountId, source);
  const cookie = await openSession({ accountId, membershipId }, source);
  return accept({ cookie });
}

function readToken(token: string): Promise<AccountToken | null> {
  return readAsViewer(SIGN_IN, (tx) => getAccountToken(tx, token, "verify_email", new Date()));
}

function isUsable({ state, account }: AccountToken): boolean {
  return !account.isDisabled && (state === "open" || (state === "used" && account.isVerified));
}

async function confirm(tokenId: string, accountId: string, source: Source): Promise<void> {
  const now = new Date();
  await withViewer(SIGN_IN, async (tx) => {
    if (!(await useAccountToken(tx, tokenId, now))) return;
    await updateVerified(tx, accountId, now);
    await recordEvent(
      tx,
      { ...SIGN_IN, accountId, requestId: source.requestId },
      { action: "verify", entity: "account", entityId: accountId, fields: ["email"] },
    );
  });
}
