import { randomUUID } from "node:crypto";

import { describe, expect, it } from "vitest";

import { loadOffersOnMap } from "~/flow/load-offers-on-map.server";
import { loadOffers } from "~/flow/load-offers.server";
import type { Viewer } from "~/modules/people/viewer";
import { updatePoint } from "~/modules/properties/dwelling-point.sql.server";
import type { OfferFilter } from "~/modules/properties/find-offers.server";
import { DWELLINGS_AT_ONCE, type MapWindow, WHOLE_COUNTRY } from "~/modules/properties/offer-map";
import { SYSTEM } from "~/platform/database/viewer-context";
import { withViewer } from "~/platform/database/with-viewer.server";
import { readPage } from "~/platform/list-page";
import { loader } from "~/routes/_app+/offers+/map";

import { makeAccount, signInAs } from "../../factories/accounts";
import { makeOffer, makeOffers, makeViewer, viewerOf } from "../../factories/market";
import { getRequest, routeArgs, thrown } from "../../setup/requests";

const everything: OfferFilter = {
  words: null,
  status: null,
  view: null,
  scheme: null,
  communeCode: null,
  sort: null,
};
const page = readPage(new URLSearchParams());
const aStreet = () => `Rue ${randomUUID()}`;
const within = (words: string, more: Partial<OfferFilter> = {}) => ({
  ...everything,
  words,
  ...more,
});

/** Offers whose pins stand one thousandth of a degree apart, from west to east. */
async function placed(
  count: number,
  wishes: Parameters<typeof makeOffers>[2],
  start = { lon: 6.1005, lat: 49.6005 },
) {
  const { accountId } = await makeAccount(["landlord"]);
  const offers = await makeOffers(accountId, count, wishes);
  await withViewer(SYSTEM, async (tx) => {
    for (const [index, { dwellingId }] of offers.entries())
      await updatePoint(tx, dwellingId, { lon: start.lon + index / 1_000, lat: start.lat });
  });
  return { accountId, offers };
}

const idsOf = async (viewer: Viewer, filter: OfferFilter, window: MapWindow = WHOLE_COUNTRY) => {
  const { features } = await loadOffersOnMap(viewer, filter, window);
  return features.map(({ properties }) => ("offerId" in properties ? properties.offerId : null));
};

describe("the map of offers", () => {
  it("shows each dwelling at its place with what a pin says", async () => {
    const street = aStreet();
    const { offers } = await placed(1, { street });
    const viewer = await makeViewer("caseworker");
    const found = await loadOffersOnMap(viewer, within(street), WHOLE_COUNTRY);
    expect(found).toEqual({
      type: "FeatureCollection",
      isExact: true,
      features: [
        {
          type: "Feature",
          geometry: { type: "Point", coordinates: [6.1005, 49.6005] },
          properties: {
            offerId: offers[0]?.offerId,
            address: `3, ${street}`,
            commune: "Diekirch",
            rent: expect.stringMatching(/1[\s.\u202f]?000,00/) as string,
            status: "published",
          },
        },
      ],
    });
  });

  it("keeps to the window and to the filters of the list", async () => {
    const street = aStreet();
    const { offers } = await placed(4, { street });
    const others = await placed(1, { street, scheme: "ais", communeCode: "0204" });
    await placed(1, { street, status: "let" });
    const viewer = await makeViewer("lisko_manager");
    const west: MapWindow = { box: [6.09, 49.59, 6.1012, 49.61], zoom: 14 };
    const inWest = await idsOf(
      viewer,
      within(street, { status: "published", scheme: "lisko_guarantee" }),
      west,
    );
    expect(inWest.sort()).toEqual([offers[0]?.offerId, offers[1]?.offerId].sort());
    expect(await idsOf(viewer, within(street, { communeCode: "0204" }))).toEqual([
      others.offers[0]?.offerId,
    ]);
    expect(await idsOf(viewer, within(street, { status: "let" }))).toHaveLength(1);
    expect(await idsOf(viewer, within(`${street}%`))).toEqual([]);
  });

  it("counts by cells what is too much to send one by one, and loses none", async () => {
    const street = aStreet();
    const { accountId } = await makeAccount(["landlord"]);
    const count = DWELLINGS_AT_ONCE + 1;
    const offers = await makeOffers(accountId, count, { street });
    await withViewer(SYSTEM, async (tx) => {
      const grid = offers.map(({ dwellingId }, index) => ({
        dwellingId,
        lon: 6 + (index % 40) / 200,
        lat: 49.5 + Math.floor(index / 40) / 100,
      }));
      for (const { dwellingId, ...place } of grid) await updatePoint(tx, dwellingId, place);
    });
    const viewer = await makeViewer("auditor");
    const far = await loadOffersOnMap(viewer, within(street), WHOLE_COUNTRY);
    expect(far.isExact).toBe(false);
    expect(far.features.length).toBeLessThan(200);
    const counts = far.features.map(({ properties }) =>
      "count" in properties ? properties.count : NaN,
    );
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(count);
    const near: MapWindow = { box: [5.99, 49.49, 6.21, 49.6], zoom: 12 };
    expect((await loadOffersOnMap(viewer, within(street), near)).isExact).toBe(true);
  });

  it("shows to each what the list shows", async () => {
    const street = aStreet();
    const { accountId } = await placed(1, { street, scheme: "ais" });
    await placed(1, { street, scheme: "wunnengshellef" });
    await placed(1, { street, status: "draft" });
    const count = async (viewer: Viewer) => (await idsOf(viewer, within(street))).length;
    expect(await count(await makeViewer("guarantee_officer"))).toBe(2);
    const officer = await makeViewer("scheme_officer");
    expect(await count(officer)).toBe(1);
    expect(await count(await makeViewer("landlord"))).toBe(0);
    expect(accountId).not.toBe(officer.accountId);
  });

  it("is told by nobody's cache, and to nobody without the permission", async () => {
    const load = (cookie?: string) =>
      loader({ request: getRequest("/offers/map", cookie), ...routeArgs() });
    const answer = await load(await signInAs(await makeAccount(["caseworker"])));
    expect(answer.headers.get("Cache-Control")).toBe("private, no-store");
    expect(answer.headers.get("Content-Type")).toMatch("application/geo+json");
    for (const role of ["office_social_worker", "administrator"] as const) {
      const cookie = await signInAs(await makeAccount([role]));
      expect((await thrown(load(cookie))).status).toBe(403);
    }
    expect((await thrown(load())).headers.get("Location")).toMatch(/^\/sign-in/);
  });
});

