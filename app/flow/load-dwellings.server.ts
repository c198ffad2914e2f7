import { type Hold, findHolds } from "~/modules/matching/find-holds.server";
import { findLastMessages } from "~/modules/messages/find-last-messages.sql.server";
import type { Viewer } from "~/modules/people/viewer";
import { findAsked } from "~/modules/properties/find-asked.server";
import { findDwellings } from "~/modules/properties/find-dwellings.server";
import { findCoverPhotos } from "~/modules/properties/find-photos.server";
import type { StoredOffer } from "~/modules/properties/offer";
import {
  type DwellingTenancy,
  findTenanciesOfDwellings,
} from "~/modules/tenancies/find-tenancies-of-dwellings.server";
import { readAsViewer, type Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

import { findLettings } from "./load-letting.server";
import { inOrderOfNeed, nextThing, storyOf } from "./next-thing";

/**
 * A landlord's dwellings as cards, the most pressing first: where each stands, the one next thing, and for a let one
 * what is covered and whom to call.
 */
export const loadDwellings = (viewer: Viewer, page: ListPage) =>
  readAsViewer(viewer, async (tx) => {
    const all = inOrderOfNeed(await findStanding(tx, viewer));
    const shown = all.slice(page.skip, page.skip + page.take);
    const tenancies = shown.flatMap(({ tenancy }) => tenancy ?? []);
    const photos = await findCoverPhotos(
      tx,
      shown.map(({ dwelling }) => dwelling.id),
    );
    const lettings = await findLettings(tx, viewer, tenancies);
    const offerIds = shown.flatMap(({ offer }) => offer?.id ?? []);
    const asked = await findAsked(tx, offerIds);
    return {
      total: all.length,
      cards: shown.map(({ tenancy, ...card }) => ({
        ...card,
        photo: photos.get(card.dwelling.id) ?? null,
        letting: (tenancy && lettings.get(tenancy.id)) ?? null,
        askedAt: openQuestion(card.offer, asked),
      })),
    };
  });

/** Every dwelling of a landlord with where it stands. */
async function findStanding(tx: Transaction, viewer: Viewer) {
  const rows = await findDwellings(tx, viewer);
  const ids = rows.map((row) => row.id);
  const holds = await findHolds(tx, viewer, ids);
  const tenancies = await findTenanciesOfDwellings(tx, viewer, ids);
  const messages = await findLastMessages(
    tx,
    rows.flatMap(({ offer }) => offer?.id ?? []),
  );
  return rows.map(({ offer, ...dwelling }) => {
    const hold = holds.get(dwelling.id) ?? null;
    const own = tenancies.filter((tenancy) => tenancy.dwellingId === dwelling.id);
    const tenancy = currentTenancy(own, offer);
    const story = { dwellingId: dwelling.id, offer, hold, tenancy };
    return {
      dwelling,
      tenancy,
      offer: offer && offerOnCard(offer),
      stages: storyOf(story),
      next: nextThing(story),
      answerBy: answerBy(hold),
      messages: (offer && messages.get(offer.id)) ?? null,
    };
  });
}

/** The tenancy that runs, else the closed one of the offer that is looked at. */
export function currentTenancy(
  tenancies: readonly DwellingTenancy[],
  offer: StoredOffer | null,
): DwellingTenancy | null {
  return (
    tenancies.find((tenancy) => tenancy.status !== "closed") ??
    tenancies.find((tenancy) => tenancy.offerId === offer?.id) ??
    null
  );
}

/** When the owner's time to answer ends; null when nobody waits for an answer. */
export function answerBy(hold: Hold | null): Date | null {
  return hold?.status === "held" ? hold.expiresAt : null;
}

/** Since when the owner's answer whether an offer on the market is still free is missing; null when it is not. */
export function openQuestion(
  offer: Pick<StoredOffer, "id" | "status" | "confirmedAt"> | null,
  asked: readonly { offerId: string; askedAt: Date; isAnswered: boolean }[],
): Date | null {
  if (offer?.status !== "published") return null;
  const last = asked.filter(({ offerId }) => offerId === offer.id).at(-1);
  if (!last || last.isAnswered) return null;
  return offer.confirmedAt !== null && offer.confirmedAt >= last.askedAt ? null : last.askedAt;
}

function offerOnCard(offer: StoredOffer) {
  const { id, status, availableFrom, submittedAt, publishedAt, confirmedAt } = offer;
  return { id, status, availableFrom, submittedAt, publishedAt, confirmedAt };
}
