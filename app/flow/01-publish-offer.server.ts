import { recordEvent } from "~/modules/audit/record-event.server";
import type { NotificationKind } from "~/modules/notifications/notification";
import { notify } from "~/modules/notifications/notify.server";
import type { Viewer } from "~/modules/people/viewer";
import type { StoredDwelling } from "~/modules/properties/dwelling";
import { findPhotos } from "~/modules/properties/find-photos.server";
import { getDwelling } from "~/modules/properties/get-dwelling.server";
import { getOffer } from "~/modules/properties/get-offer.server";
import type { StoredOffer } from "~/modules/properties/offer";
import { type ChecksRefusal, decideChecks } from "~/modules/properties/offer-check";
import { findChecks } from "~/modules/properties/offer-checks.server";
import { decideOfferAction, type OfferRefusal, takesTerms } from "~/modules/properties/offer-rules";
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
import { accept, refuse, type Verdict } from "~/platform/result";

import { writeRefusalLetter } from "./01-write-letter.server";

export type ReviewRefusal =
  OfferRefusal | "changed_meanwhile" | "text_unread" | ChecksRefusal | "terms_first" | "same_way";

const TOLD = {
  publish: "offer_published",
  request_changes: "offer_changes_requested",
  suggest_way: "offer_way_suggested",
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
    if (form.act === "suggest_way" && form.scheme === offer.scheme) return refuse("same_way");
    if (form.act === "publish") {
      const may = await mayPublish(tx, offer, dwelling, form.textRead);
      if (!may.ok) return may;
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

/** What keeps a submitted offer from the market: open or failed checks, terms of an organisation, an unread text. */
async function mayPublish(
  tx: Transaction,
  offer: StoredOffer,
  dwelling: StoredDwelling,
  textRead: boolean,
): Promise<Verdict<object, ReviewRefusal>> {
  if (takesTerms(offer.scheme)) return refuse("terms_first");
  const photos = await findPhotos(tx, dwelling.id);
  const isMarked = screenDescription(dwelling.description, photos).length > 0;
  if (isMarked && !textRead) return refuse("text_unread");
  return decideChecks(await findChecks(tx, offer.id));
}

/** Ends the offer; its owner gets the reasons in a letter. @returns false when it changed meanwhile. */
async function refuseWithLetter(
  tx: Transaction,
  viewer: Viewer,
  offer: StoredOffer,
  { refuseReason, reviewNote }: Extract<ReviewForm, { act: "refuse" }>,
): Promise<boolean> {
  const decision = { reason: refuseReason, note: reviewNote };
  const at = now();
  if (!(await refuseStoredOffer(tx, viewer, offer, decision, at))) return false;
  await writeRefusalLetter(tx, viewer, offer, { ...decision, at });
  return true;
}

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
    case "suggest_way":
      return returnStoredOffer(tx, viewer, offer, form.reviewNote, now(), form.scheme);
    case "refuse":
      return refuseWithLetter(tx, viewer, offer, form);
  }
}
