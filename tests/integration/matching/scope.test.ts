import { beforeAll, describe, expect, it } from "vitest";

import { proposeMatch } from "~/flow/02-propose-match.server";
import { loadMatching } from "~/flow/load-matching.server";
import { loadProposal, loadProposals } from "~/flow/load-proposals.server";
import { forbidPair } from "~/flow/plan-matches.server";
import type { Viewer } from "~/modules/people/viewer";
import type { DatabaseRole } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { readPage } from "~/platform/list-page";
import { loader as deskPage } from "~/routes/_app+/matching+/index";
import { loader as proposalPage } from "~/routes/_app+/proposals+/$proposalId";
import { loader as proposalList } from "~/routes/_app+/proposals+/index";

import { type MadeAccount, makeAccount, signInAs } from "../../factories/accounts";
import {
  makeHousehold,
  makeOffer,
  type MadeOffer,
  makeViewer,
  viewerOf,
} from "../../factories/market";
import { getRequest, once, routeArgs, thrown } from "../../setup/requests";

const CANARIES = ["Zerihun-Canary", "Abrehet-Canary"];

let caseworker: Viewer;
let owner: MadeAccount;
let landlord: Viewer;
let stranger: Viewer;
let offer: MadeOffer;
let householdId: string;
let householdCode: string;
let proposalId: string;

beforeAll(async () => {
  caseworker = await makeViewer("caseworker");
  owner = await makeAccount(["landlord"]);
  landlord = await viewerOf(owner);
  stranger = await makeViewer("landlord");
  offer = await makeOffer(landlord.accountId);
  householdId = await makeHousehold(caseworker, {
    givenName: CANARIES[0],
    familyName: CANARIES[1],
  });
  const made = await proposeMatch(caseworker, once(), { ...offer, householdId });
  if (!made.ok) throw new Error(made.reason);
  proposalId = made.proposalId;
  householdCode = await readAsViewer(
    caseworker,
    async (tx) => (await tx.household.findUniqueOrThrow({ where: { id: householdId } })).code,
  );
});

const everything = { words: null, status: null, scheme: null, mine: false, sort: null };
const page = readPage(new URLSearchParams());

describe("what a landlord is sent", () => {
  const secrets = () => [...CANARIES, householdId, householdCode, "snapshot", "points", "refugee"];

  it("holds no identity, no household and no points, on the page and in the list", async () => {
    const cookie = await signInAs(owner);
    const params = { ...routeArgs(), params: { proposalId } };
    const one = await proposalPage({
      request: getRequest(`/proposals/${proposalId}`, cookie),
      ...params,
    });
    const list = await proposalList({ request: getRequest("/proposals", cookie), ...params });
    const sent = JSON.stringify([one, list]);
    expect(sent).toContain(proposalId);
    for (const secret of secrets()) expect(sent).not.toContain(secret);
  });

  it("shows why only where he said so himself", async () => {
    await withViewer({ ...caseworker, databaseRole: "system" }, (tx) =>
      tx.proposal.updateMany({
        where: { id: proposalId },
        data: {
          status: "declined",
          declineReason: "household_changed",
          declineNote: CANARIES[0],
          answeredBy: caseworker.accountId,
        },
      }),
    );
    const { proposal } = await loadProposal(landlord, proposalId);
    expect(JSON.stringify(proposal)).not.toMatch(/household_changed|Canary/);
    await withViewer({ ...caseworker, databaseRole: "system" }, (tx) =>
      tx.proposal.updateMany({
        where: { id: proposalId },
        data: { status: "held", declineReason: null, declineNote: null, answeredBy: null },
      }),
    );
  });

  it("is his own: another landlord finds nothing", async () => {
    expect((await thrown(loadProposal(stranger, proposalId))).status).toBe(404);
    expect((await loadProposals(stranger, everything, page)).total).toBe(0);
  });

  it("is no desk", async () => {
    const request = getRequest("/matching", await signInAs(owner));
    expect((await thrown(deskPage({ request, ...routeArgs() }))).status).toBe(403);
  });
});

