import { findCommunes } from "~/modules/communes/find-communes.server";
import { may, type Viewer } from "~/modules/people/viewer";
import { countOffers } from "~/modules/properties/count-offers.server";
import { findOffers, type OfferFilter } from "~/modules/properties/find-offers.server";
import { countQueue, findQueued, findWaitingIds } from "~/modules/properties/find-queue.server";
import { queueEntry } from "~/modules/properties/review-queue";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { today } from "~/platform/clock.server";
import { readAsViewer, type Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

/** The reviewers' list with what its filters offer; who reviews also reads what each offer waits for. */
export const loadOffers = (viewer: Viewer, filter: OfferFilter, page: ListPage) =>
  readAsViewer(viewer, async (tx) => {
    const found = await findPage(tx, viewer, filter, page);
    const day = today();
    const isReviewer = may(viewer, "offer:review");
    const ids = found.rows.map(({ id }) => id);
    const queued = isReviewer ? await findQueued(tx, ids) : new Map<string, never>();
    return {
      total: found.total,
      rows: found.rows.map((row) => {
        const offer = queued.get(row.id);
        return { ...row, queue: offer ? queueEntry(offer, day) : null };
      }),
      counts: await countOffers(tx, viewer),
      waiting: isReviewer
        ? {
            waiting: await countQueue(tx, viewer, "waiting"),
            messages: await countQueue(tx, viewer, "messages"),
          }
        : null,
      queue: filter.queue,
      status: filter.status,
      communes: await findCommunes(tx),
      schemes: SCHEME_KEYS.filter((key) => viewer.scheme === null || viewer.scheme === key),
      today: day,
    };
  });

/** What waits for staff stands in the order of its waiting, which no column has. */
async function findPage(tx: Transaction, viewer: Viewer, filter: OfferFilter, page: ListPage) {
  const isQueue = filter.queue === "waiting" || filter.queue === "messages";
  if (!isQueue || filter.sort !== null) return findOffers(tx, viewer, filter, page);
  const ids = await findWaitingIds(tx, viewer, filter);
  const shown = ids.slice(page.skip, page.skip + page.take);
  const all = { ...page, skip: 0 };
  const { rows } = await findOffers(tx, viewer, { ...filter, ids: shown }, all);
  const inOrder = rows.toSorted((one, other) => shown.indexOf(one.id) - shown.indexOf(other.id));
  return { total: ids.length, rows: inOrder };
}
