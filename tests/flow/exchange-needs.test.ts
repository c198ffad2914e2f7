import { beforeAll, describe, expect, it } from "vitest";

import { exchangeCsv, exchangeJson } from "~/flow/exchange-needs.server";
import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { loader } from "~/routes/_app+/households+/exchange_.csv";

import { makeAccount, signInAs } from "../factories/accounts";
import { makeHouseholds, makeViewer } from "../factories/market";
import { getRequest, routeArgs, thrown } from "../setup/requests";

let manager: Viewer;
beforeAll(async () => {
  manager = await makeViewer("lisko_manager");
});

const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("the exchange of need cards", () => {
  it("has the files that may be proposed, no name, and tells the audit how many were taken", async () => {
    const ids = await makeHouseholds(manager, 6, { familyName: "Canary-Name" });
    await withViewer(SYSTEM, (tx) =>
      tx.household.updateMany({ where: { id: ids[0] }, data: { shareConsentOn: null } }),
    );
    const codes = await readAsViewer(SYSTEM, (tx) =>
      tx.household.findMany({ where: { id: { in: ids } }, select: { id: true, code: true } }),
    );
    const json = JSON.parse(read(await exchangeJson(manager))) as {
      version: number;
      columns: Record<string, string>;
      files: Record<string, unknown>[];
    };
    expect([json.version, Object.keys(json.columns)[0]]).toEqual([1, "file"]);
    const files = new Set(json.files.map(({ file }) => file));
    for (const { id, code } of codes) expect(files.has(code), code).toBe(id !== ids[0]);
    const csv = read(await exchangeCsv(manager));
    expect(csv.split("\r\n")[0]).toBe(
      "file;detail;persons;adults;children;ages;bedrooms;languages",
    );
    expect(csv.split("\r\n").length - 2).toBe(json.files.length);
    expect(csv + JSON.stringify(json)).not.toMatch(/Canary|\d{4}-\d{2}-\d{2}.*birth/);
    const told = await readAsViewer(SYSTEM, (tx) =>
      tx.auditInbox.findMany({ where: { entity: "need_cards" }, select: { entityId: true } }),
    );
    expect(told.map(({ entityId }) => entityId)).toContain(`csv:${json.files.length}`);
  });

  it("is for the managers of the house alone", async () => {
    for (const role of ["caseworker", "landlord", "scheme_officer", "auditor"] as const) {
      const cookie = await signInAs(await makeAccount([role]));
      const request = getRequest("/households/exchange/csv", cookie);
      const refusal = await thrown(loader({ request, ...routeArgs() }));
      expect(refusal.status, role).toBe(403);
    }
  });
});
