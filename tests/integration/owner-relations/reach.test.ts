import { beforeAll, describe, expect, it } from "vitest";

import { loadOwners } from "~/flow/load-owner-relations.server";
import { EVERY_RELATION, readRelationFilter } from "~/modules/owner-relations/relation-list";
import type { Role } from "~/modules/people/roles";
import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { readPage } from "~/platform/list-page";

import { makeAccount } from "../../factories/accounts";
import { makeOffer, makeViewer } from "../../factories/market";
import { makeOwner } from "../../factories/owners";

/** The test's database gives the first organisation of a kind to an officer: the AIS. */
let ais: Viewer;
let officer: Viewer;

beforeAll(async () => {
  ais = await makeViewer("scheme_officer");
  officer = await makeViewer("guarantee_officer");
});

const found = async (viewer: Viewer, query: string) =>
  (
    await loadOwners(
      viewer,
      readRelationFilter(new URLSearchParams(query)),
      readPage(new URLSearchParams("size=100")),
    )
  ).rows.map(({ name }) => name);

describe("an officer of one way", () => {
  it("sees who thinks of this way and who has an offer in it, nobody else", async () => {
    expect(ais.scheme).toBe("ais");
    await makeOwner(officer, { name: "Reach Open" });
    await makeOwner(officer, { name: "Reach Other", scheme: "wunnengshellef" });
    await makeOwner(officer, { name: "Reach Thinks", scheme: "ais" });
    await makeOwner(ais, { name: "Reach Own" });
    const offering = await makeAccount(["landlord"], { name: "Reach Offers" });
    await makeOffer(offering.accountId, { scheme: "ais", status: "submitted" });
    const drafting = await makeAccount(["landlord"], { name: "Reach Drafts" });
    await makeOffer(drafting.accountId, { scheme: "ais", status: "draft" });

    expect((await found(ais, "q=Reach")).sort()).toEqual([
      "Reach Offers",
      "Reach Own",
      "Reach Thinks",
    ]);
    expect(await found(officer, "q=Reach")).toHaveLength(6);
  });

  it("cannot write into the log of somebody out of sight", async () => {
    const relationId = await makeOwner(officer, { name: "Out of sight" });
    const entry = { relationId, kind: "note", text: "No", authorId: ais.accountId };
    const write = withViewer(ais, (tx) =>
      tx.ownerContactEntry.createMany({ data: [{ ...entry, happenedOn: new Date() }] }),
    );
    await expect(write).rejects.toThrow(/row-level security/);
  });
});

describe("everybody else", () => {
  it.each<Role>(["landlord", "caseworker", "office_social_worker", "administrator", "auditor"])(
    "%s is refused by the database itself",
    async (role) => {
      const viewer = await makeViewer(role);
      for (const table of ["ownerRelation", "ownerContactEntry", "ownerIdentityCheck"] as const) {
        const read = readAsViewer(viewer, (tx) => tx[table as "ownerRelation"].count());
        await expect(read, table).rejects.toThrow(/permission denied/);
      }
    },
  );
});

it("what is in the log is never rewritten", async () => {
  await makeOwner(officer, { said: "Wants to let from May" });
  const change = withViewer(officer, (tx) =>
    tx.ownerContactEntry.updateMany({ data: { text: "Never called" } }),
  );
  await expect(change).rejects.toThrow(/permission denied/);
  const count = await readAsViewer(SYSTEM, (tx) =>
    tx.ownerContactEntry.count({ where: { text: "Wants to let from May" } }),
  );
  expect(count).toBe(1);
});

describe("the list", () => {
  it("is filtered by words, way, language, offer, commune and next step, and sorted", async () => {
    const common = { scheme: "wunnengshellef", language: "en" } as const;
    await makeOwner(officer, { ...common, name: "Filter Zoe", email: "zoe@filter.example" });
    await makeOwner(officer, { ...common, name: "Filter Ann", communeCode: "0204" });
    const account = await makeAccount(["landlord"], { name: "Filter Max" });
    await makeOffer(account.accountId, { communeCode: "0204" });

    expect(await found(officer, "q=ZOE@FILTER")).toEqual(["Filter Zoe"]);
    const both = ["Filter Ann", "Filter Zoe"];
    expect(await found(officer, "q=filter&scheme=wunnengshellef&sort=name")).toEqual(both);
    expect(await found(officer, "q=filter&language=en&sort=-name")).toEqual(both.toReversed());
    expect(await found(officer, "q=filter&offer=open")).toEqual(["Filter Max"]);
    expect(await found(officer, "q=filter&commune=0204&sort=name")).toEqual([
      "Filter Ann",
      "Filter Max",
    ]);
    expect(await found(officer, "q=filter&reminder=due")).toEqual([]);
    expect(await found(officer, "q=filter&stage=published")).toEqual(["Filter Max"]);
  });

  it("counts what it shows, page by page", async () => {
    const page = readPage(new URLSearchParams());
    const { total, counts } = await loadOwners(officer, EVERY_RELATION, page);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
  });
});
