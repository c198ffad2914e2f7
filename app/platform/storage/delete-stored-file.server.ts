import type { Transaction } from "../database/with-viewer.server";

/**
 * Forgets a file nothing names any more, in the system's context.
 *
 * @returns where its bytes lie, to be deleted once the transaction is kept; null when it was forgotten before.
 */
export async function deleteStoredFile(tx: Transaction, id: string): Promise<string | null> {
  const found = await tx.storedFile.findUnique({ where: { id }, select: { storageKey: true } });
  await tx.storedFile.deleteMany({ where: { id } });
  return found?.storageKey ?? null;
}
