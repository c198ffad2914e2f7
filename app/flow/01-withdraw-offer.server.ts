import { recordEvent } from "~/modules/audit/record-event.server";
import { endHoldOfOffer, findHeldHousehold } from "~/modules/matching/end-hold-of-offer.server";
import { notify } from "~/modules/notifications/notify.server";
import type { Viewer } from "~/modules/people/viewer";
import { getDwelling } from "~/modules/properties/get-dwelling.server";
import { getOffer } from "~/modules/properties/get-offer.server";
import type { WithdrawReason } from "~/modules/properties/offer";
import { decideOfferAction, type OfferRefusal } from "~/modules/properties/offer-rules";
import { withdrawStoredOffer } from "~/modules/properties/update-offer-status.server";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { commandAsViewer, type Once, readAsViewer } from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";

import { orderPromotion } from "./release-hold.server";

export type WithdrawOfferRefusal = OfferRefusal | "changed_meanwhile";

/**
 * A landlord takes an offer off the market. A proposal that holds it ends in the same transaction, so that its household
 * is free at once, and who proposed it is told.
 */
export async function withdrawOffer(
  viewer: Viewer,
  once: Once,
  { offerId, reason }: { offerId: string; reason: WithdrawReason },
) {
  await readAsViewer(viewer, (tx) => getOffer(tx, viewer, offerId, "offer:withdraw"));
  const held = await readAsViewer(SYSTEM, (tx) => findHeldHousehold(tx, offerId));
  return commandAsViewer<{ dwellingId: string }, WithdrawOfferRefusal>(viewer, once, async (tx) => {
    const offer = await getOffer(tx, viewer, offerId, "offer:withdraw");
    const verdict = decideOfferAction(offer, "withdraw", viewer.role);
    if (!verdict.ok) return verdict;
    if (!(await withdrawStoredOffer(tx, offer, reason, now()))) return refuse("changed_meanwhile");
    const ended = await endHoldOfOffer(tx, offerId);
    await orderPromotion(tx, offerId, ended[0] ?? null);
    await recordEvent(tx, viewer, {
      action: "withdraw",
      entity: "offer",
      entityId: offerId,
      fields: ["endReason"],
    });
    for (const proposalId of ended) {
      await recordEvent(tx, viewer, {
        action: "supersede",
        entity: "proposal",
        entityId: proposalId,
      });
    }
    const dwelling = await getDwelling(tx, viewer, offer.dwellingId);
    if (held && ended.length > 0) {
      await notify(
        tx,
        ended.map((proposalId) => ({
          accountId: held.caseworkerId,
          kind: "offer_withdrawn",
          detail: { household: held.householdCode, commune: dwelling.communeName ?? "" },
          link: paths.proposal(proposalId),
        })),
      );
    }
    return accept({ dwellingId: dwelling.id });
  });
}