describe("what is kept beside an offer", () => {
  it("follows its dwelling and its landlord", async () => {
    const { accountId } = await makeAccount(["landlord"]);
    const { dwellingId, offerId } = await makeOffer(accountId, { street: "Rue du Nord" });
    const viewer = await makeViewer("caseworker");
    const marks = { street: aStreet(), name: `Owner ${randomUUID()}`, locality: randomUUID() };
    await withViewer(SYSTEM, (tx) =>
      tx.dwelling.update({
        where: { id: dwellingId },
        data: { street: marks.street, locality: marks.locality, communeCode: "0204" },
        select: { id: true },
      }),
    );
    await withViewer(SYSTEM, (tx) =>
      tx.account.update({
        where: { id: accountId },
        data: { name: marks.name },
        select: { id: true },
      }),
    );
    const listed = async (filter: OfferFilter) =>
      (await loadOffers(viewer, filter, page)).rows.map(({ id }) => id);
    for (const words of Object.values(marks))
      expect(await listed(within(words))).toEqual([offerId]);
    expect(await listed(within(marks.street, { communeCode: "0204" }))).toEqual([offerId]);
    expect(await listed(within(marks.street, { communeCode: "0603" }))).toEqual([]);
    expect(await listed(within(`${marks.street.slice(0, -3)}%`))).toEqual([]);
  });

  it("cannot be made up by its landlord", async () => {
    const account = await makeAccount(["landlord"]);
    const { offerId } = await makeOffer(account.accountId, { communeCode: "0603" });
    const viewer = await viewerOf(account);
    const written = await withViewer(viewer, (tx) =>
      tx.offer.update({
        where: { id: offerId },
        data: { communeCode: "0204", gridEast: 1, searchText: "elsewhere" },
        select: { communeCode: true, gridEast: true, searchText: true },
      }),
    );
    expect(written).toMatchObject({ communeCode: "0603", gridEast: null });
    expect(written.searchText).toContain("Diekirch");
  });
});

describe("the list of many offers", () => {
  it("counts ahead of the page and no farther, by words that many have as well", async () => {
    const street = aStreet();
    const { accountId } = await makeAccount(["landlord"]);
    await makeOffers(accountId, 601, { street, communeCode: "0101" });
    const viewer = await makeViewer("caseworker");
    const all = await loadOffers(viewer, { ...everything, communeCode: "0101" }, page);
    expect([all.total, all.hasMore, all.rows.length]).toEqual([500, true, 25]);
    const fifth = await loadOffers(
      viewer,
      { ...everything, communeCode: "0101" },
      readPage(new URLSearchParams("page=5")),
    );
    expect([fifth.total, fifth.hasMore]).toEqual([600, true]);
    const wide = await loadOffers(viewer, within(street), page);
    expect([wide.total, wide.hasMore, wide.rows.length]).toEqual([100, true, 25]);
    const last = await loadOffers(viewer, within(street), readPage(new URLSearchParams("page=25")));
    expect([last.total, last.hasMore, last.rows.length]).toEqual([601, false, 1]);
    expect(all.stages.counts.published).toBe(all.stages.countedTo + 1);
  });
});
