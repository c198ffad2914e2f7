import { beforeAll, describe, expect, it } from "vitest";

import { proposeMatch } from "~/flow/02-propose-match.server";
import { returnParkedFiles } from "~/flow/keep-files.server";
import { loadHousehold } from "~/flow/load-household.server";
import { loadHouseholds } from "~/flow/load-households.server";
import { moveFile } from "~/flow/move-file.server";
import type { FileAct } from "~/modules/households/file-forms";
import type { HouseholdView } from "~/modules/households/household-list";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { addDays } from "~/platform/local-date";

import { makeHousehold, makeOffer, makeViewer } from "../factories/market";
import { once, thrown } from "../setup/requests";

let caseworker: Viewer;
let landlord: Viewer;
beforeAll(async () => {
  caseworker = await makeViewer("caseworker", "Nora Majerus");
  landlord = await makeViewer("landlord");
});

const DAY = today();
const read = (id: string) =>
  readAsViewer(SYSTEM, (tx) => tx.household.findUniqueOrThrow({ where: { id } }));
const timelineOf = async (householdId: string) => {
  const rows = await readAsViewer(SYSTEM, (tx) =>
    tx.timelineEntry.findMany({ where: { householdId }, orderBy: { at: "asc" } }),
  );
  return rows.map(({ kind }) => kind);
};
const act = (householdId: string, form: FileAct, viewer = caseworker) =>
  moveFile(viewer, once(), { householdId, form });
const park = (version: number): FileAct => ({
  act: "park",
  version,
  until: addDays(DAY, 10),
  reason: "away",
});

describe("a file", () => {
  it("goes from received to ready, with its timeline and the audit", async () => {
    const id = await makeHousehold(caseworker, { status: "received" });
    expect(await act(id, { act: "assess", version: 0 })).toMatchObject({ status: "assessed" });
    expect(await act(id, { act: "ready", version: 1 })).toMatchObject({ status: "ready" });
    expect(await timelineOf(id)).toEqual(["file_assessed", "file_ready"]);
    const events = await readAsViewer(SYSTEM, (tx) =>
      tx.auditInbox.findMany({ where: { entityId: id }, select: { action: true } }),
    );
    expect(events.map(({ action }) => action).sort()).toEqual(["assess", "ready"]);
  });

  it("says what is missing, and does not become ready without it", async () => {
    const id = await makeHousehold(caseworker, { status: "assessed", shareConsent: false });
    const { life } = await loadHousehold(caseworker, id);
    expect(life).toMatchObject({ next: { kind: "complete" }, missing: ["consent"] });
    expect(await act(id, { act: "ready", version: 0 })).toMatchObject({ reason: "incomplete" });
    expect((await read(id)).status).toBe("assessed");
  });

  it("is moved by one of two who look at the same version", async () => {
    const id = await makeHousehold(caseworker);
    const close: FileAct = { act: "close", version: 0, reason: "found_own_home" };
    const results = await Promise.all([act(id, park(0)), act(id, close)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await read(id)).version).toBe(1);
  });

  it("closes with a reason and reopens with one", async () => {
    const id = await makeHousehold(caseworker);
    await act(id, { act: "close", version: 0, reason: "no_contact", note: "Three calls" });
    expect(await read(id)).toMatchObject({ status: "closed", closeReason: "no_contact" });
    const reopened = await act(id, { act: "reopen", version: 1, note: "They called back" });
    expect(reopened).toMatchObject({ ok: true, status: "assessed" });
    expect(await read(id)).toMatchObject({ closeReason: null, closedAt: null });
  });

  it("of another team is not there, and a landlord is refused by the database", async () => {
    const id = await makeHousehold(caseworker);
    const stranger = { ...caseworker, organisationId: landlord.accountId };
    expect((await thrown(act(id, park(0), stranger))).status).toBe(404);
    await expect(act(id, park(0), landlord)).rejects.toThrow(/permission denied/);
  });
});

describe("a household that is proposed", () => {
  it("neither rests nor closes, and is found as proposed", async () => {
    const householdId = await makeHousehold(caseworker);
    const { offerId } = await makeOffer(landlord.accountId);
    expect(await proposeMatch(caseworker, once(), { offerId, householdId })).toMatchObject({
      ok: true,
    });
    expect(await act(householdId, park(0))).toMatchObject({ reason: "proposal_active" });
    const { life } = await loadHousehold(caseworker, householdId);
    expect(life).toMatchObject({ next: { kind: "proposed" }, others: [] });

    const listed = async (status: HouseholdView) => {
      const filter = { words: null, status, mine: true, sort: null, today: DAY };
      const page = { page: 1, size: 25, skip: 0, take: 100 };
      return (await loadHouseholds(caseworker, filter, page)).rows;
    };
    expect(await listed("proposed")).toMatchObject([{ id: householdId, isProposed: true }]);
    expect((await listed("ready")).some(({ id }) => id === householdId)).toBe(true);
  });

  it("and parked at the same moment ends as one of the two", async () => {
    for (let round = 0; round < 4; round++) {
      const householdId = await makeHousehold(caseworker);
      const { offerId } = await makeOffer(landlord.accountId);
      const [proposed, parked] = await Promise.all([
        proposeMatch(caseworker, once(), { offerId, householdId }),
        act(householdId, park(0)),
      ]);
      expect([proposed.ok, parked.ok].filter(Boolean)).toHaveLength(1);
    }
  });
});

describe("an office social", () => {
  it("reads its list and a file without knowing of proposals", async () => {
    const office = await makeViewer("office_social_worker");
    const id = await makeHousehold(caseworker);
    await withViewer(SYSTEM, (tx) =>
      tx.household.updateMany({
        where: { id },
        data: { referringOrganisationId: office.organisationId },
      }),
    );
    const filter = { words: null, status: "all", mine: false, sort: null, today: DAY } as const;
    const page = { page: 1, size: 25, skip: 0, take: 100 };
    const { rows } = await loadHouseholds(office, filter, page);
    expect(rows).toMatchObject([{ id, isProposed: false, coveredFor: null }]);
    expect(await loadHousehold(office, id)).toMatchObject({ isProposed: false, life: null });
  });
});

describe("a parked file", () => {
  it("returns on its day to where it stood, once, and its caseworker is told", async () => {
    const id = await makeHousehold(caseworker);
    await act(id, park(0));
    expect(await read(id)).toMatchObject({ status: "parked", parkedFrom: "ready" });
    await returnParkedFiles(addDays(DAY, 9));
    expect((await read(id)).status).toBe("parked");
    expect(await returnParkedFiles(addDays(DAY, 10))).toBeGreaterThan(0);
    expect(await returnParkedFiles(addDays(DAY, 10))).toBe(0);
    expect(await read(id)).toMatchObject({ status: "ready", parkedUntil: null, parkReason: null });
    expect(await timelineOf(id)).toEqual(["file_parked", "file_returned"]);
    const notices = await readAsViewer(SYSTEM, (tx) =>
      tx.notification.findMany({ where: { kind: "file_returned", link: `/households/${id}` } }),
    );
    expect(notices).toHaveLength(1);
  });

  it("returns no further than its data allow", async () => {
    const id = await makeHousehold(caseworker);
    await act(id, park(0));
    await withViewer(SYSTEM, (tx) =>
      tx.household.updateMany({ where: { id }, data: { shareConsentOn: null } }),
    );
    await returnParkedFiles(addDays(DAY, 10));
    expect((await read(id)).status).toBe("assessed");
  });
});
