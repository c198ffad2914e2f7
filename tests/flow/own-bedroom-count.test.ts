import { beforeAll, describe, expect, it } from "vitest";

import { loadBedroomCount, loadHouseholdNeed } from "~/flow/load-household-need.server";
import { loadHousehold } from "~/flow/load-household.server";
import { overrideBedrooms } from "~/flow/record-household.server";
import { findMarketHouseholds } from "~/modules/matching/find-market.sql.server";
import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { sqlInside } from "~/platform/sql.server";
import { action } from "~/routes/_app+/households+/$householdId_.bedrooms";

import { makeAccount, type MadeAccount, signInAs } from "../factories/accounts";
import { makeHousehold, makeViewer, viewerOf } from "../factories/market";
import { once, postRequest, replyOf, routeArgs, thrown } from "../setup/requests";

let account: MadeAccount;
let caseworker: Viewer;

beforeAll(async () => {
  account = await makeAccount(["caseworker"], { name: "Nora Weis" });
  caseworker = await viewerOf(account);
});

const fix = (version: number, bedrooms = 3) => ({
  act: "fix" as const,
  version,
  bedroomsOverride: bedrooms,
  bedroomsOverrideReason: "Needs a room for the night carer",
});

const eventsOf = (entityId: string) =>
  readAsViewer(SYSTEM, (tx) => tx.auditInbox.findMany({ where: { entityId, action: "override" } }));

describe("a caseworker's own count of bedrooms", () => {
  it("stands beside the computed one with its reason, its author and its instant", async () => {
    const householdId = await makeHousehold(caseworker);
    const done = await overrideBedrooms(caseworker, once(), { householdId, form: fix(0) });
    expect(done.ok).toBe(true);
    const file = await loadHousehold(caseworker, householdId);
    expect(file.bedrooms.bedrooms).toBe(1);
    expect(file.ownCount).toMatchObject({
      bedrooms: 3,
      reason: "Needs a room for the night carer",
      by: "Nora Weis",
      at: expect.any(Date) as Date,
    });
    const [found] = await readAsViewer(caseworker, (tx) =>
      findMarketHouseholds(sqlInside(tx), caseworker, { ids: [householdId] }),
    );
    expect(found?.bedroomsOverride).toBe(3);
    expect(file.timeline[0]).toMatchObject({
      kind: "bedrooms_fixed",
      detail: { bedrooms: 3, computed: 1 },
    });
    expect(await eventsOf(householdId)).toMatchObject([
      { actorId: caseworker.accountId, fields: ["bedrooms_override"] },
    ]);
  });

  it("is taken back to the computed one, and the timeline keeps what was", async () => {
    const householdId = await makeHousehold(caseworker);
    await overrideBedrooms(caseworker, once(), { householdId, form: fix(0) });
    const form = { act: "compute" as const, version: 1 };
    expect(await overrideBedrooms(caseworker, once(), { householdId, form })).toMatchObject({
      ok: true,
    });
    const file = await loadHousehold(caseworker, householdId);
    expect([file.ownCount, file.household.bedroomsOverrideReason]).toEqual([null, null]);
    expect(file.timeline.map(({ kind }) => kind).sort()).toEqual([
      "bedrooms_computed",
      "bedrooms_fixed",
    ]);
    expect(await eventsOf(householdId)).toHaveLength(2);
  });

  it("is refused on a file that somebody changed meanwhile, and nothing is written", async () => {
    const householdId = await makeHousehold(caseworker);
    await overrideBedrooms(caseworker, once(), { householdId, form: fix(0) });
    const late = await overrideBedrooms(caseworker, once(), { householdId, form: fix(0, 5) });
    expect(late).toMatchObject({ ok: false, reason: "changed_meanwhile" });
    expect((await loadBedroomCount(caseworker, householdId)).own?.bedrooms).toBe(3);
    expect(await eventsOf(householdId)).toHaveLength(1);
  });

  it("is not another team's to see or to change", async () => {
    const householdId = await makeHousehold(caseworker);
    const stranger = { ...caseworker, organisationId: "00000000-0000-4000-8000-000000000001" };
    const work = overrideBedrooms(stranger, once(), { householdId, form: fix(0) });
    expect((await thrown(work)).status).toBe(404);
    expect((await thrown(loadHouseholdNeed(stranger, householdId, null))).status).toBe(404);
    expect((await thrown(loadBedroomCount(stranger, householdId))).status).toBe(404);
  });

  it("names what is wrong with a form at its field and keeps what was typed", async () => {
    const householdId = await makeHousehold(caseworker);
    const values = {
      act: "fix",
      version: "0",
      bedroomsOverride: "0",
      bedroomsOverrideReason: "no",
    };
    const path = `/households/${householdId}/bedrooms`;
    const cookie = await signInAs(account);
    const answer = await action({
      request: postRequest(path, values, { cookie }),
      ...routeArgs(),
      params: { householdId },
    });
    const { status, result } = replyOf(answer);
    expect(status).toBe(400);
    expect(result.error).toEqual({
      bedroomsOverride: [`forms.error.tooSmall|{"min":1}`],
      bedroomsOverrideReason: [`forms.error.tooShort|{"min":10}`],
    });
    expect(result.initialValue).toMatchObject({ bedroomsOverrideReason: "no" });
  });
});

describe("the need on another day", () => {
  it("reads no identity, and names a day that cannot be", async () => {
    const householdId = await makeHousehold(caseworker);
    const page = await loadHouseholdNeed(caseworker, householdId, "2031-02-30");
    expect(page).toMatchObject({ other: null, question: { error: "forms.error.notADate" } });
    expect((await loadHouseholdNeed(caseworker, householdId, "2031-02-28")).other).toMatchObject({
      on: "2031-02-28",
      computed: { bedrooms: 1 },
    });
    const read = await readAsViewer(SYSTEM, (tx) =>
      tx.auditInbox.count({ where: { entityId: householdId } }),
    );
    expect(read).toBe(0);
  });

  it("is open to whoever reads files without names", async () => {
    const householdId = await makeHousehold(caseworker);
    const auditor = await makeViewer("auditor");
    expect((await loadHouseholdNeed(auditor, householdId, null)).today.computed.persons).toBe(1);
  });
});
