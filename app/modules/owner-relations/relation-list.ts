import { languages } from "~/i18n/languages";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { readChoice, readWords } from "~/platform/list-page";
import { readSort } from "~/ui/sort";

import { RELATION_STAGES } from "./owner-relation";

export const RELATION_SORTS = ["name", "step", "created", "stage"] as const;

/** `mine`: the viewer is responsible. */
export const REMINDER_FILTERS = ["due", "later", "none"] as const;
export const OFFER_FILTERS = ["open", "none"] as const;
export const CONTACT_FILTERS = ["closed", "free"] as const;

/** What the URL of the list of owners asks for; a mailing chooses its owners the same way. */
export function readRelationFilter(search: URLSearchParams) {
  return {
    words: readWords(search),
    stage: readChoice(search, "stage", RELATION_STAGES),
    scheme: readChoice(search, "scheme", SCHEME_KEYS),
    communeCode: /^\d{4}$/.test(search.get("commune") ?? "") ? search.get("commune") : null,
    language: readChoice(search, "language", languages),
    offer: readChoice(search, "offer", OFFER_FILTERS),
    reminder: readChoice(search, "reminder", REMINDER_FILTERS),
    contact: readChoice(search, "contact", CONTACT_FILTERS),
    mine: search.get("whose") === "mine",
    sort: readSort(search, RELATION_SORTS),
  };
}
export type RelationFilter = ReturnType<typeof readRelationFilter>;

/** Nothing is filtered. */
export const EVERY_RELATION: RelationFilter = readRelationFilter(new URLSearchParams());
