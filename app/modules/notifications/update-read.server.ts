import type { Transaction } from "~/platform/database/with-viewer.server";

/**
 * Marks one or all of the person's messages as read; doing it twice changes nothing.
 *
 * @returns the page the one message is about; null for all of them and for one that is not the person's.
 */
export async function updateRead(
  tx: Transaction,
  viewer: { accountId: string },
  which: { only: string } | "all",
  now: Date,
): Promise<string | null> {
  const id = which === "all" ? undefined : which.only;
  const { accountId } = viewer;
  await tx.notification.updateMany({
    where: { accountId, id, readAt: null },
    data: { readAt: now },
  });
  if (!id) return null;
  const found = await tx.notification.findFirst({
    where: { accountId, id },
    select: { link: true },
  });
  return found?.link ?? null;
}

/** Marks what led to a page as read, because its reader is there. @param links of that page. */
export async function updateReadOfPage(
  tx: Transaction,
  viewer: { accountId: string },
  links: readonly string[],
  now: Date,
): Promise<void> {
  await tx.notification.updateMany({
    where: { accountId: viewer.accountId, link: { in: [...links] }, readAt: null },
    data: { readAt: now },
  });
}
