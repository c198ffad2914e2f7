import { randomUUID } from "node:crypto";

import type { Transaction } from "~/platform/database/with-viewer.server";
import { enqueueJob } from "~/platform/jobs/enqueue.sql.server";

import { type NotificationKind, type NotificationParameters, tellsByMail } from "./notification";

/** One event for one person; the sentence is made in that person's language when it is shown or mailed. */
export type Notice = {
  [Kind in NotificationKind]: {
    accountId: string;
    kind: Kind;
    detail: NotificationParameters<Kind>;
    /** The page it is about. */
    link: string;
  };
}[NotificationKind];

/** Records the notices and orders their e-mails, in the transaction of the change they tell about. */
export async function notify(tx: Transaction, notices: readonly Notice[]): Promise<void> {
  const rows = notices.map((notice) => ({ id: randomUUID(), ...notice }));
  if (rows.length === 0) return;
  await tx.notification.createMany({ data: rows });
  for (const { id } of rows.filter((row) => tellsByMail(row.kind)))
    await enqueueJob(tx, "deliver_notification", { notificationId: id });
}
