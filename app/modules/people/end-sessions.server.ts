import type { Transaction } from "~/platform/database/with-viewer.server";

/**
 * Ends sessions of an account; each is dead at its next request.
 *
 * @param which one session, all but one, or all.
 * @returns how many were ended.
 */
export async function endSessions(
  tx: Transaction,
  accountId: string,
  which: { only: string } | { except: string } | "all",
  now: Date,
): Promise<number> {
  const id = which === "all" ? undefined : "only" in which ? which.only : { not: which.except };
  const { count } = await tx.session.updateMany({
    where: { accountId, id, revokedAt: null },
    data: { revokedAt: now },
  });
  return count;
}
