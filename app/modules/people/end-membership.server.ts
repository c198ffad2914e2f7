import type { Transaction } from "~/platform/database/with-viewer.server";

/** Ends a role somebody holds; sessions in that role are dead at their next request. @returns whether it was held. */
export async function endMembership(
  tx: Transaction,
  membership: { id: string; accountId: string },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.membership.updateMany({
    where: { ...membership, endedAt: null },
    data: { endedAt: now },
  });
  return count === 1;
}
