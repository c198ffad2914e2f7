import { beforeAll, beforeEach, describe, expect, it } from "vitest";

import { acceptOffer } from "~/flow/01-accept-offer.server";
import { answerOfferTerms, takeWay } from "~/flow/01-answer-terms.server";
import { checkOffer } from "~/flow/01-check-offer.server";
import { reviewOffer } from "~/flow/01-publish-offer.server";
import { addVisitPhotos, keepVisit, loadVisit } from "~/flow/01-visit-dwelling.server";
import type { Viewer } from "~/modules/people/viewer";
import { CHECK_KINDS, type CheckKind, type CheckResult } from "~/modules/properties/offer-check";
import { findChecks } from "~/modules/properties/offer-checks.server";
import { getTerms } from "~/modules/properties/offer-terms.server";
import { type Seen, VISIT_ITEMS, type VisitItem } from "~/modules/properties/visit";
import type { SchemeKey } from "~/modules/schemes/scheme";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { addDays } from "~/platform/local-date";
import { getStoredFile } from "~/platform/storage/get-stored-file.server";

import { makeOffer, type MadeOffer, makeViewer } from "../factories/market";
import { once, thrown } from "../setup/requests";

let landlord: Viewer;
let officer: Viewer;
let manager: Viewer;
let ais: Viewer;
let offer: MadeOffer;

beforeAll(async () => {
  landlord = await makeViewer("landlord");
  officer = await makeViewer("guarantee_officer");
  manager = await makeViewer("lisko_manager");
  ais = await makeViewer("scheme_officer");
});

const submitted = (scheme: SchemeKey) =>
  makeOffer(landlord.accountId, { scheme, status: "submitted" });
beforeEach(async () => {
  offer = await submitted("lisko_guarantee");
});

const read = () =>
  readAsViewer(SYSTEM, (tx) => tx.offer.findUniqueOrThrow({ where: { id: offer.offerId } }));

async function check(
  results: Partial<Record<CheckKind, CheckResult>>,
  viewer = officer,
  note: string | undefined = "Seen on site.",
) {
  const line = (kind: CheckKind) => ({ result: results[kind], note });
  return checkOffer(viewer, once(), {
    offerId: offer.offerId,
    form: {
      act: "check",
      version: 0,
      exists: line("exists"),
      title: line("title"),
      papers: line("papers"),
      habitability: line("habitability"),
    },
  });
}
const ALL_OK = Object.fromEntries(CHECK_KINDS.map((kind) => [kind, "ok"]));

const publish = async (viewer = officer, textRead = false) =>
  reviewOffer(viewer, once(), {
    offerId: offer.offerId,
    form: { act: "publish", version: (await read()).version, textRead },
  });

const TERMS = { rent: 84_000n, startsOn: addDays(today(), 30), months: 36, works: undefined };
const acceptOnTerms = async (viewer: Viewer) =>
  acceptOffer(viewer, once(), {
    offerId: offer.offerId,
    form: { act: "accept", version: (await read()).version, ...TERMS },
  });

describe("an offer under review", () => {
  it("goes on the market when every check allows it, and not before", async () => {
    expect(await publish()).toMatchObject({ reason: "check_open", detail: { kind: "exists" } });
    await check({ exists: "ok", title: "ok", papers: "waived" });
    expect(await publish()).toMatchObject({ detail: { kind: "habitability" } });
    await check({ habitability: "failed" });
    expect(await publish()).toMatchObject({ reason: "check_failed" });
    await check({ habitability: "ok" }, manager);
    expect(await publish()).toMatchObject({ ok: true });
    expect((await read()).status).toBe("published");
    const checks = await readAsViewer(officer, (tx) => findChecks(tx, offer.offerId));
    expect(checks.map(({ kind, result }) => [kind, result])).toEqual([
      ["exists", "ok"],
      ["title", "ok"],
      ["papers", "waived"],
      ["habitability", "ok"],
    ]);
  });

  it("is published with a marked text only when somebody read it", async () => {
    await withViewer(SYSTEM, (tx) =>
      tx.dwelling.updateMany({
        where: { id: offer.dwellingId },
        data: { description: "Calme. Pas d’enfants." },
      }),
    );
    await check(ALL_OK);
    expect(await publish()).toMatchObject({ reason: "text_unread" });
    expect(await publish(officer, true)).toMatchObject({ ok: true });
  });

  it("shows its checks to nobody who only owns it", async () => {
    await check(ALL_OK);
    const refused = await readAsViewer(landlord, (tx) => findChecks(tx, offer.offerId)).then(
      () => "read",
      () => "refused",
    );
    expect(refused).toBe("refused");
  });
});

