import type { Transaction } from "../database/with-viewer.server";

const DAY_MS = 24 * 3_600_000;

/**
 * Forgets pictures and documents that no dwelling has any more, a day after they were received.
 *
 * @returns where their bytes lie, to be deleted once the transaction is kept.
 */
export async function deleteUnusedFiles(tx: Transaction, now: Date): Promise<string[]> {
  const unused = await tx.storedFile.findMany({
    where: {
      kind: { in: ["photo", "document"] },
      photos: { none: {} },
      papers: { none: {} },
      visits: { none: {} },
      letters: { none: {} },
      mailings: { none: {} },
      createdAt: { lt: new Date(now.getTime() - DAY_MS) },
    },
    select: { id: true, storageKey: true },
    take: 500,
  });
  await tx.storedFile.deleteMany({ where: { id: { in: unused.map((file) => file.id) } } });
  return unused.map((file) => file.storageKey);
}
