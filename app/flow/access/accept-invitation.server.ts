import { recordEvent } from "~/modules/audit/record-event.server";
import { createAccount, createMembership } from "~/modules/people/create-account.server";
import { type Credentials, getCredentials } from "~/modules/people/get-credentials.server";
import {
  acceptInvitation,
  getInvitation,
  type Invitation,
} from "~/modules/people/get-invitation.server";
import { newPasswordProblem } from "~/modules/people/password";
import { hashPassword, verifyPassword } from "~/modules/people/password.server";
import { updateVerified } from "~/modules/people/update-account.server";
import { SIGN_IN } from "~/platform/database/viewer-context";
import {
  commandAsViewer,
  type Once,
  readAsViewer,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import type { Source } from "~/platform/http/source.server";
import { accept, refuse, type Verdict } from "~/platform/result";

import { countSignIn, countToken } from "./limits.server";
import { openSession } from "./open-session.server";

type Reason =
  "link_gone" | "wrong_password" | "password_too_short" | "password_too_long" | "guessable";
type Holder = { accountId: string; membershipId: string };

/** An open invitation, and whether its address has an account whose password is then asked for. */
export interface OpenInvitation {
  invitation: Invitation;
  account: Credentials | null;
}

/** What an invitation's link opens; null when it was used, is too old, or its account is shut. */
export async function readInvitation(
  token: string,
  source: Source,
): Promise<OpenInvitation | null> {
  await countToken(source);
  return readAsViewer(SIGN_IN, async (tx) => {
    const invitation = await getInvitation(tx, token, new Date());
    if (invitation?.state !== "waiting") return null;
    const account = await getCredentials(tx, invitation.email);
    return account?.isDisabled ? null : { invitation, account };
  });
}

/**
 * Takes up a position. Somebody new chooses a password; somebody with an account gives theirs and holds one role more.
 * The address counts as confirmed, because the link was sent there.
 *
 * @returns the `Set-Cookie` value of a session in the new role.
 */
export async function takeUpInvitation(
  input: { token: string; password: string },
  once: Once,
  source: Source,
): Promise<Verdict<{ cookie: string }, Reason>> {
  const open = await readInvitation(input.token, source);
  const checked = open ? await checkPassword(open, input.password, source) : refuse("link_gone");
  const taken = await commandAsViewer<Holder, Reason>(SIGN_IN, once, async (tx) => {
    if (!open) return refuse("link_gone");
    if (!checked.ok) return checked;
    return takeUp(tx, open, checked.passwordHash, source);
  });
  if (!taken.ok) return taken;
  return accept({ cookie: await openSession(taken, source) });
}

/** @returns the hash of a new password, or null where the account's own one was right. */
async function checkPassword(
  { invitation, account }: OpenInvitation,
  password: string,
  source: Source,
): Promise<Verdict<{ passwordHash: string | null }, Reason>> {
  if (account?.passwordHash) {
    await countSignIn(invitation.email, source);
    const matches = await verifyPassword(account.passwordHash, password);
    return matches ? accept({ passwordHash: null }) : refuse("wrong_password");
  }
  const problem = newPasswordProblem(password, [invitation.email, invitation.name]);
  return problem ? refuse(problem) : accept({ passwordHash: await hashPassword(password) });
}

async function takeUp(
  tx: Transaction,
  { invitation, account }: OpenInvitation,
  passwordHash: string | null,
  source: Source,
): Promise<Verdict<Holder, Reason>> {
  const now = new Date();
  if (!(await acceptInvitation(tx, invitation.id, now))) return refuse("link_gone");
  const { email, name, language, role, organisationId } = invitation;
  const accountId =
    account?.accountId ??
    (passwordHash
      ? await createAccount(tx, { email, name, language, passwordHash, emailVerifiedAt: now })
      : null);
  if (!accountId) return refuse("link_gone");
  await updateVerified(tx, accountId, now);
  const membershipId = await createMembership(tx, { accountId, role, organisationId });
  if (!membershipId) return refuse("link_gone");
  await recordEvent(
    tx,
    { ...SIGN_IN, accountId, requestId: source.requestId },
    {
      action: "take_up",
      entity: "account",
      entityId: accountId,
      fields: ["role", "organisation"],
    },
  );
  return accept({ accountId, membershipId });
}
