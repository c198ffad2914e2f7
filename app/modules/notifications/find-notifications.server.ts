import type { Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

import {
  isNotificationKind,
  NOTIFICATION_KINDS,
  type NotificationKind,
  readParameters,
} from "./notification";

export interface NotificationRow {
  id: string;
  kind: NotificationKind;
  /** Codes, dates and cents; formatted by the page. */
  parameters: Record<string, string | number>;
  link: string | null;
  createdAt: Date;
  isRead: boolean;
}

/** The person's messages, the latest first. */
export async function findNotifications(
  tx: Transaction,
  viewer: { accountId: string },
  filter: { unreadOnly: boolean },
  page: ListPage,
): Promise<{ rows: NotificationRow[]; total: number }> {
  const where = {
    accountId: viewer.accountId,
    kind: { in: [...NOTIFICATION_KINDS] },
    ...(filter.unreadOnly ? { readAt: null } : {}),
  };
  const total = await tx.notification.count({ where });
  const found = await tx.notification.findMany({
    where,
    select: { id: true, kind: true, detail: true, link: true, createdAt: true, readAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    skip: page.skip,
    take: page.take,
  });
  const rows = found.flatMap(({ kind, detail, readAt, ...row }): NotificationRow[] =>
    isNotificationKind(kind)
      ? [{ ...row, kind, parameters: readParameters(kind, detail), isRead: readAt !== null }]
      : [],
  );
  return { rows, total };
}
