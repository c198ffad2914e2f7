import type { Transaction } from "~/platform/database/with-viewer.server";

/** The letter of an offer; `storageKey` is null until its paper was drawn. */
export interface StoredLetter {
  reference: string;
  /** As it was frozen. */
  frozen: unknown;
  storageKey: string | null;
}

/** The letter of an offer the transaction may see; null where there is none. */
export async function getLetter(tx: Transaction, offerId: string): Promise<StoredLetter | null> {
  const row = await tx.offerLetter.findUnique({
    where: { offerId },
    select: { reference: true, frozen: true, fileId: true },
  });
  if (!row) return null;
  const { fileId, ...letter } = row;
  const file = fileId
    ? await tx.storedFile.findUnique({ where: { id: fileId }, select: { storageKey: true } })
    : null;
  return { ...letter, storageKey: file?.storageKey ?? null };
}

/** Which of these offers have a letter that can be read, of those the transaction may see. */
export async function findLetters(
  tx: Transaction,
  offerIds: readonly string[],
): Promise<Map<string, { isReady: boolean }>> {
  const rows = await tx.offerLetter.findMany({
    where: { offerId: { in: [...offerIds] } },
    select: { offerId: true, fileId: true },
  });
  return new Map(rows.map(({ offerId, fileId }) => [offerId, { isReady: fileId !== null }]));
}

/** Names the paper of a letter. @returns false when it was drawn before. */
export async function updateLetterFile(
  tx: Transaction,
  offerId: string,
  fileId: string,
): Promise<boolean> {
  const { count } = await tx.offerLetter.updateMany({
    where: { offerId, fileId: null },
    data: { fileId },
  });
  return count === 1;
}
