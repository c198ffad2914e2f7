import type { Transaction } from "~/platform/database/with-viewer.server";

/** A memory of the matching is made anew each day, so that no process asks for changes of the days before. */
const KEPT_MS = 3 * 86_400_000;

/** Forgets changes that every process knows or has no use for, in the system's context. @returns how many. */
export async function deleteOldChanges(tx: Transaction, now: Date): Promise<number> {
  const { count } = await tx.matchingChange.deleteMany({
    where: { writtenAt: { lt: new Date(now.getTime() - KEPT_MS) } },
  });
  return count;
}
