import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { readChoice, readWords } from "~/platform/list-page";
import { readSort } from "~/ui/sort";

import { OFFER_STATUSES } from "./offer";
import { OFFER_SORTS } from "./offer-list";

/** What the URL of the list of offers asks for; its downloads ask the same way. */
export function readOfferFilter(search: URLSearchParams) {
  return {
    words: readWords(search),
    status: readChoice(search, "status", OFFER_STATUSES),
    scheme: readChoice(search, "scheme", SCHEME_KEYS),
    communeCode: readWords(search, "commune"),
    sort: readSort(search, OFFER_SORTS),
  };
}
