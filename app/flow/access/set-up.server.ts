import { recordEvent } from "~/modules/audit/record-event.server";
import type { Register } from "~/modules/people/account";
import { createAccount, createMembership } from "~/modules/people/create-account.server";
import { findOrganisations } from "~/modules/people/find-organisations.server";
import { hasAdministrator } from "~/modules/people/first-administrator.sql.server";
import { hashPassword } from "~/modules/people/password.server";
import { SIGN_IN } from "~/platform/database/viewer-context";
import { commandAsViewer, type Once, readAsViewer } from "~/platform/database/with-viewer.server";
import type { Source } from "~/platform/http/source.server";
import { accept, refuse, type Verdict } from "~/platform/result";
import { isSetupToken } from "~/platform/setup-token.server";

import { countToken } from "./limits.server";
import { openSession } from "./open-session.server";

type Reason = "setup_done" | "address_taken" | "no_organisation";
type Holder = { accountId: string; membershipId: string };

/** Whether the first administrator may be made with this token. */
export async function isSetupOpen(token: string, source: Source): Promise<boolean> {
  await countToken(source);
  if (!isSetupToken(token)) return false;
  return !(await readAsViewer(SIGN_IN, (tx) => hasAdministrator(tx, { lock: false })));
}

/**
 * Makes the first administrator; whoever comes second, at the same moment too, is refused. The address counts as
 * confirmed, because the token was read from the server's terminal.
 *
 * @returns the `Set-Cookie` value of a session.
 */
export async function setUp(
  input: Register,
  token: string,
  once: Once,
  source: Source,
): Promise<Verdict<{ cookie: string }, Reason>> {
  await countToken(source);
  if (!isSetupToken(token)) return refuse("setup_done");
  const passwordHash = await hashPassword(input.password);
  const { name, email, language } = input;
  const made = await commandAsViewer<Holder, Reason>(SIGN_IN, once, async (tx) => {
    if (await hasAdministrator(tx, { lock: true })) return refuse("setup_done");
    const house = (await findOrganisations(tx)).find(({ kind }) => kind === "lisko");
    if (!house) return refuse("no_organisation");
    const account = { name, email, language, passwordHash, emailVerifiedAt: new Date() };
    const accountId = await createAccount(tx, account);
    if (!accountId) return refuse("address_taken");
    const position = { accountId, role: "administrator", organisationId: house.id } as const;
    const membershipId = await createMembership(tx, position);
    if (!membershipId) return refuse("address_taken");
    await recordEvent(
      tx,
      { ...SIGN_IN, accountId, requestId: source.requestId },
      { action: "set_up", entity: "account", entityId: accountId, fields: ["role"] },
    );
    return accept({ accountId, membershipId });
  });
  return made.ok ? accept({ cookie: await openSession(made, source) }) : made;
}
