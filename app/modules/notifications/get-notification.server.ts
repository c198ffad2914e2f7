import type { Transaction } from "~/platform/database/with-viewer.server";

import { isNotificationKind, type Notification, readParameters } from "./notification";

/** A stored notification and the account it is for, for the job that mails it. Null when it is gone or of no known kind. */
export async function getNotification(
  tx: Transaction,
  id: string,
): Promise<{ accountId: string; notification: Notification } | null> {
  const row = await tx.notification.findUnique({
    where: { id },
    select: { accountId: true, kind: true, detail: true, link: true },
  });
  if (!row || !isNotificationKind(row.kind)) return null;
  const parameters = readParameters(row.kind, row.detail);
  return {
    accountId: row.accountId,
    notification: { kind: row.kind, parameters, link: row.link ?? "/" },
  };
}
