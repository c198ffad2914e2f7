import { describe, expect, it } from "vitest";

import { OFFER_STATUSES } from "~/modules/properties/offer";

import {
  type DwellingStory,
  inOrderOfNeed,
  nextThing,
  type NextThingKey,
  storyOf,
} from "./next-thing";
import { STAGES } from "./stages";

const story = (change: Partial<DwellingStory>): DwellingStory => ({
  dwellingId: "d",
  offer: { id: "o", status: "published", wizardStep: "check", suggestedScheme: null },
  hold: null,
  tenancy: null,
  ...change,
});
const offered = (status: NonNullable<DwellingStory["offer"]>["status"]) =>
  story({ offer: { id: "o", status, wizardStep: "rent", suggestedScheme: null } });

describe("nextThing", () => {
  it("leads on from every status of an offer", () => {
    const keys = OFFER_STATUSES.map((status) => nextThing(offered(status)).key);
    expect(keys).toEqual([
      "describe",
      "wait_review",
      "complete",
      "answer_terms",
      "wait_family",
      "resume",
      "wait_family",
      "wait_family",
      "offer_again",
      "offer_again",
      "offer_again",
    ]);
    expect(nextThing(story({ offer: null })).key).toBe("offer_again");
  });

  it("goes back to the step where the description stopped", () => {
    expect(nextThing(offered("draft"))).toEqual({
      key: "describe",
      to: "/offers/o/edit/rent",
      needsYou: true,
    });
  });

  it("asks about another way where the reviewer suggests one, on the page that shows it", () => {
    const offer = { id: "o", wizardStep: "check", suggestedScheme: "ais" } as const;
    const next = nextThing(story({ offer: { ...offer, status: "changes_requested" } }));
    expect(next).toEqual({ key: "answer_way", to: "/dwellings/d", needsYou: true });
    expect(nextThing(story({ offer: { ...offer, status: "submitted" } })).key).toBe("wait_review");
  });

  it("asks for the answer before anything of the offer", () => {
    const held = story({ hold: { proposalId: "p", status: "held" } });
    expect(nextThing(held)).toEqual({ key: "answer", to: "/proposals/p", needsYou: true });
    const accepted = story({ hold: { proposalId: "p", status: "accepted" } });
    expect(nextThing(accepted).key).toBe("wait_signature");
  });

  it("leads to the tenancy while one runs, and to a new offer after it", () => {
    const living = (status: "signed" | "active" | "ending" | "closed") =>
      nextThing({ ...offered("ended"), tenancy: { id: "t", status } }).key;
    expect(
      ["signed", "active", "ending", "closed"].map((status) => living(status as "signed")),
    ).toEqual(["keys", "tenancy", "tenancy", "offer_again"]);
  });
});

describe("inOrderOfNeed", () => {
  const row = (name: string, key: NextThingKey, answerBy: string | null = null) => ({
    name,
    next: { key },
    answerBy: answerBy === null ? null : new Date(answerBy),
  });
  const names = (rows: ReturnType<typeof row>[]) => inOrderOfNeed(rows).map(({ name }) => name);

  it("puts the nearest answer first, then what is to complete, then drafts", () => {
    const rows = [
      row("let", "tenancy"),
      row("draft", "describe"),
      row("later", "answer", "2027-03-09T12:00:00Z"),
      row("to complete", "complete"),
      row("soon", "answer", "2027-03-02T12:00:00Z"),
    ];
    expect(names(rows)).toEqual(["soon", "later", "to complete", "draft", "let"]);
  });

  it("puts what has unread words before what has not", () => {
    const rows = [
      { ...row("quiet", "tenancy"), messages: null },
      { ...row("read", "tenancy"), messages: { unread: 0 } },
      { ...row("unread", "wait_family"), messages: { unread: 1 } },
      { ...row("draft", "describe"), messages: null },
    ];
    expect(inOrderOfNeed(rows).map(({ name }) => name)).toEqual([
      "draft",
      "unread",
      "quiet",
      "read",
    ]);
  });

  it("leaves the others as they came, and the rows it was given", () => {
    const rows = [row("a", "wait_family"), row("b", "tenancy"), row("c", "offer_again")];
    expect(names(rows)).toEqual(["a", "b", "c"]);
    expect(names([...rows, row("d", "describe")])).toEqual(["d", "a", "b", "c"]);
    expect(rows).toHaveLength(3);
  });
});

describe("storyOf", () => {
  const current = (dwelling: DwellingStory) =>
    storyOf(dwelling).find(({ state }) => state === "current" || state === "stopped");

  it("has one present dot, all done before and ahead after it", () => {
    for (const status of OFFER_STATUSES) {
      const dots = storyOf(offered(status));
      expect(dots.map(({ id }) => id)).toEqual([...STAGES]);
      const place = dots.findIndex(({ state }) => state === "current" || state === "stopped");
      expect(dots.slice(0, place).every(({ state }) => state === "done")).toBe(true);
      expect(dots.slice(place + 1).every(({ state }) => state === "ahead")).toBe(true);
    }
  });

  it("stops where an offer was refused or withdrawn", () => {
    expect(current(offered("refused"))).toEqual({ id: "offer", state: "stopped" });
    expect(current(offered("published"))).toEqual({ id: "match", state: "current" });
  });

  it("is closed after a tenancy", () => {
    const closed = { ...offered("ended"), tenancy: { id: "t", status: "closed" as const } };
    expect(current(closed)).toEqual({ id: "close", state: "current" });
  });
});
