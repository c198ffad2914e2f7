import type { StoredOffer } from "~/modules/properties/offer";
import type { OfferTerms } from "~/modules/properties/offer-terms";

import {
  isUnreadBy,
  type Message,
  type MessageSide,
  otherSide,
  readBy,
  type ThreadState,
} from "./message";

/** What happened to an offer, as both sides read it between their words; the end of `messages.event.<key>`. */
export const THREAD_EVENTS = [
  "submitted",
  "visited",
  "changes_requested",
  "way_suggested",
  "refused",
  "terms_stated",
  "terms_agreed",
  "terms_declined",
  "published",
  "asked",
  "confirmed",
  "withdrawn",
  "ended",
] as const;
export type ThreadEventKey = (typeof THREAD_EVENTS)[number];

export interface ThreadEvent {
  kind: "event";
  id: string;
  event: ThreadEventKey;
  at: Date;
  /** What the reviewer wrote. */
  note: string | null;
}

export interface ThreadMessage {
  kind: "message";
  id: string;
  side: MessageSide;
  authorName: string;
  authorOrganisation: string | null;
  body: string;
  at: Date;
  /** Written by the other side and not read before. */
  isNew: boolean;
  /** Written by the reader's side and read by the other. */
  isRead: boolean;
}

export type ThreadEntry = ThreadEvent | ThreadMessage;

/** What the story of an offer is told from. */
export interface ThreadFacts {
  offer: StoredOffer;
  terms: Pick<OfferTerms, "statedAt" | "answer" | "answeredAt"> | null;
  /** When visits were finished. */
  visitedAt: readonly Date[];
  /** When the owner was asked whether the dwelling is still free. */
  askedAt: readonly Date[];
}

/**
 * One story of an offer, the oldest entry first: what was written, and what is recorded of the offer itself. Nothing
 * is kept twice: a note of the review stands where the offer keeps it.
 *
 * @param side who reads.
 */
export function threadOf(
  side: MessageSide,
  messages: readonly Message[],
  state: ThreadState,
  facts: ThreadFacts,
): ThreadEntry[] {
  const readByOther = readBy(state, otherSide(side));
  const written = messages.map(({ id, body, writtenAt, ...message }): ThreadMessage => ({
    kind: "message",
    id,
    side: message.side,
    authorName: message.authorName,
    authorOrganisation: message.authorOrganisation,
    body,
    at: writtenAt,
    isNew: isUnreadBy(side, { ...message, writtenAt }, state),
    isRead: message.side === side && readByOther !== null && writtenAt <= readByOther,
  }));
  return [...eventsOf(facts), ...written].sort(
    (one, other) => one.at.getTime() - other.at.getTime() || placeOf(one) - placeOf(other),
  );
}

/** Entries shown beside other things; the page of the messages shows all. */
const SHOWN = 8;

/** The last entries of a story and everything in it that is new to its reader. */
export function lastEntries(entries: readonly ThreadEntry[]): ThreadEntry[] {
  const firstNew = entries.findIndex((entry) => entry.kind === "message" && entry.isNew);
  const last = Math.max(0, entries.length - SHOWN);
  return entries.slice(firstNew === -1 ? last : Math.min(firstNew, last));
}

/** Events of one instant stand in their own order, before words of that instant. */
function placeOf(entry: ThreadEntry): number {
  return entry.kind === "event" ? THREAD_EVENTS.indexOf(entry.event) : THREAD_EVENTS.length;
}

function eventsOf({ offer, terms, visitedAt, askedAt }: ThreadFacts): ThreadEvent[] {
  const event = (
    key: ThreadEventKey,
    at: Date | null | undefined,
    note: string | null = null,
  ): ThreadEvent[] =>
    at ? [{ kind: "event", id: `${key}-${at.getTime()}`, event: key, at, note }] : [];
  return [
    ...event("submitted", offer.submittedAt),
    ...visitedAt.flatMap((at) => event("visited", at)),
    ...reviewOf(offer, event),
    ...event("terms_stated", terms?.statedAt),
    ...(terms?.answer ? event(`terms_${terms.answer}`, terms.answeredAt) : []),
    ...event("published", offer.publishedAt),
    ...askedAt.flatMap((at) => event("asked", at)),
    ...event("confirmed", offer.confirmedAt),
    ...(offer.status === "withdrawn" || offer.status === "ended"
      ? event(offer.status, offer.endedAt)
      : []),
  ];
}

function reviewOf(
  { status, reviewNote, reviewedAt, suggestedScheme }: StoredOffer,
  event: (key: ThreadEventKey, at: Date | null, note: string | null) => ThreadEvent[],
): ThreadEvent[] {
  if (status === "refused") return event("refused", reviewedAt, reviewNote);
  if (reviewNote === null) return [];
  const key = suggestedScheme === null ? "changes_requested" : "way_suggested";
  return event(key, reviewedAt, reviewNote);
}
