import type { Transaction } from "~/platform/database/with-viewer.server";

/** Who decided last about an offer the transaction may see; null before anybody did. */
export async function getReviewer(tx: Transaction, offerId: string): Promise<string | null> {
  const offer = await tx.offer.findUnique({
    where: { id: offerId },
    select: { reviewedBy: true },
  });
  return offer?.reviewedBy ?? null;
}
