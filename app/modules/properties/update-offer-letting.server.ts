import type { Transaction } from "~/platform/database/with-viewer.server";

/** The offer's dwelling is lived in. @returns false when the offer was not reserved any more. */
export async function letOffer(tx: Transaction, offerId: string): Promise<boolean> {
  const { count } = await tx.offer.updateMany({
    where: { id: offerId, status: "reserved" },
    data: { status: "let", version: { increment: 1 } },
  });
  return count === 1;
}

/** The tenancy is over: this offer of the dwelling ends, and the owner may offer it again. */
export async function endOffer(tx: Transaction, offerId: string, at: Date): Promise<void> {
  await tx.offer.updateMany({
    where: { id: offerId, status: { in: ["let", "reserved"] } },
    data: { status: "ended", endedAt: at, endReason: "tenancy_closed", version: { increment: 1 } },
  });
}
