import { recordEvent } from "~/modules/audit/record-event.server";
import type { Viewer } from "~/modules/people/viewer";
import { getOffer } from "~/modules/properties/get-offer.server";
import { decideOfferAction, type OfferRefusal } from "~/modules/properties/offer-rules";
import {
  confirmStoredOffer,
  pauseStoredOffer,
} from "~/modules/properties/update-offer-status.server";
import { now } from "~/platform/clock.server";
import { commandAsViewer, type Once } from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";

import { orderPromotion } from "./release-hold.server";

export type PauseOfferRefusal = OfferRefusal | "changed_meanwhile";

/** A landlord lets an offer rest, or brings it back to the market, which also says that it is free. */
export const pauseOrResumeOffer = (
  viewer: Viewer,
  once: Once,
  { offerId, act }: { offerId: string; act: "pause" | "resume" },
) =>
  commandAsViewer<{ offerId: string }, PauseOfferRefusal>(viewer, once, async (tx) => {
    const offer = await getOffer(tx, viewer, offerId, "offer:withdraw");
    const verdict = decideOfferAction(offer, act, viewer.role);
    if (!verdict.ok) return verdict;
    const at = now();
    const isDone =
      act === "pause"
        ? await pauseStoredOffer(tx, offer, "owner", at)
        : await confirmStoredOffer(tx, offer, { at });
    if (!isDone) return refuse("changed_meanwhile");
    if (act === "resume") await orderPromotion(tx, offerId, null);
    await recordEvent(tx, viewer, { action: act, entity: "offer", entityId: offerId });
    return accept({ offerId });
  });
