import { findMessages, getThreadState } from "~/modules/messages/find-messages.server";
import { findLetters } from "~/modules/messages/letters.server";
import { isUnreadBy, sideOf } from "~/modules/messages/message";
import { threadOf } from "~/modules/messages/thread";
import { markRead } from "~/modules/messages/update-thread.server";
import { updateReadOfPage } from "~/modules/notifications/update-read.server";
import { may, type Viewer } from "~/modules/people/viewer";
import { findAsked } from "~/modules/properties/find-asked.server";
import { getDwelling } from "~/modules/properties/get-dwelling.server";
import { getOffer } from "~/modules/properties/get-offer.server";
import type { StoredOffer } from "~/modules/properties/offer";
import { getTerms } from "~/modules/properties/offer-terms.server";
import { findVisitTimes } from "~/modules/properties/visits.server";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import { readAsViewer, type Transaction, withViewer } from "~/platform/database/with-viewer.server";

export type OfferStory = Awaited<ReturnType<typeof readThread>>;

/** The one story of an offer, words and events, as a side reads it; null for whoever takes no part. */
export async function readThread(tx: Transaction, viewer: Viewer, offer: StoredOffer) {
  if (!may(viewer, "message:read")) return null;
  const side = sideOf(viewer.role);
  const messages = await findMessages(tx, offer.id);
  const state = await getThreadState(tx, offer.id);
  const terms = await getTerms(tx, offer.id);
  const visitedAt = await findVisitTimes(tx, offer.id);
  const askedAt = (await findAsked(tx, [offer.id])).map((question) => question.askedAt);
  const unread = messages.filter((message) => isUnreadBy(side, message, state));
  return {
    offerId: offer.id,
    side,
    entries: threadOf(side, messages, state, { offer, terms, visitedAt, askedAt }),
    letter: (await findLetters(tx, [offer.id])).get(offer.id) ?? null,
    /** Staff has not answered the owner's last words. */
    isWaiting: side === "staff" && state.awaitsStaffSince !== null,
    mayWrite: may(viewer, "message:write") && offer.status !== "draft",
    /** The instant up to which there is something new; null when all was read. */
    unreadUntil: unread.at(-1)?.writtenAt ?? null,
  };
}

/** Notes that the viewer's side has read what a page shows it now, and what told of it. */
export async function noteRead(viewer: Viewer, story: OfferStory): Promise<void> {
  if (story === null || story.unreadUntil === null) return;
  const { offerId, side, unreadUntil } = story;
  await withViewer(viewer, async (tx) => {
    await markRead(tx, offerId, side, unreadUntil);
    await updateReadOfPage(tx, viewer, [paths.offerMessages(offerId)], now());
  });
}

/** The page of an offer's messages. @throws Response 404 */
export async function loadMessages(viewer: Viewer, offerId: string) {
  const page = await readAsViewer(viewer, async (tx) => {
    const offer = await getOffer(tx, viewer, offerId, "message:read");
    return {
      offer: { id: offer.id, status: offer.status },
      dwelling: await getDwelling(tx, viewer, offer.dwellingId),
      story: await readThread(tx, viewer, offer),
    };
  });
  await noteRead(viewer, page.story);
  return page;
}
