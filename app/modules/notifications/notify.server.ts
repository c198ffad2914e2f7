import { randomUUID } from "node:crypto";

import { today } from "~/platform/clock.server";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { enqueueJob } from "~/platform/jobs/enqueue.sql.server";

import { isForCover, withCovers } from "./cover-notices";
import { coversOn } from "./covers-on.sql.server";
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

/**
 * Records the notices and orders their e-mails, in the transaction of the change they tell about. What concerns the files
 * of a caseworker who is away is told to the cover as well.
 */
export async function notify(tx: Transaction, notices: readonly Notice[]): Promise<void> {
  if (notices.length === 0) return;
  const people = notices.filter(({ kind }) => isForCover(kind)).map(({ accountId }) => accountId);
  const covers =
    people.length > 0 ? await coversOn(tx, people, today()) : new Map<string, string>();
  const rows = withCovers(notices, covers).map((notice) => ({ id: randomUUID(), ...notice }));
  await tx.notification.createMany({ data: rows });
  for (const { id } of rows.filter((row) => tellsByMail(row.kind)))
    await enqueueJob(tx, "deliver_notification", { notificationId: id });
}