describe("an organisation that takes a dwelling over", () => {
  beforeEach(async () => {
    offer = await submitted("ais");
  });

  it("accepts with its terms, and the owner's word puts the offer on the market on them", async () => {
    await check(ALL_OK, ais);
    expect(await publish(ais)).toMatchObject({ reason: "terms_first" });
    expect(await acceptOnTerms(ais)).toMatchObject({ ok: true });
    expect((await read()).status).toBe("accepted");
    const terms = await readAsViewer(landlord, (tx) => getTerms(tx, offer.offerId));
    expect(terms).toMatchObject({ rentCents: 84_000n, months: 36, answer: null });
    const act = { offerId: offer.offerId, act: "agree" } as const;
    expect(await answerOfferTerms(landlord, once(), act)).toMatchObject({ ok: true });
    expect(await read()).toMatchObject({
      status: "published",
      rentCents: 84_000n,
      minimumMonths: 36,
    });
    const notices = await readAsViewer(SYSTEM, (tx) =>
      tx.notification.findMany({ where: { link: `/offers/${offer.offerId}` } }),
    );
    expect(notices.map(({ kind, accountId }) => [kind, accountId])).toContainEqual([
      "terms_agreed",
      ais.accountId,
    ]);
  });

  it("needs its checks first", async () => {
    expect(await acceptOnTerms(ais)).toMatchObject({ reason: "check_open" });
  });

  it("gets the offer back changed when the owner declines", async () => {
    await check(ALL_OK, ais);
    await acceptOnTerms(ais);
    const act = { offerId: offer.offerId, act: "decline_terms" } as const;
    const stranger = await makeViewer("landlord");
    expect((await thrown(answerOfferTerms(stranger, once(), act))).status).toBe(404);
    await answerOfferTerms(landlord, once(), act);
    expect((await read()).status).toBe("changes_requested");
    expect(await answerOfferTerms(landlord, once(), act)).toMatchObject({ reason: "wrong_status" });
  });

  it("does not see an offer that goes another way", async () => {
    offer = await submitted("wunnengshellef");
    expect((await thrown(check(ALL_OK, ais))).status).toBe(404);
    expect((await thrown(acceptOnTerms(ais))).status).toBe(404);
  });
});

describe("a visit", () => {
  const SEEN = { answer: "ok" } as const;
  const ALL_SEEN = {
    ...Object.fromEntries(VISIT_ITEMS.map((item) => [item, SEEN])),
  } as Record<VisitItem, Seen>;
  const visit = (act: "keep" | "finish", answers: Partial<Record<VisitItem, Seen>> = {}) =>
    keepVisit(officer, once(), {
      offerId: offer.offerId,
      form: { act, visitedOn: today(), note: undefined, ...ALL_SEEN, ...answers },
    });
  const checks = () => readAsViewer(officer, (tx) => findChecks(tx, offer.offerId));
  const picture = {
    content: new Uint8Array([1]),
    mediaType: "image/webp" as const,
    width: 20,
    height: 20,
    look: "0".repeat(64),
  };

  it("is kept half filled in, finished once, and answers the check", async () => {
    await visit("keep", { damp: {} });
    expect((await loadVisit(officer, offer.offerId)).visit?.answers.damp).toEqual({});
    expect(await checks()).toEqual([]);
    await visit("finish", { damp: { answer: "not_ok", remark: "Mould behind the wardrobe." } });
    expect(await checks()).toMatchObject([
      { kind: "habitability", result: "failed", note: "Mould behind the wardrobe." },
    ]);
    expect((await loadVisit(officer, offer.offerId)).visit).toBeNull();
    await visit("finish");
    expect(await checks()).toMatchObject([{ kind: "habitability", result: "ok" }]);
  });

  it("keeps its pictures for those who review", async () => {
    const upload = { offerId: offer.offerId, pictures: [picture], refused: [] };
    expect(await addVisitPhotos(officer, once(), upload)).toMatchObject({ ok: true });
    const { visit: open } = await loadVisit(manager, offer.offerId);
    const fileId = open?.photos[0] ?? "";
    const read = (viewer: Viewer) => readAsViewer(viewer, (tx) => getStoredFile(tx, fileId));
    expect(await read(manager)).toMatchObject({ kind: "photo" });
    expect((await thrown(read(landlord))).status).toBe(404);
    expect((await thrown(read(ais))).status).toBe(404);
  });

  it("is one, however many begin it at once", async () => {
    await Promise.all([1, 2, 3, 4].map(() => visit("keep")));
    const rows = await readAsViewer(SYSTEM, (tx) =>
      tx.habitabilityVisit.count({ where: { offerId: offer.offerId } }),
    );
    expect(rows).toBe(1);
  });

  it("ends with the review", async () => {
    await check(ALL_OK);
    await publish();
    expect(await visit("keep")).toMatchObject({ reason: "wrong_status" });
  });
});

describe("another way", () => {
  const suggest = async (scheme: SchemeKey, viewer = manager) =>
    reviewOffer(viewer, once(), {
      offerId: offer.offerId,
      form: {
        act: "suggest_way",
        version: (await read()).version,
        scheme,
        reviewNote: "You need the rent also while it is empty.",
      },
    });

  it("is suggested with a reason and taken by the owner without typing again", async () => {
    expect(await suggest("lisko_guarantee")).toMatchObject({ reason: "same_way" });
    expect(await suggest("ais")).toMatchObject({ ok: true });
    expect(await read()).toMatchObject({
      status: "changes_requested",
      scheme: "lisko_guarantee",
      suggestedScheme: "ais",
    });
    expect(await takeWay(landlord, once(), { offerId: offer.offerId })).toMatchObject({ ok: true });
    expect(await read()).toMatchObject({
      status: "submitted",
      scheme: "ais",
      suggestedScheme: null,
    });
  });

  it("is handed back by the organisation the same way, which then no longer sees the offer", async () => {
    offer = await submitted("ais");
    await suggest("lisko_guarantee", ais);
    await takeWay(landlord, once(), { offerId: offer.offerId });
    expect((await read()).scheme).toBe("lisko_guarantee");
    expect((await thrown(check(ALL_OK, ais))).status).toBe(404);
  });
});
