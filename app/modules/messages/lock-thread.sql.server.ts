import type { Transaction } from "~/platform/database/with-viewer.server";

import { getThreadState } from "./find-messages.server";
import type { ThreadState } from "./message";

/**
 * Begins the conversation about an offer where there is none, and waits for another writer; what is read afterwards
 * stays as it is until the transaction ends.
 */
export async function lockThread(tx: Transaction, offerId: string): Promise<ThreadState> {
  await tx.offerThread.createMany({ data: [{ offerId }], skipDuplicates: true });
  await tx.$queryRaw`select 1 from offer_thread where offer_id = ${offerId}::uuid for update`;
  return getThreadState(tx, offerId);
}
