import { doubtsOf } from "~/modules/matching/decline-effect";
import type { DeclineReason } from "~/modules/matching/proposal";
import { notify } from "~/modules/notifications/notify.server";
import { getReviewer } from "~/modules/properties/get-reviewer.server";
import { getLettingOfOffer } from "~/modules/properties/update-offer-letting.server";
import { paths } from "~/paths";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { findReviewers } from "./01-submit-offer.server";

/**
 * An owner's no that says something about the offer itself is told to who reviewed it: a dwelling that is not free, or
 * facts that need correcting. In the system's context.
 */
export async function tellReviewer(
  tx: Transaction,
  offerId: string,
  reason: DeclineReason | null,
): Promise<void> {
  const doubt = reason && doubtsOf(reason);
  if (!doubt) return;
  const { communeName, scheme } = await getLettingOfOffer(tx, offerId);
  const reviewer = await getReviewer(tx, offerId);
  const told = reviewer ? [reviewer] : await findReviewers(tx, scheme);
  await notify(
    tx,
    told.map((accountId) => ({
      accountId,
      kind: doubt === "not_free" ? "offer_not_free" : "offer_facts_doubted",
      detail: { commune: communeName },
      link: paths.offer(offerId),
    })),
  );
}
