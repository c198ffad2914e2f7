import { randomUUID } from "node:crypto";

import type { AccountMail } from "~/modules/people/account-token";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { enqueueJob } from "~/platform/jobs/enqueue.sql.server";

/**
 * Orders a mail about an account in the transaction of its cause; a waiting one of the same kind is replaced. For an
 * address without an account the same work is done for nobody, so that the answer takes as long.
 */
export async function orderAccountMail(
  tx: Transaction,
  accountId: string | null,
  purpose: AccountMail,
): Promise<void> {
  const addressee = accountId ?? randomUUID();
  const job = { accountId: addressee, purpose };
  await enqueueJob(tx, "deliver_account_mail", job, `${purpose}:${addressee}`);
}
