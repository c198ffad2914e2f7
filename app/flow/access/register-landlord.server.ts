import { recordEvent } from "~/modules/audit/record-event.server";
import type { Register } from "~/modules/people/account";
import { createAccount, createMembership } from "~/modules/people/create-account.server";
import { getCredentials } from "~/modules/people/get-credentials.server";
import { hashPassword } from "~/modules/people/password.server";
import { updateUnverifiedAccount } from "~/modules/people/update-account.server";
import { SIGN_IN } from "~/platform/database/viewer-context";
import {
  commandAsViewer,
  type Once,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import type { Source } from "~/platform/http/source.server";
import { accept, type Verdict } from "~/platform/result";

import { orderAccountMail } from "./account-mail.server";
import { countMail } from "./limits.server";

/**
 * A landlord makes an account; it opens once the link in the mail and the password came together. An address that has
 * one already gets the same answer, after as many statements, and a mail that says so.
 *
 * @throws Response 429 beyond 5 mails an address in an hour.
 */
export async function registerLandlord(
  input: Register,
  once: Once,
  source: Source,
): Promise<Verdict> {
  await countMail(input.email, source);
  const passwordHash = await hashPassword(input.password);
  const { email, name, language } = input;
  return commandAsViewer(SIGN_IN, once, async (tx) => {
    const wanted = { email, name, language, passwordHash, emailVerifiedAt: null };
    const created = await createAccount(tx, wanted);
    if (created)
      await createMembership(tx, { accountId: created, role: "landlord", organisationId: null });
    const purpose =
      created || (await updateUnverifiedAccount(tx, wanted))
        ? "email_verification"
        : "email_already_registered";
    const accountId = created ?? (await getCredentials(tx, email))?.accountId ?? null;
    await recordRegistration(tx, accountId, created ? "register" : "register_again", source);
    await orderAccountMail(tx, accountId, purpose);
    return accept();
  });
}

async function recordRegistration(
  tx: Transaction,
  accountId: string | null,
  action: string,
  source: Source,
) {
  const actor = { ...SIGN_IN, accountId, requestId: source.requestId };
  await recordEvent(tx, actor, { action, entity: "account", entityId: accountId ?? "" });
}
