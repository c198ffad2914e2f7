import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { readChoice, readWords } from "~/platform/list-page";
import { readSort } from "~/ui/sort";

import { OFFER_STATUSES } from "./offer";
import { OFFER_SORTS, OFFER_VIEWS, type OfferView } from "./offer-list";

/**
 * What the URL of the list of offers asks for; its downloads ask the same way.
 *
 * @param isReviewer sees first what waits for him; for whoever does not review there are only all of them.
 */
export function readOfferFilter(search: URLSearchParams, isReviewer: boolean) {
  const words = readWords(search);
  const status = readChoice(search, "status", OFFER_STATUSES);
  const view = readChoice(search, "view", OFFER_VIEWS);
  return {
    words,
    status,
    view: !isReviewer || status !== null ? null : (view ?? (words === null ? FIRST_VIEW : null)),
    scheme: readChoice(search, "scheme", SCHEME_KEYS),
    communeCode: readWords(search, "commune"),
    sort: readSort(search, OFFER_SORTS),
  };
}

const FIRST_VIEW: OfferView = "waiting";
