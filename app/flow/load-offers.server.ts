import { findCommunes } from "~/modules/communes/find-communes.server";
import { may, type Viewer } from "~/modules/people/viewer";
import { countOffersUpTo } from "~/modules/properties/count-offers.sql.server";
import { findOffers, type OfferFilter } from "~/modules/properties/find-offers.server";
import { countView, findQueued } from "~/modules/properties/find-queue.server";
import { queueEntry } from "~/modules/properties/review-queue";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { today } from "~/platform/clock.server";
import { readAsViewer, type Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

/** Beyond these a list says "more than": counting them all would take longer the more there are. */
const COUNTED_TO = 500;

/** The reviewers' list with what its filters offer; who reviews also reads what each offer waits for. */
export const loadOffers = (viewer: Viewer, filter: OfferFilter, page: ListPage) =>
  readAsViewer(viewer, async (tx) => {
    const found = await findOffers(tx, viewer, filter, page, COUNTED_TO);
    const day = today();
    const isReviewer = may(viewer, "offer:review");
    const ids = found.rows.map(({ id }) => id);
    const queued = isReviewer ? await findQueued(tx, ids) : new Map<string, never>();
    return {
      ...found,
      rows: found.rows.map((row) => {
        const offer = queued.get(row.id);
        return { ...row, queue: offer ? queueEntry(offer, day) : null };
      }),
      stages: {
        counts: await countOffersUpTo(tx, viewer, COUNTED_TO + 1),
        countedTo: COUNTED_TO,
        waiting: isReviewer ? await countWaiting(tx, viewer) : null,
        view: filter.view,
        status: filter.status,
      },
      communes: await findCommunes(tx),
      schemes: SCHEME_KEYS.filter((key) => viewer.scheme === null || viewer.scheme === key),
      today: day,
    };
  });

async function countWaiting(tx: Transaction, viewer: Viewer) {
  const limit = COUNTED_TO + 1;
  return {
    waiting: await countView(tx, viewer, "waiting", limit),
    messages: await countView(tx, viewer, "messages", limit),
  };
}
