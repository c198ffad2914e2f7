import { findCommunes } from "~/modules/communes/find-communes.server";
import type { Viewer } from "~/modules/people/viewer";
import { countOffers } from "~/modules/properties/count-offers.server";
import { findOffers, type OfferFilter } from "~/modules/properties/find-offers.server";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { today } from "~/platform/clock.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

/** The reviewers' list with what its filters offer. */
export const loadOffers = (viewer: Viewer, filter: OfferFilter, page: ListPage) =>
  readAsViewer(viewer, async (tx) => ({
    ...(await findOffers(tx, viewer, filter, page)),
    counts: await countOffers(tx, viewer),
    communes: await findCommunes(tx),
    schemes: SCHEME_KEYS.filter((key) => viewer.scheme === null || viewer.scheme === key),
    today: today(),
  }));
