import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { readChoice, readWords } from "~/platform/list-page";
import { readSort } from "~/ui/sort";

import { OFFER_STATUSES } from "./offer";
import { OFFER_SORTS, OFFER_QUEUES, type OfferQueue } from "./offer-list";

/**
 * What the URL of the list of offers asks for; its downloads ask the same way.
 *
 * @param isReviewer sees first what waits for him; for whoever does not review there are only all of them.
 */
export function readOfferFilter(search: URLSearchParams, isReviewer: boolean) {
  const words = readWords(search);
  const status = readChoice(search, "status", OFFER_STATUSES);
  const queue = readChoice(search, "queue", OFFER_QUEUES);
  return {
    words,
    status,
    queue: !isReviewer || status !== null ? null : (queue ?? (words === null ? FIRST_QUEUE : null)),
    scheme: readChoice(search, "scheme", SCHEME_KEYS),
    communeCode: readWords(search, "commune"),
    sort: readSort(search, OFFER_SORTS),
  };
}

const FIRST_QUEUE: OfferQueue = "waiting";
