import type { SchemeKey } from "~/modules/schemes/scheme";
import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

import type { DwellingKind } from "./dwelling";
import type { OfferStatus } from "./offer";
import type { QueueEntry } from "./review-queue";

/** The columns a list of offers may be sorted by. */
export const OFFER_SORTS = ["submitted", "available", "rent", "status", "commune"];

/** Which offers the list shows: what waits for a member of staff, whose owner waits for an answer, or all. */
export const OFFER_VIEWS = ["waiting", "messages", "all"] as const;
export type OfferView = (typeof OFFER_VIEWS)[number];

/** A submitted offer waits no longer than this many days for an answer; then the list says so. */
export const REVIEW_DAYS = 5;
/** The same for an owner whose turn it is: then somebody asks him. */
export const OWNER_DAYS = 14;
/** The same for an owner's message. */
export const MESSAGE_DAYS = 2;

/** One line of the reviewers' list. */
export interface OfferRow {
  id: string;
  status: OfferStatus;
  scheme: SchemeKey | null;
  communeName: string | null;
  /** Street and number. */
  street: string;
  kind: DwellingKind | null;
  bedrooms: number | null;
  rentCents: Cents | null;
  chargesCents: Cents | null;
  availableFrom: LocalDate | null;
  submittedOn: LocalDate | null;
}

/** With what it waits for; null for whoever does not review. */
export interface QueuedOfferRow extends OfferRow {
  queue: QueueEntry | null;
}

/** An offer as the page of its owner names it. */
export interface LandlordOffer {
  id: string;
  dwellingId: string;
  status: OfferStatus;
  scheme: SchemeKey | null;
  communeName: string | null;
  street: string | null;
  houseNumber: string | null;
}
