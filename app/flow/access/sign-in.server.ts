import type { SignIn } from "~/modules/people/account";
import { getCredentials } from "~/modules/people/get-credentials.server";
import { verifyPassword } from "~/modules/people/password.server";
import { SIGN_IN } from "~/platform/database/viewer-context";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { forgetAttempts } from "~/platform/http/limit-attempts.server";
import type { Source } from "~/platform/http/source.server";
import { accept, refuse, type Verdict } from "~/platform/result";

import { countSignIn, SIGN_INS_PER_ACCOUNT } from "./limits.server";
import { openSession } from "./open-session.server";

/**
 * Opens a session. An unknown account, a wrong password, an address not yet confirmed and a disabled account get the
 * same answer after the same work.
 *
 * @returns the `Set-Cookie` value of the new session.
 * @throws Response 429 beyond 10 tries an account or 100 an address in 15 minutes.
 */
export async function signIn(
  input: Pick<SignIn, "email" | "password">,
  source: Source,
): Promise<Verdict<{ cookie: string }, "sign_in_failed">> {
  await countSignIn(input.email, source);
  const found = await readAsViewer(SIGN_IN, (tx) => getCredentials(tx, input.email));
  const matches = await verifyPassword(found?.passwordHash, input.password);
  if (!found || !matches || !found.isVerified || found.isDisabled || !found.membershipId) {
    return refuse("sign_in_failed");
  }
  const { accountId, membershipId } = found;
  const cookie = await openSession({ accountId, membershipId }, source);
  await forgetAttempts(SIGN_INS_PER_ACCOUNT, input.email);
  return accept({ cookie });
}
