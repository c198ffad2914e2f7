import type { ViewerContext } from "~/platform/database/viewer-context";
import type { Transaction } from "~/platform/database/with-viewer.server";

/** How many messages the person has not read. */
export function countUnread(
  tx: Transaction,
  viewer: ViewerContext & { accountId: string },
): Promise<number> {
  return tx.notification.count({ where: { accountId: viewer.accountId, readAt: null } });
}