describe("staff", () => {
  it("of the team sees the household and the points", async () => {
    const { inside } = await loadProposal(caseworker, proposalId);
    expect(inside).toMatchObject({ householdId, householdCode });
    expect(inside?.components.length).toBeGreaterThan(0);
    expect(JSON.stringify(inside)).not.toContain("Canary");
  });

  it("who audits reads it and may do nothing", async () => {
    const auditor = await makeViewer("auditor");
    const { may } = await loadProposal(auditor, proposalId);
    expect(may).toMatchObject({ accept: false, decline: false, end: false, sign: false });
  });

  it("of a scheme finds no proposal of another way", async () => {
    const officer = await makeViewer("scheme_officer");
    expect((await thrown(loadProposal(officer, proposalId))).status).toBe(404);
  });

  it("finds a proposal by its household's code or its commune", async () => {
    for (const words of [householdCode.toLowerCase(), "diekirch"]) {
      const found = await loadProposals(caseworker, { ...everything, words }, page);
      expect(found.kind === "rows" && found.rows.map(({ id }) => id)).toContain(proposalId);
    }
    const none = await loadProposals(caseworker, { ...everything, words: "H-0000000" }, page);
    expect(none.total).toBe(0);
  });
});

describe("the desk", () => {
  const question = {
    offerId: null,
    householdId: null,
    filter: { communeCode: null, bedrooms: null, scheme: null, sort: "fits" as const },
    rule: null,
    isLong: false,
    compared: [] as string[],
  };

  it("ranks who fits, names what keeps the others, and sends no identity", async () => {
    const free = await makeOffer(landlord.accountId);
    const fits = await makeHousehold(caseworker, { familyName: CANARIES[1] });
    await makeHousehold(caseworker, { hasPets: true, familyName: CANARIES[1] });
    const answer = await loadMatching(caseworker, {
      ...question,
      offerId: free.offerId,
      rule: "pets_not_allowed",
    });
    if (answer.subject?.kind !== "dwelling") throw new Error("no dwelling");
    const { ranked, excluded, considered, fitting, isFree } = answer.subject;
    expect(isFree).toBe(true);
    expect(ranked.map(({ candidate }) => candidate.householdId)).toContain(fits);
    expect(excluded.rows.every(({ failures }) => failures?.length)).toBe(true);
    expect(excluded.rows).toHaveLength(1);
    expect(considered).toBeGreaterThan(fitting);
    expect(JSON.stringify(answer)).not.toContain("Canary");
  });

  it("turned round ranks the dwellings, and says what holds a household", async () => {
    const free = await makeHousehold(caseworker);
    const open = await makeOffer(landlord.accountId);
    const answer = await loadMatching(caseworker, { ...question, householdId: free });
    if (answer.subject?.kind !== "household") throw new Error("no household");
    expect(answer.subject.ranked.map(({ candidate }) => candidate.offerId)).toContain(open.offerId);
    const held = await loadMatching(caseworker, { ...question, householdId });
    if (held.subject?.kind !== "household") throw new Error("no household");
    expect(held.subject.isFree).toBe(false);
    expect(held.subject.household.hold).toMatchObject({ kind: "held", proposalId });
  });

  it("puts households side by side, and takes a pair forbidden by hand off the list at once", async () => {
    const free = await makeOffer(landlord.accountId);
    const one = await makeHousehold(caseworker);
    const other = await makeHousehold(caseworker, { hasPets: true });
    const nobody = "00000000-0000-4000-8000-000000000000";
    const asked = { ...question, offerId: free.offerId, compared: [one, other, nobody] };
    const before = await loadMatching(caseworker, asked);
    if (before.subject?.kind !== "dwelling") throw new Error("no dwelling");
    const { compared, fitting } = before.subject;
    expect(compared.map(({ candidate }) => candidate.householdId)).toEqual([one, other]);
    expect(compared.map(({ failures }) => failures.map(({ code }) => code))).toEqual([
      [],
      ["pets_not_allowed"],
    ]);
    const pair = { offerId: free.offerId, householdId: one };
    expect(await forbidPair(caseworker, once(), pair)).toMatchObject({ ok: true });
    const after = await loadMatching(caseworker, asked);
    if (after.subject?.kind !== "dwelling") throw new Error("no dwelling");
    expect(after.subject.fitting).toBe(fitting - 1);
    expect(after.subject.compared[0]?.failures.map(({ code }) => code)).toEqual(["pair_declined"]);
    expect(await proposeMatch(caseworker, once(), pair)).toMatchObject({ reason: "pair_declined" });
  });

  it("answers 404 for what is in nobody's reach", async () => {
    const nobody = "00000000-0000-4000-8000-000000000000";
    for (const asked of [{ offerId: nobody }, { householdId: nobody }]) {
      const refused = await thrown(loadMatching(caseworker, { ...question, ...asked }));
      expect(refused.status).toBe(404);
    }
  });

  it("lists dwellings by commune, bedrooms, way and order", async () => {
    await makeOffer(landlord.accountId, { bedrooms: 4, scheme: "ais", communeCode: "0304" });
    const filter = { ...question.filter, communeCode: "0304", bedrooms: "4" as const };
    const { list } = await loadMatching(caseworker, {
      ...question,
      filter: { ...filter, scheme: "ais", sort: "rent" },
    });
    expect(list.rows).toHaveLength(1);
    expect(list.rows[0]).toMatchObject({ communeCode: "0304", bedrooms: 4, scheme: "ais" });
  });
});

