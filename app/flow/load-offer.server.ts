import { findNeighbours } from "~/modules/communes/find-neighbours.server";
import { findHolds } from "~/modules/matching/find-holds.server";
import { findRelationOfAccount } from "~/modules/owner-relations/get-relation.server";
import { findValidIdentity } from "~/modules/owner-relations/identity-checks.server";
import { findContact } from "~/modules/people/get-contact.server";
import { may, type Viewer } from "~/modules/people/viewer";
import { rentCeiling } from "~/modules/properties/capacity";
import { findPapers } from "~/modules/properties/find-papers.server";
import { findPhotos } from "~/modules/properties/find-photos.server";
import { findTwins } from "~/modules/properties/find-twins.sql.server";
import { getDwelling } from "~/modules/properties/get-dwelling.server";
import { getOffer } from "~/modules/properties/get-offer.server";
import { findChecks } from "~/modules/properties/offer-checks.server";
import { offerActionsFor } from "~/modules/properties/offer-rules";
import { getTerms } from "~/modules/properties/offer-terms.server";
import { REVIEW_ACTS } from "~/modules/properties/review";
import { screenDescription } from "~/modules/properties/screen-text";
import { findFinishedVisit } from "~/modules/properties/visits.server";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { findTenanciesOfDwellings } from "~/modules/tenancies/find-tenancies-of-dwellings.server";
import { today } from "~/platform/clock.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { environment } from "~/platform/env.server";

import { capacityOn, stopsNear } from "./load-dwelling.server";
import { noteRead, readThread } from "./load-thread.server";

/** An offer as its reviewers see it: every fact, the exact place, advice, and what they may decide. @throws Response 404 */
export async function loadOffer(viewer: Viewer, offerId: string) {
  const page = await readAsViewer(viewer, async (tx) => {
    const offer = await getOffer(tx, viewer, offerId);
    const dwelling = await getDwelling(tx, viewer, offer.dwellingId);
    const parameters = await findLegalParameters(tx);
    const tenancies = await findTenanciesOfDwellings(tx, viewer, [dwelling.id]);
    const actions = offerActionsFor(offer, viewer.role);
    const photos = await findPhotos(tx, dwelling.id);
    const codes = dwelling.address.communeCode ? [dwelling.address.communeCode] : [];
    const mayReview =
      may(viewer, "offer:review") && REVIEW_ACTS.some((act) => actions.includes(act));
    const relation = may(viewer, "owner-relation:read")
      ? await findRelationOfAccount(tx, viewer, offer.landlordId)
      : null;
    return {
      offer,
      dwelling,
      photos,
      relation: relation && {
        relationId: relation.id,
        identity: await findValidIdentity(tx, offer.landlordId),
      },
      // The owner reads what the review came to, not how it was looked at.
      checks: viewer.role === "landlord" ? [] : await findChecks(tx, offerId),
      visit: may(viewer, "offer:review") ? await findFinishedVisit(tx, offerId) : null,
      terms: await getTerms(tx, offerId),
      // An owner reads it on the page of the dwelling.
      conversation: viewer.role === "landlord" ? null : await readThread(tx, viewer, offer),
      twins: mayReview ? await findTwins(tx, dwelling.id) : [],
      screened: screenDescription(dwelling.description, photos),
      papers: await findPapers(tx, viewer, dwelling.id),
      owner: await findContact(tx, offer.landlordId),
      hold: (await findHolds(tx, viewer, [dwelling.id])).get(dwelling.id) ?? null,
      tenancy: tenancies.find((candidate) => candidate.offerId === offerId) ?? null,
      capacity: capacityOn(dwelling, parameters),
      ceiling:
        offer.investedCapitalCents === null
          ? null
          : rentCeiling(offer.investedCapitalCents, parameters, today()),
      today: today(),
      stops: await stopsNear(tx, dwelling),
      neighbours: await findNeighbours(tx, codes),
      mapStyleUrl: environment().mapStyleUrl,
      may: {
        review: mayReview,
        rank: may(viewer, "match:rank") && offer.status === "published",
      },
    };
  });
  await noteRead(viewer, page.conversation);
  return page;
}
