import { randomUUID } from "node:crypto";

import type { Transaction } from "~/platform/database/with-viewer.server";
import { enqueueJob } from "~/platform/jobs/enqueue.sql.server";

/** One event for one person; the sentence is made in that person's language when it is shown or mailed. */
export interface Notice {
  accountId: string;
  /** A kind of `notification.ts`. */
  kind: string;
  /** Arguments of the sentence: codes, dates `YYYY-MM-DD`, cents as text; no names of household members. */
  detail?: Record<string, string | number>;
  /** The page it is about. */
  link: string;
}

/** Records the notices and orders their e-mails, in the transaction of the change they tell about. */
export async function notify(tx: Transaction, notices: readonly Notice[]): Promise<void> {
  const rows = notices.map((notice) => ({
    id: randomUUID(),
    ...notice,
    detail: notice.detail ?? {},
  }));
  if (rows.length === 0) return;
  await tx.notification.createMany({ data: rows });
  for (const { id } of rows) await enqueueJob(tx, "deliver_notification", { notificationId: id });
}
