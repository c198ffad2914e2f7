import { describe, expect, it } from "vitest";

import { findBedroomStandards } from "~/modules/households/find-bedroom-standards.server";
import { makeLiveMatching, type LiveMatching } from "~/modules/matching/live-matching";
import { askMatching, readMarket } from "~/modules/matching/live-matching.server";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { withViewer } from "~/platform/database/with-viewer.server";
import { addDays, toDatabaseDate } from "~/platform/local-date";
import { connectionPool, sqlAsViewer } from "~/platform/sql.server";

import { makeHouseholds, makeOffers, makeViewer } from "../../factories/market";
import { describePostgres } from "../../setup/database";

const day = () => ({ on: today(), standards: findBedroomStandards() });
const ask = (viewer: Viewer) => askMatching(viewer, day(), (live) => Promise.resolve(live));

/** Everything read at once and made anew, whatever the process remembers. */
async function anew(viewer: Viewer): Promise<LiveMatching> {
  const market = await sqlAsViewer(viewer, (sql) => readMarket(sql, viewer));
  const making = makeLiveMatching(market, day().standards, day().on);
  for (;;) {
    const step = making.next();
    if (step.done) return step.value;
  }
}

async function expectExact(viewer: Viewer): Promise<LiveMatching> {
  const live = await ask(viewer);
  const fresh = await anew(viewer);
  expect(live.index).toEqual(fresh.index);
  expect(live.fitting).toEqual(fresh.fitting);
  expect(live.demand).toEqual(fresh.demand);
  return live;
}

describe("the matching in memory", () => {
  it("knows every change of both sides at the next question", async () => {
    const caseworker = await makeViewer("caseworker");
    const landlord = await makeViewer("landlord");
    const first = await expectExact(caseworker);
    const [household = ""] = await makeHouseholds(caseworker, 5);
    const [offer] = await makeOffers(landlord.accountId, 3);
    if (!offer) throw new Error("no offer");
    const grown = await expectExact(caseworker);
    expect(grown.index.households.length).toBe(first.index.households.length + 5);
    expect(grown.index.dwellings.length).toBe(first.index.dwellings.length + 3);

    const changes: ((tx: Parameters<Parameters<typeof withViewer>[1]>[0]) => Promise<unknown>)[] = [
      (tx) => tx.household.update({ where: { id: household }, data: { hasPets: true } }),
      (tx) => tx.householdMember.deleteMany({ where: { householdId: household, position: 0 } }),
      (tx) => tx.householdIncome.deleteMany({ where: { householdId: household } }),
      (tx) =>
        tx.communeWish.create({
          data: { householdId: household, communeCode: "0603", wish: "wish" },
        }),
      (tx) => tx.household.update({ where: { id: household }, data: { status: "assessed" } }),
      (tx) => tx.household.update({ where: { id: household }, data: { status: "ready" } }),
      (tx) => tx.dwelling.update({ where: { id: offer.dwellingId }, data: { petsAllowed: true } }),
      (tx) => tx.offer.update({ where: { id: offer.offerId }, data: { rentCents: 60_000n } }),
      (tx) => tx.offer.update({ where: { id: offer.offerId }, data: { status: "withdrawn" } }),
      (tx) => tx.offer.update({ where: { id: offer.offerId }, data: { status: "published" } }),
    ];
    for (const change of changes) {
      await withViewer(SYSTEM, change);
      await expectExact(caseworker);
    }
    await connectionPool().query("update commune set departures_per_weekday = 4321");
    const { index } = await expectExact(caseworker);
    expect(index.context.communes.get("0603")?.weekdayDepartures).toBe(4_321);
  });

  it("answers nobody with the households of another team", async () => {
    const caseworker = await makeViewer("caseworker");
    await makeHouseholds(caseworker, 1);
    const stranger = { ...caseworker, organisationId: "00000000-0000-4000-8000-00000000abcd" };
    const live = await ask(caseworker);
    expect(live.index.households.length).toBeGreaterThan(0);
    expect((await ask(stranger)).index.households).toEqual([]);
  });

  it("is made anew when the day is another", async () => {
    const caseworker = await makeViewer("caseworker");
    const tomorrow = addDays(today(), 1);
    await ask(caseworker);
    const live = await askMatching(caseworker, { ...day(), on: tomorrow }, (known) =>
      Promise.resolve(known),
    );
    expect(live.basis.on).toBe(tomorrow);
    expect(live.index.context.on).toBe(tomorrow);
  });

  it("gives many questions at once the same answer", async () => {
    const caseworker = await makeViewer("caseworker");
    await makeHouseholds(caseworker, 3);
    const all = await Promise.all(Array.from({ length: 8 }, () => ask(caseworker)));
    for (const live of all) expect(live.index).toEqual(all[0]?.index);
  });
});

describePostgres("the matching in memory", () => {
  it("misses no change of a transaction that began before a question and ended after it", async () => {
    const caseworker = await makeViewer("caseworker");
    const [early = "", late = ""] = await makeHouseholds(caseworker, 2);
    await ask(caseworker);
    let asked: () => void = () => undefined;
    const untilAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    let written: () => void = () => undefined;
    const untilWritten = new Promise<void>((resolve) => {
      written = resolve;
    });
    const slow = withViewer(SYSTEM, async (tx) => {
      await tx.household.update({ where: { id: early }, data: { hasPets: true } });
      written();
      await untilAsked;
    });
    await untilWritten;
    // A later transaction, with a change of its own, ends first and is asked for.
    await withViewer(SYSTEM, (tx) =>
      tx.household.update({
        where: { id: late },
        data: { earliestMoveIn: toDatabaseDate(addDays(today(), 30)) },
      }),
    );
    const before = await expectExact(caseworker);
    const pets = (live: LiveMatching) =>
      live.index.households.find(({ householdId }) => householdId === early)?.hasPets;
    expect(pets(before)).toBe(false);
    asked();
    await slow;
    expect(pets(await expectExact(caseworker))).toBe(true);
  });
});
