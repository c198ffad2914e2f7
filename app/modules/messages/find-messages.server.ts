import type { Transaction } from "~/platform/database/with-viewer.server";

import type { Message, MessageSide, ThreadState } from "./message";

/** Everything written about an offer, the oldest first. */
export async function findMessages(tx: Transaction, offerId: string): Promise<Message[]> {
  const rows = await tx.offerMessage.findMany({
    where: { offerId },
    select: {
      id: true,
      side: true,
      authorId: true,
      authorName: true,
      authorOrganisation: true,
      body: true,
      writtenAt: true,
    },
    orderBy: [{ writtenAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({ ...row, side: row.side as MessageSide }));
}

/** How far the conversation about an offer was read; nothing before the first word. */
export async function getThreadState(tx: Transaction, offerId: string): Promise<ThreadState> {
  const row = await tx.offerThread.findUnique({
    where: { offerId },
    select: { awaitsStaffSince: true, ownerReadAt: true, staffReadAt: true },
  });
  return row ?? { awaitsStaffSince: null, ownerReadAt: null, staffReadAt: null };
}

/** How many offers the transaction may see have an owner who waits for an answer, and since when the first one does. */
export async function countWaiting(
  tx: Transaction,
): Promise<{ count: number; since: Date | null }> {
  const found = await tx.offerThread.aggregate({
    where: { awaitsStaffSince: { not: null } },
    _count: { _all: true },
    _min: { awaitsStaffSince: true },
  });
  return { count: found._count._all, since: found._min.awaitsStaffSince };
}
