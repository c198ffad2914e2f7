import { getCredentials } from "~/modules/people/get-credentials.server";
import { SIGN_IN } from "~/platform/database/viewer-context";
import { withViewer } from "~/platform/database/with-viewer.server";
import type { Source } from "~/platform/http/source.server";

import { orderAccountMail } from "./account-mail.server";
import { countMail } from "./limits.server";

/**
 * Sends another link to confirm an address. Says nothing about whether the address has an account: a confirmed one is
 * told so by mail, an unknown one gets none.
 *
 * @throws Response 429 beyond 5 mails an address in an hour.
 */
export async function orderVerification(email: string, source: Source): Promise<void> {
  await countMail(email, source);
  await withViewer(SIGN_IN, async (tx) => {
    const found = await getCredentials(tx, email);
    const purpose = found?.isVerified ? "email_already_registered" : "email_verification";
    await orderAccountMail(tx, found && !found.isDisabled ? found.accountId : null, purpose);
  });
}

/** Sends a link to choose a new password, likewise. @throws Response 429 */
export async function orderPasswordReset(email: string, source: Source): Promise<void> {
  await countMail(email, source);
  await withViewer(SIGN_IN, async (tx) => {
    const found = await getCredentials(tx, email);
    await orderAccountMail(
      tx,
      found && !found.isDisabled ? found.accountId : null,
      "password_reset",
    );
  });
}
