import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { StoredOffer } from "~/modules/properties/offer";

import { isUnreadBy, type Message, MESSAGE_SIDES, type ThreadState } from "./message";
import { lastEntries, type ThreadFacts, threadOf } from "./thread";

const at = (hour: number) => new Date(Date.UTC(2027, 0, 5, hour));

const NOT_READ: ThreadState = { awaitsStaffSince: null, ownerReadAt: null, staffReadAt: null };

function offerWith(changes: Partial<StoredOffer>): StoredOffer {
  const nothing = { reviewNote: null, reviewedAt: null, submittedAt: null, publishedAt: null };
  const rest = { endedAt: null, confirmedAt: null, suggestedScheme: null, status: "submitted" };
  return { ...nothing, ...rest, ...changes } as StoredOffer;
}

const facts = (changes: Partial<StoredOffer>, more: Partial<ThreadFacts> = {}): ThreadFacts => ({
  offer: offerWith(changes),
  terms: null,
  visitedAt: [],
  askedAt: [],
  ...more,
});

const message = (id: string, side: Message["side"], hour: number): Message => ({
  id,
  side,
  authorId: id,
  authorName: "Somebody",
  authorOrganisation: null,
  body: id,
  writtenAt: at(hour),
});

describe("the story of an offer", () => {
  it("is one, with words and events in the order of their time", () => {
    const returned = facts(
      { status: "changes_requested", submittedAt: at(1), reviewedAt: at(4), reviewNote: "Photos?" },
      { visitedAt: [at(3)] },
    );
    const words = [message("question", "owner", 2), message("answer", "staff", 5)];
    const entries = threadOf("owner", words, NOT_READ, returned);
    expect(entries.map((entry) => (entry.kind === "event" ? entry.event : entry.id))).toEqual([
      "submitted",
      "question",
      "visited",
      "changes_requested",
      "answer",
    ]);
    expect(entries[3]).toMatchObject({ note: "Photos?" });
  });

  it.each([
    [{ status: "refused", reviewNote: "Too damp." }, "refused"],
    [{ status: "changes_requested", reviewNote: "Photos?" }, "changes_requested"],
    [{ status: "changes_requested", reviewNote: "AIS?", suggestedScheme: "ais" }, "way_suggested"],
    [{ status: "submitted", reviewNote: "Photos?" }, "changes_requested"],
  ] as const)("tells what the review came to: %o", (review, event) => {
    const entries = threadOf("staff", [], NOT_READ, facts({ ...review, reviewedAt: at(4) }));
    expect(entries).toMatchObject([{ event, note: review.reviewNote }]);
  });

  it("tells terms and their answer, and no answer before there is one", () => {
    const open = { statedAt: at(1), answer: null, answeredAt: null } as const;
    const events = (terms: ThreadFacts["terms"]) =>
      threadOf("owner", [], NOT_READ, facts({}, { terms })).map(({ id }) => id.split("-")[0]);
    expect(events(open)).toEqual(["terms_stated"]);
    const declined = { ...open, answer: "declined", answeredAt: at(2) } as const;
    expect(events(declined)).toEqual(["terms_stated", "terms_declined"]);
  });

  it("never mixes up what is new, what was read, and by whom", () => {
    const anyMessage = fc.record({
      side: fc.constantFrom(...MESSAGE_SIDES),
      hour: fc.integer({ min: 0, max: 20 }),
    });
    const anyRead = fc.option(fc.integer({ min: 0, max: 20 }).map(at), { nil: null });
    fc.assert(
      fc.property(
        fc.array(anyMessage, { maxLength: 8 }),
        anyRead,
        anyRead,
        fc.constantFrom(...MESSAGE_SIDES),
        (words, ownerReadAt, staffReadAt, side) => {
          const state = { awaitsStaffSince: null, ownerReadAt, staffReadAt };
          const messages = words.map((word, index) => message(`${index}`, word.side, word.hour));
          const entries = threadOf(side, messages, state, facts({}));
          expect(entries).toHaveLength(messages.length);
          for (const entry of entries) {
            if (entry.kind !== "message") throw new Error("no event was recorded");
            const own = entry.side === side;
            expect(entry.isNew && own).toBe(false);
            expect(entry.isRead && !own).toBe(false);
            const readAt = own === (side === "owner") ? staffReadAt : ownerReadAt;
            const wasRead = readAt !== null && entry.at <= readAt;
            expect(own ? entry.isRead : !entry.isNew).toBe(wasRead);
          }
        },
      ),
    );
  });
});

describe("what a page shows beside other things", () => {
  const story = (readUntil: number | null, words: number) => {
    const messages = Array.from({ length: words }, (_, index) =>
      message(`${index}`, "staff", index),
    );
    const state = { ...NOT_READ, ownerReadAt: readUntil === null ? null : at(readUntil) };
    const entries = lastEntries(threadOf("owner", messages, state, facts({})));
    return entries.map(({ id }) => Number(id));
  };

  it("is the last entries, and all that is new", () => {
    expect(story(20, 5)).toEqual([0, 1, 2, 3, 4]);
    expect(story(20, 12)).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
    expect(story(9, 12)).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
    expect(story(1, 12)).toHaveLength(10);
    expect(story(null, 12)).toHaveLength(12);
  });
});

it("counts a text as read at the very instant up to which somebody read", () => {
  const words = message("a", "staff", 3);
  const until = (hour: number) => ({ ...NOT_READ, ownerReadAt: at(hour) });
  expect(isUnreadBy("owner", words, until(3))).toBe(false);
  expect(isUnreadBy("owner", words, until(2))).toBe(true);
  expect(isUnreadBy("staff", words, until(2))).toBe(false);
});
