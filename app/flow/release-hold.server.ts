import { releaseOffer } from "~/modules/properties/update-offer-letting.server";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { enqueueJob } from "~/platform/jobs/enqueue.sql.server";

/**
 * The end of a hold: the offer is on the market again, and in the same transaction the job is ordered that lets the next
 * household move up. It is ordered whether or not somebody waits, so that who ends the hold learns nothing of it.
 */
export async function releaseHold(
  tx: Transaction,
  proposal: { id: string; offerId: string },
): Promise<void> {
  await releaseOffer(tx, proposal.offerId);
  await orderPromotion(tx, proposal.offerId, proposal.id);
}

/**
 * Orders what becomes of those who wait for an offer, and of where the household of its proposal waits.
 *
 * @param proposalId the proposal that ended with it; null where none did.
 */
export async function orderPromotion(
  tx: Transaction,
  offerId: string,
  proposalId: string | null,
): Promise<void> {
  const payload = { offerId, ...(proposalId && { proposalId }) };
  await enqueueJob(tx, "promote_backup", payload, `promote_backup.${proposalId ?? offerId}`);
}