describe("row-level security, with the application's checks forgotten", () => {
  const count = (viewer: Viewer, databaseRole: DatabaseRole) =>
    readAsViewer({ ...viewer, databaseRole }, (tx) =>
      tx.proposal.count({ where: { id: proposalId } }),
    );

  it("shows a proposal to its landlord and to staff in reach alone", async () => {
    expect(await count(landlord, "landlord")).toBe(1);
    expect(await count(stranger, "landlord")).toBe(0);
    expect(await count(caseworker, "caseworker")).toBe(1);
    expect(await count({ ...caseworker, organisationId: householdId }, "caseworker")).toBe(0);
    const officer = await makeViewer("scheme_officer");
    expect(await count(officer, "scheme_officer")).toBe(0);
  });

  it.each(["householdId", "points", "pointsDetail", "snapshot", "policyVersion"])(
    "gives a landlord no %s",
    async (column) => {
      const read = readAsViewer(landlord, (tx) =>
        tx.proposal.findMany({ select: { [column]: true } }),
      );
      await expect(read).rejects.toThrow(/permission denied/);
    },
  );

  it("lets a landlord answer, and change nothing else of a proposal", async () => {
    const write = (data: object, viewer = landlord) =>
      withViewer(viewer, (tx) => tx.proposal.updateMany({ where: { id: proposalId }, data }));
    await expect(write({ expiresAt: new Date("2099-01-01") })).rejects.toThrow(/permission denied/);
    await expect(write({ card: {} })).rejects.toThrow(/permission denied/);
    expect(await write({ status: "accepted" }, stranger)).toEqual({ count: 0 });
    await expect(withViewer(landlord, (tx) => tx.household.count())).rejects.toThrow(
      /permission denied/,
    );
  });

  it("lets an auditor write nothing", async () => {
    const auditor = await makeViewer("auditor");
    const write = withViewer(auditor, (tx) =>
      tx.proposal.updateMany({ where: { id: proposalId }, data: { status: "withdrawn" } }),
    );
    await expect(write).rejects.toThrow(/permission denied/);
  });
});
