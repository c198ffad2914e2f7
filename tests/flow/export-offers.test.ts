import { randomUUID } from "node:crypto";

import { describe, expect, it } from "vitest";

import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { loader as csv } from "~/routes/_app+/offers+/export.csv";
import { loader as xlsx } from "~/routes/_app+/offers+/export.xlsx";

import { makeAccount, signInAs } from "../factories/accounts";
import { makeOffer, viewerOf } from "../factories/market";
import { getRequest, routeArgs, thrown } from "../setup/requests";

type Role = Parameters<typeof makeAccount>[0];

async function someone(roles: Role): Promise<{ viewer: Viewer; cookie: string }> {
  const account = await makeAccount(roles);
  return { viewer: await viewerOf(account), cookie: await signInAs(account) };
}

async function lines(cookie: string, query: string): Promise<string[][]> {
  const request = getRequest(`/offers/export/csv?${query}`, cookie);
  const answer = await csv({ request, ...routeArgs() });
  expect(answer.headers.get("Content-Disposition")).toBe('attachment; filename="offres.csv"');
  const text = Buffer.from(await answer.arrayBuffer()).toString();
  return text
    .replace(/\r\n$/, "")
    .split("\r\n")
    .map((line) => line.split(";"));
}

const exportsOf = (viewer: Viewer) =>
  readAsViewer(SYSTEM, (tx) =>
    tx.auditInbox.findMany({ where: { actorId: viewer.accountId, action: "export" } }),
  );

describe("the downloaded list of offers", () => {
  it("holds what the filters find, in the person's words, and no formula", async () => {
    const street = `=Rue-${randomUUID()}`;
    const owner = await makeAccount(["landlord"]);
    await makeOffer(owner.accountId, { street });
    await makeOffer(owner.accountId, { street: `Rue ${randomUUID()}` });
    const { viewer, cookie } = await someone(["guarantee_officer"]);
    const [headings = [], row = [], ...others] = await lines(cookie, `q=${street.slice(1)}`);
    expect(others).toEqual([]);
    expect(headings[0]).toBe("\ufeffE-mail du propriétaire");
    const value = (heading: string) => row[headings.indexOf(heading)];
    expect(row[0]).toBe(owner.email);
    expect([value("Rue"), value("Loyer mensuel sans charges"), value("Ascenseur")]).toEqual([
      `'${street}`,
      "900",
      "non",
    ]);
    expect(value("État")).toBe("Publiée");
    expect(await exportsOf(viewer)).toMatchObject([
      { entity: "offer_list", entityId: "csv:1", fields: ["words"] },
    ]);
  });

  it("reads as many pages as there are, each offer once", async () => {
    const owner = await makeAccount(["landlord"]);
    const street = `Rue ${randomUUID()}`;
    await withViewer(SYSTEM, async (tx) => {
      const ids = Array.from({ length: 1_203 }, () => [randomUUID(), randomUUID()] as const);
      const landlordId = owner.accountId;
      await tx.dwelling.createMany({ data: ids.map(([id]) => ({ id, landlordId, street })) });
      await tx.offer.createMany({
        data: ids.map(([dwellingId, id]) => ({ id, dwellingId, landlordId, status: "withdrawn" })),
      });
    });
    const { viewer, cookie } = await someone(["lisko_manager"]);
    expect(await lines(cookie, `q=${street}`)).toHaveLength(1_204);
    expect((await exportsOf(viewer))[0]?.entityId).toBe("csv:1203");
  });

  it("is a workbook as well", async () => {
    const { viewer, cookie } = await someone(["auditor"]);
    const request = getRequest(`/offers/export/xlsx?q=${randomUUID()}`, cookie);
    const answer = await xlsx({ request, ...routeArgs() });
    if (!(answer instanceof Response)) throw new Error("no file came");
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    expect((await exportsOf(viewer))[0]?.entityId).toBe("xlsx:0");
  });

  it("never shows a draft, another way or another owner", async () => {
    const street = `Rue ${randomUUID()}`;
    const owner = await makeAccount(["landlord"]);
    for (const scheme of ["ais", "wunnengshellef", "lisko_guarantee"] as const) {
      await makeOffer(owner.accountId, { street, scheme });
    }
    await makeOffer(owner.accountId, { street, status: "draft" });
    const count = async (cookie: string) => (await lines(cookie, `q=${street}`)).length - 1;
    expect(await count((await someone(["lisko_manager"])).cookie)).toBe(3);
    expect(await count((await someone(["scheme_officer"])).cookie)).toBe(1);
    expect(await count((await someone(["landlord"])).cookie)).toBe(0);
  });

  it.each(["administrator", "office_social_worker"] as const)("is not for %s", async (role) => {
    const { cookie } = await someone([role]);
    for (const [path, load] of [
      ["csv", csv],
      ["xlsx", xlsx],
    ] as const) {
      const request = getRequest(`/offers/export/${path}`, cookie);
      expect((await thrown(load({ request, ...routeArgs() }))).status).toBe(403);
    }
  });
});
