import type { Transaction } from "~/platform/database/with-viewer.server";

import { type MessageSide, otherSide, readBy, type ThreadState } from "./message";

/** Notes that a side has read what the other wrote up to an instant. */
export async function markRead(
  tx: Transaction,
  offerId: string,
  side: MessageSide,
  at: Date,
): Promise<void> {
  await tx.offerThread.updateMany({
    where: { offerId },
    data: side === "owner" ? { ownerReadAt: at } : { staffReadAt: at },
  });
}

/** After an owner's word somebody of the staff has to answer; the first unanswered one counts. */
export async function awaitStaff(tx: Transaction, offerId: string, at: Date): Promise<void> {
  const where = { offerId, awaitsStaffSince: null };
  await tx.offerThread.updateMany({ where, data: { awaitsStaffSince: at } });
}

/** Staff answered, or saw nothing to answer. @returns false when nothing waited. */
export async function settleThread(tx: Transaction, offerId: string): Promise<boolean> {
  const where = { offerId, awaitsStaffSince: { not: null } };
  const { count } = await tx.offerThread.updateMany({ where, data: { awaitsStaffSince: null } });
  return count === 1;
}

/** Whether the other side was told already of a text by this side that it has not read yet. */
export async function isTold(
  tx: Transaction,
  offerId: string,
  side: MessageSide,
  state: ThreadState,
): Promise<boolean> {
  const readAt = readBy(state, otherSide(side));
  const unread = readAt === null ? {} : { writtenAt: { gt: readAt } };
  return (await tx.offerMessage.count({ where: { offerId, side, ...unread } })) > 0;
}

/** The member of staff who wrote last about an offer; null before anybody did. */
export async function findLastStaffAuthor(
  tx: Transaction,
  offerId: string,
): Promise<string | null> {
  const last = await tx.offerMessage.findFirst({
    where: { offerId, side: "staff" },
    select: { authorId: true },
    orderBy: { writtenAt: "desc" },
  });
  return last?.authorId ?? null;
}
