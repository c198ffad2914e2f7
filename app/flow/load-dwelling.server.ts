import { findNearestStops } from "~/modules/communes/find-stops.sql.server";
import { findHolds } from "~/modules/matching/find-holds.server";
import { may, type Viewer } from "~/modules/people/viewer";
import { capacityOf, capacityRulesOn } from "~/modules/properties/capacity";
import type { StoredDwelling } from "~/modules/properties/dwelling";
import { findAsked } from "~/modules/properties/find-asked.server";
import { currentOffer } from "~/modules/properties/find-dwellings.server";
import { findOffersOfDwelling } from "~/modules/properties/find-offers.server";
import { findPhotos } from "~/modules/properties/find-photos.server";
import { getDwelling } from "~/modules/properties/get-dwelling.server";
import { OPEN_OFFER_STATUSES } from "~/modules/properties/offer";
import { decideOfferAction } from "~/modules/properties/offer-rules";
import { getTerms } from "~/modules/properties/offer-terms.server";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import type { LegalParameter } from "~/modules/schemes/legal-parameter";
import { findTenanciesOfDwellings } from "~/modules/tenancies/find-tenancies-of-dwellings.server";
import { today } from "~/platform/clock.server";
import { readAsViewer, type Transaction } from "~/platform/database/with-viewer.server";
import { environment } from "~/platform/env.server";

import { findDocuments } from "./load-documents.server";
import { answerBy, currentTenancy, openQuestion } from "./load-dwellings.server";
import { findLettings } from "./load-letting.server";
import { noteRead, readThread } from "./load-thread.server";
import { nextThing, storyOf } from "./next-thing";

/** One dwelling with its photos, its offers, what holds it and who lived in it. @throws Response 404 */
export async function loadDwelling(viewer: Viewer, dwellingId: string) {
  const page = await readAsViewer(viewer, async (tx) => {
    const dwelling = await getDwelling(tx, viewer, dwellingId);
    const offers = await findOffersOfDwelling(tx, viewer, dwellingId);
    const offer = currentOffer(offers);
    const hold = (await findHolds(tx, viewer, [dwellingId])).get(dwellingId) ?? null;
    const tenancies = await findTenanciesOfDwellings(tx, viewer, [dwellingId]);
    const tenancy = currentTenancy(tenancies, offer);
    const story = { dwellingId, offer, hold, tenancy };
    const isOpen = OPEN_OFFER_STATUSES.some((status) => status === offer?.status);
    return {
      dwelling,
      photos: await findPhotos(tx, dwellingId),
      offers,
      offer,
      tenancies,
      stages: storyOf(story),
      next: nextThing(story),
      terms: offer ? await getTerms(tx, offer.id) : null,
      // Staff reads it on the page of the offer.
      conversation:
        offer && viewer.role === "landlord" ? await readThread(tx, viewer, offer) : null,
      answerBy: answerBy(hold),
      owned:
        viewer.role === "landlord"
          ? {
              letting:
                tenancy && ((await findLettings(tx, viewer, [tenancy])).get(tenancy.id) ?? null),
              askedAt: openQuestion(offer, await findAsked(tx, offer ? [offer.id] : [])),
              documents: await findDocuments(tx, viewer, { id: dwellingId, offers, tenancies }),
            }
          : null,
      capacity: capacityOn(dwelling, await findLegalParameters(tx)),
      stops: await stopsNear(tx, dwelling),
      mapStyleUrl: environment().mapStyleUrl,
      may: {
        edit: offer !== null && decideOfferAction(offer, "edit", viewer.role).ok,
        withdraw: offer !== null && decideOfferAction(offer, "withdraw", viewer.role).ok,
        pause: offer !== null && decideOfferAction(offer, "pause", viewer.role).ok,
        resume: offer !== null && decideOfferAction(offer, "resume", viewer.role).ok,
        offerAgain: may(viewer, "offer:submit") && !isOpen,
        act: viewer.accountId === dwelling.landlordId,
      },
    };
  });
  await noteRead(viewer, page.conversation);
  return page;
}

/** How many people may live in a dwelling by today's figures; null before its rooms are known. */
export function capacityOn(dwelling: StoredDwelling, parameters: readonly LegalParameter[]) {
  const { kind, bedrooms, areaM2 } = dwelling;
  if (kind === null || bedrooms === null || areaM2 === null) return null;
  return capacityOf({ kind, bedrooms, areaM2 }, capacityRulesOn(parameters, today()));
}

/** How many stops a page of a dwelling shows. */
const SHOWN_STOPS = 5;

/** Stops around a dwelling; null before its pin was set, and while no timetable was imported. */
export async function stopsNear(tx: Transaction, { point }: StoredDwelling) {
  return point ? findNearestStops(tx, point, SHOWN_STOPS) : null;
}
