import { describe, expect, it } from "vitest";

import { loadCommunesOfOffers } from "~/flow/load-communes-of-offers.server";
import { loadHousehold } from "~/flow/load-household.server";
import { loadOffer } from "~/flow/load-offer.server";
import { getCommune } from "~/modules/communes/load-communes.server";
import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { withViewer } from "~/platform/database/with-viewer.server";

import { makeAccount } from "../factories/accounts";
import { makeHousehold, makeHouseholds, makeOffer, makeViewer } from "../factories/market";

const wish = (householdId: string, communeCode: string, kind: string) =>
  withViewer(SYSTEM, (tx) =>
    tx.communeWish.create({
      data: { householdId, communeCode, wish: kind },
      select: { wish: true },
    }),
  );

const figuresOf = async (viewer: Viewer, shade: "offers" | "households" | "homes" | null) => {
  const { areas, ...choice } = await loadCommunesOfOffers(viewer, shade);
  return {
    ...choice,
    count: areas.length,
    figures: Object.fromEntries(areas.map((area) => [area.code, area.figure])),
  };
};

describe("the communes under the map of offers", () => {
  it("stand in the colours of published offers, as far as the viewer reaches", async () => {
    const { accountId } = await makeAccount(["landlord"]);
    for (const scheme of ["ais", "wunnengshellef"] as const)
      await makeOffer(accountId, { scheme, communeCode: "0101" });
    await makeOffer(accountId, { status: "submitted", communeCode: "0101" });
    const all = await figuresOf(await makeViewer("caseworker"), "offers");
    expect(all).toMatchObject({ shade: "offers", count: 100 });
    expect([all.figures["0101"], all.figures["0304"]]).toEqual([2, 0]);
    const ofScheme = await figuresOf(await makeViewer("scheme_officer"), "offers");
    expect(ofScheme.figures["0101"]).toBe(1);
  });

  it("count where households want to live, for those who look for their homes alone", async () => {
    const caseworker = await makeViewer("caseworker");
    const [one = "", two = "", other = ""] = await makeHouseholds(caseworker, 3);
    const parked = await makeHousehold(caseworker, { status: "assessed" });
    await wish(one, "0102", "must");
    await wish(two, "0102", "wish");
    await wish(other, "0102", "never");
    await wish(parked, "0102", "must");
    const found = await figuresOf(caseworker, "households");
    expect([found.shade, found.figures["0102"]]).toEqual(["households", 2]);
    for (const role of ["auditor", "guarantee_officer", "scheme_officer"] as const) {
      const refused = await figuresOf(await makeViewer(role), "households");
      expect(refused).toMatchObject({ shade: null, shades: ["offers", "homes"] });
      expect(refused.figures["0102"]).toBeNull();
    }
  });

  it("keep homes found back below five, for staff as well", async () => {
    const { shade, figures } = await figuresOf(await makeViewer("lisko_manager"), "homes");
    expect(shade).toBe("homes");
    expect(new Set(Object.values(figures))).toEqual(new Set([null]));
  });

  it("stand without colours when nothing is chosen", async () => {
    const { shade, figures } = await figuresOf(await makeViewer("auditor"), null);
    expect([shade, figures["0304"]]).toEqual([null, null]);
  });
});

describe("around a place", () => {
  it("the page of an offer names the communes that touch its own", async () => {
    const { accountId } = await makeAccount(["landlord"]);
    const { offerId } = await makeOffer(accountId, { communeCode: "0304" });
    const { neighbours } = await loadOffer(await makeViewer("caseworker"), offerId);
    const { neighbours: known } = await getCommune("0304");
    expect(neighbours).toEqual(known);
    expect(neighbours.length).toBeGreaterThan(5);
  });

  it("the page of a household names those around where it wants to live, each once and none of these", async () => {
    const caseworker = await makeViewer("caseworker");
    const householdId = await makeHousehold(caseworker);
    expect((await loadHousehold(caseworker, householdId)).nearWished).toEqual([]);
    const [first] = (await getCommune("0304")).neighbours;
    await wish(householdId, "0304", "must");
    await wish(householdId, first?.code ?? "", "wish");
    await wish(householdId, "1001", "never");
    const codes = (await loadHousehold(caseworker, householdId)).nearWished.map(({ code }) => code);
    expect(codes).not.toContain("0304");
    expect(codes).not.toContain(first?.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(5);
  });

  it("the page of a commune has the areas of its office's whole territory", async () => {
    const { served, territory, areas, neighbours } = await getCommune("0102");
    expect(territory.map(({ code }) => code).sort()).toEqual(
      ["0102", ...served.map(({ code }) => code)].sort(),
    );
    expect(areas.map(({ code }) => code).sort()).toEqual(
      ["0102", ...neighbours.map(({ code }) => code)].sort(),
    );
  });
});
