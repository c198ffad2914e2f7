import { recordEvent } from "~/modules/audit/record-event.server";
import type { NotificationKind } from "~/modules/notifications/notification";
import { notify } from "~/modules/notifications/notify.server";
import type { Viewer } from "~/modules/people/viewer";
import { findPhotos } from "~/modules/properties/find-photos.server";
import { getDwelling } from "~/modules/properties/get-dwelling.server";
import { getOffer } from "~/modules/properties/get-offer.server";
import type { StoredOffer } from "~/modules/properties/offer";
import { decideOfferAction, type OfferRefusal } from "~/modules/properties/offer-rules";
import type { ReviewAct, ReviewForm } from "~/modules/properties/review";
import { screenDescription } from "~/modules/properties/screen-text";
import {
  publishStoredOffer,
  refuseStoredOffer,
  returnStoredOffer,
} from "~/modules/properties/update-offer-status.server";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";

export type ReviewRefusal = OfferRefusal | "changed_meanwhile" | "text_unread";

const TOLD = {
  publish: "offer_published",
  request_changes: "offer_changes_requested",
  refuse: "offer_refused",
} as const satisfies Record<ReviewAct, NotificationKind>;

/**
 * Step 1, the reviewer's half: a submitted offer goes on the market, back to its landlord with a note, or ends with a
 * reason. Who looked at another version than the present one looks again.
 */
export const reviewOffer = (
  viewer: Viewer,
  once: Once,
  { offerId, form }: { offerId: string; form: ReviewForm },
) =>
  commandAsViewer<{ offerId: string }, ReviewRefusal>(viewer, once, async (tx) => {
    const offer = await getOffer(tx, viewer, offerId, "offer:review");
    const verdict = decideOfferAction(offer, form.act, viewer.role);
    if (!verdict.ok) return verdict;
    const dwelling = await getDwelling(tx, viewer, offer.dwellingId);
    if (form.act === "publish" && !form.textRead) {
      const photos = await findPhotos(tx, dwelling.id);
      if (screenDescription(dwelling.description, photos).length > 0) return refuse("text_unread");
    }
    if (offer.version !== form.version || !(await decide(tx, viewer, offer, form))) {
      return refuse("changed_meanwhile");
    }
    await recordEvent(tx, viewer, { action: form.act, entity: "offer", entityId: offerId });
    await notify(tx, [
      {
        accountId: offer.landlordId,
        kind: TOLD[form.act],
        detail: { commune: dwelling.communeName ?? "" },
        link: paths.dwelling(dwelling.id),
      },
    ]);
    return accept({ offerId });
  });

function decide(
  tx: Transaction,
  viewer: Viewer,
  offer: StoredOffer,
  form: ReviewForm,
): Promise<boolean> {
  switch (form.act) {
    case "publish":
      return publishStoredOffer(tx, viewer, offer, now());
    case "request_changes":
      return returnStoredOffer(tx, viewer, offer, form.reviewNote, now());
    case "refuse":
      return refuseStoredOffer(tx, viewer, offer, form.reviewNote, now());
  }
}
