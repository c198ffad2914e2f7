import { recordEvent } from "~/modules/audit/record-event.server";
import type { Viewer } from "~/modules/people/viewer";
import {
  createDwellingWithOffer,
  createNeighbour,
  createOfferAgain,
  findBlankOffer,
} from "~/modules/properties/create-offer.server";
import { updatePoint } from "~/modules/properties/dwelling-point.sql.server";
import { findOffersOfDwelling } from "~/modules/properties/find-offers.server";
import { getDwelling } from "~/modules/properties/get-dwelling.server";
import { commandAsViewer, type Once } from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";

/** The story begins: a dwelling of the landlord's with a draft offer. One still blank is used again. */
export const createOffer = (viewer: Viewer, once: Once) =>
  commandAsViewer<{ offerId: string }, never>(viewer, once, async (tx) => {
    const blank = await findBlankOffer(tx, viewer);
    if (blank) return accept({ offerId: blank });
    const offerId = await createDwellingWithOffer(tx, viewer);
    await recordEvent(tx, viewer, { action: "create", entity: "offer", entityId: offerId });
    return accept({ offerId });
  });

/** Another dwelling in the building of one of the landlord's, without typing the address again. */
export const offerNeighbour = (
  viewer: Viewer,
  once: Once,
  { dwellingId }: { dwellingId: string },
) =>
  commandAsViewer<{ offerId: string }, never>(viewer, once, async (tx) => {
    const dwelling = await getDwelling(tx, viewer, dwellingId);
    const made = await createNeighbour(tx, viewer, dwelling.id);
    if (dwelling.point) await updatePoint(tx, made.dwellingId, dwelling.point);
    await recordEvent(tx, viewer, { action: "create", entity: "offer", entityId: made.offerId });
    return accept({ offerId: made.offerId });
  });

export type OfferAgainRefusal = "offer_open";

/** A dwelling that is free again is offered once more, with the terms it had. */
export const offerAgain = (viewer: Viewer, once: Once, { dwellingId }: { dwellingId: string }) =>
  commandAsViewer<{ offerId: string }, OfferAgainRefusal>(viewer, once, async (tx) => {
    const dwelling = await getDwelling(tx, viewer, dwellingId);
    const [last = null] = await findOffersOfDwelling(tx, viewer, dwelling.id);
    const offerId = await createOfferAgain(tx, viewer, dwelling.id, last);
    if (!offerId) return refuse("offer_open");
    await recordEvent(tx, viewer, { action: "create", entity: "offer", entityId: offerId });
    return accept({ offerId });
  });
