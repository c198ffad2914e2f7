import { findCommunes } from "~/modules/communes/find-communes.server";
import type { Viewer } from "~/modules/people/viewer";
import { countOffersUpTo } from "~/modules/properties/count-offers.sql.server";
import { findOffers, type OfferFilter } from "~/modules/properties/find-offers.server";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { today } from "~/platform/clock.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

/** Beyond these a list says "more than": counting them all would take longer the more there are. */
const COUNTED_AHEAD = 1_000;
const COUNTED_BY_STATUS = 500;

/** The reviewers' list with what its filters offer. */
export const loadOffers = (viewer: Viewer, filter: OfferFilter, page: ListPage) =>
  readAsViewer(viewer, async (tx) => ({
    ...(await findOffers(tx, viewer, filter, page, COUNTED_AHEAD)),
    counts: await countOffersUpTo(tx, viewer, COUNTED_BY_STATUS + 1),
    countedTo: COUNTED_BY_STATUS,
    communes: await findCommunes(tx),
    schemes: SCHEME_KEYS.filter((key) => viewer.scheme === null || viewer.scheme === key),
    today: today(),
  }));
