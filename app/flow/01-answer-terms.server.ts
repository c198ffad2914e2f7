import { recordEvent } from "~/modules/audit/record-event.server";
import { notify } from "~/modules/notifications/notify.server";
import type { Viewer } from "~/modules/people/viewer";
import { getDwelling } from "~/modules/properties/get-dwelling.server";
import { getOffer } from "~/modules/properties/get-offer.server";
import { decideOfferAction, type OfferRefusal } from "~/modules/properties/offer-rules";
import { answerTerms, getTerms } from "~/modules/properties/offer-terms.server";
import {
  agreeStoredOffer,
  declineStoredTerms,
  takeSuggestedWay,
} from "~/modules/properties/update-offer-status.server";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { commandAsViewer, type Once, readAsViewer } from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";

import { findReviewers, tellReviewers } from "./01-submit-offer.server";

export type AnswerTermsRefusal = OfferRefusal | "changed_meanwhile" | "no_suggestion";

/**
 * The owner answers the terms an organisation stated: agreed, and the dwelling is on the market on those terms; or not,
 * and it is his to change, also the way. Who reviews is told.
 */
export async function answerOfferTerms(
  viewer: Viewer,
  once: Once,
  { offerId, act }: { offerId: string; act: "agree" | "decline_terms" },
) {
  const { scheme } = await readAsViewer(viewer, (tx) =>
    getOffer(tx, viewer, offerId, "offer:submit"),
  );
  const reviewers = await readAsViewer(SYSTEM, (tx) => findReviewers(tx, scheme));
  return commandAsViewer<{ dwellingId: string }, AnswerTermsRefusal>(viewer, once, async (tx) => {
    const offer = await getOffer(tx, viewer, offerId, "offer:submit");
    const verdict = decideOfferAction(offer, act, viewer.role);
    if (!verdict.ok) return verdict;
    const terms = await getTerms(tx, offerId);
    if (!terms) return refuse("wrong_status");
    const at = now();
    const isDone =
      act === "agree"
        ? await agreeStoredOffer(tx, offer, terms, at)
        : await declineStoredTerms(tx, offer, at);
    if (!isDone) return refuse("changed_meanwhile");
    await answerTerms(tx, offerId, act === "agree" ? "agreed" : "declined", at);
    await recordEvent(tx, viewer, { action: act, entity: "offer", entityId: offerId });
    const dwelling = await getDwelling(tx, viewer, offer.dwellingId);
    await notify(
      tx,
      reviewers.map((accountId) => ({
        accountId,
        kind: act === "agree" ? "terms_agreed" : "terms_declined",
        detail: { commune: dwelling.communeName ?? "" },
        link: paths.offer(offerId),
      })),
    );
    return accept({ dwellingId: dwelling.id });
  });
}

/** The owner takes the way the reviewer suggested: the offer is handed in again, without typing anything anew. */
export async function takeWay(viewer: Viewer, once: Once, { offerId }: { offerId: string }) {
  const { suggestedScheme } = await readAsViewer(viewer, (tx) =>
    getOffer(tx, viewer, offerId, "offer:submit"),
  );
  const reviewers = await readAsViewer(SYSTEM, (tx) => findReviewers(tx, suggestedScheme));
  return commandAsViewer<{ dwellingId: string }, AnswerTermsRefusal>(viewer, once, async (tx) => {
    const offer = await getOffer(tx, viewer, offerId, "offer:submit");
    const verdict = decideOfferAction(offer, "take_way", viewer.role);
    if (!verdict.ok) return verdict;
    if (offer.suggestedScheme === null) return refuse("no_suggestion");
    if (!(await takeSuggestedWay(tx, offer, offer.suggestedScheme, now()))) {
      return refuse("changed_meanwhile");
    }
    await recordEvent(tx, viewer, { action: "submit", entity: "offer", entityId: offerId });
    const dwelling = await getDwelling(tx, viewer, offer.dwellingId);
    await tellReviewers(tx, reviewers, offerId, dwelling.communeName);
    return accept({ dwellingId: dwelling.id });
  });
}
