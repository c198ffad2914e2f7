import type { Transaction } from "./with-viewer.server";

/** A form may be sent again by an open tab for this long without a second effect. */
const KEPT_DAYS = 30;

/** Deletes idempotency keys and attempt counters that are of no more use, in the system's context. @returns how many. */
export async function deleteExpiredKeys(tx: Transaction, now: Date): Promise<number> {
  const createdAt = { lt: new Date(now.getTime() - KEPT_DAYS * 86_400_000) };
  const keys = await tx.idempotencyKey.deleteMany({ where: { createdAt } });
  const attempts = await tx.attempt.deleteMany({
    where: { expire: { lt: BigInt(now.getTime()) } },
  });
  return keys.count + attempts.count;
}
