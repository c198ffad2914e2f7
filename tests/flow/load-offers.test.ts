import { beforeAll, describe, expect, it } from "vitest";

import { reviewOffer } from "~/flow/01-publish-offer.server";
import { writeMessage } from "~/flow/01-write-message.server";
import { loadOffers } from "~/flow/load-offers.server";
import type { Viewer } from "~/modules/people/viewer";
import { readOfferFilter } from "~/modules/properties/read-offer-filter";
import type { SchemeKey } from "~/modules/schemes/scheme";
import { SYSTEM } from "~/platform/database/viewer-context";
import { withViewer } from "~/platform/database/with-viewer.server";
import { readPage } from "~/platform/list-page";

import { makeOffer, type MadeOffer, makeViewer } from "../factories/market";
import { once } from "../setup/requests";

const DAY_MS = 24 * 3_600_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);

let landlord: Viewer;
let officer: Viewer;
let ais: Viewer;
let caseworker: Viewer;
let checked: MadeOffer;
let fresh: MadeOffer;
let asked: MadeOffer;
let returned: MadeOffer;
let ofAis: MadeOffer;

async function submitted(days: number, scheme: SchemeKey = "lisko_guarantee") {
  const offer = await makeOffer(landlord.accountId, { status: "submitted", scheme });
  await withViewer(SYSTEM, (tx) =>
    tx.offer.updateMany({ where: { id: offer.offerId }, data: { submittedAt: daysAgo(days) } }),
  );
  return offer;
}

beforeAll(async () => {
  landlord = await makeViewer("landlord");
  officer = await makeViewer("guarantee_officer");
  ais = await makeViewer("scheme_officer");
  caseworker = await makeViewer("caseworker");
  fresh = await submitted(1);
  checked = await submitted(8);
  ofAis = await submitted(3, "ais");
  asked = await makeOffer(landlord.accountId, { status: "published" });
  await writeMessage(landlord, once(), { offerId: asked.offerId, text: "Bonjour ?" });
  returned = await submitted(30);
  const note = { act: "request_changes", version: 0, reviewNote: "Une photo ?" } as const;
  await reviewOffer(officer, once(), { offerId: returned.offerId, form: note });
  await withViewer(SYSTEM, async (tx) => {
    const check = { result: "ok", checkedBy: officer.accountId, checkedAt: new Date() };
    const { offerId } = checked;
    await tx.offerCheck.createMany({
      data: ["exists", "title", "papers"].map((kind) => ({ offerId, kind, ...check })),
    });
    const long = { where: { offerId: asked.offerId }, data: { awaitsStaffSince: daysAgo(5) } };
    await tx.offerThread.updateMany(long);
  });
});

const list = (viewer: Viewer, search = "", page = "size=100") => {
  const isReviewer = viewer.role !== "caseworker";
  const filter = readOfferFilter(new URLSearchParams(search), isReviewer);
  return loadOffers(viewer, filter, readPage(new URLSearchParams(page)));
};
const idsOf = async (viewer: Viewer, search = "", page?: string) =>
  (await list(viewer, search, page)).rows.map(({ id }) => id);
const rowOf = async (offer: MadeOffer, search = "queue=all") =>
  (await list(officer, search)).rows.find(({ id }) => id === offer.offerId);

describe("a reviewer's first view", () => {
  it("is what waits for the team, who waits longest first", async () => {
    const expected = [checked, asked, ofAis, fresh].map(({ offerId }) => offerId);
    expect(await idsOf(officer)).toEqual(expected);
    expect(await idsOf(officer, "queue=waiting")).toEqual(expected);
    expect(await idsOf(ais)).toEqual([ofAis.offerId]);
  });

  it("counts what it shows, page by page", async () => {
    const { waiting, total } = await list(officer);
    expect(waiting).toEqual({ waiting: total, messages: 1 });
    const [first, second] = [
      await list(officer, "", "size=25&page=1"),
      await list(officer, "", ""),
    ];
    expect(first.total).toBe(total);
    expect(second.rows).toHaveLength(4);
  });

  it("is kept while another scheme or commune is chosen, and left for words and stages", async () => {
    expect(await idsOf(officer, "scheme=ais")).toEqual([ofAis.offerId]);
    expect(await idsOf(officer, "status=changes_requested")).toEqual([returned.offerId]);
    expect(await idsOf(officer, "q=Grand-Rue")).toHaveLength(5);
    expect(await idsOf(officer, "queue=all")).toHaveLength(5);
  });

  it("is not that of somebody who does not review, who reads no queue", async () => {
    const { rows, waiting, queue: shown } = await list(caseworker, "queue=messages");
    expect(rows).toHaveLength(5);
    expect(rows.every(({ queue }) => queue === null)).toBe(true);
    expect([waiting, shown]).toEqual([null, null]);
  });
});

describe("the next step", () => {
  it("is named for every offer", async () => {
    expect((await rowOf(checked))?.queue).toMatchObject({
      step: "check_habitability",
      waits: { who: "staff", isLate: true },
    });
    expect((await rowOf(fresh))?.queue).toMatchObject({
      step: "check_exists",
      waits: { isLate: false },
    });
    expect((await rowOf(returned))?.queue).toMatchObject({
      step: null,
      waits: { who: "owner", isLate: false },
    });
    expect((await rowOf(asked))?.queue).toMatchObject({
      waits: null,
      message: { isLate: true },
    });
  });
});
