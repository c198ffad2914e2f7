import { recordEvent } from "~/modules/audit/record-event.server";
import type { SignIn } from "~/modules/people/account";
import { getCredentials } from "~/modules/people/get-credentials.server";
import { verifyPassword } from "~/modules/people/password.server";
import { createSession } from "~/modules/people/session.server";
import { SIGN_IN } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { countAttempt, forgetAttempts } from "~/platform/http/limit-attempts.server";
import { accept, refuse, type Verdict } from "~/platform/result";

const PER_ACCOUNT = { name: "sign-in-account", attempts: 10, minutes: 15 };
const PER_ADDRESS = { name: "sign-in-address", attempts: 100, minutes: 15 };

/** Where a sign-in comes from. */
export interface SignInSource {
  /** Network address, for the limits alone. */
  address: string;
  userAgent: string | null;
  requestId: string | null;
}

/**
 * Opens a session. An unknown account, a wrong password, an address not yet confirmed and a disabled account get the
 * same answer after the same work.
 *
 * @returns the `Set-Cookie` value of the new session.
 * @throws Response 429 beyond 10 tries an account or 100 an address in 15 minutes.
 */
export async function signIn(
  input: Pick<SignIn, "email" | "password">,
  source: SignInSource,
): Promise<Verdict<{ cookie: string }, "sign_in_failed">> {
  await countAttempt(PER_ADDRESS, source.address);
  await countAttempt(PER_ACCOUNT, input.email);
  const found = await readAsViewer(SIGN_IN, (tx) => getCredentials(tx, input.email));
  const matches = await verifyPassword(found?.passwordHash, input.password);
  if (!found || !matches || !found.isVerified || found.isDisabled || !found.membershipId) {
    return refuse("sign_in_failed");
  }
  const { accountId, membershipId } = found;
  const cookie = await withViewer(SIGN_IN, async (tx) => {
    await recordEvent(
      tx,
      { ...SIGN_IN, accountId, requestId: source.requestId },
      { action: "session.opened", entity: "account", entityId: accountId },
    );
    return createSession(tx, { accountId, membershipId, userAgent: source.userAgent }, new Date());
  });
  await forgetAttempts(PER_ACCOUNT, input.email);
  return accept({ cookie });
}
