import { beforeAll, beforeEach, describe, expect, it } from "vitest";

import {
  acceptProposal,
  agreeForHousehold,
  askHouseholdOfProposal,
  endProposalByStaff,
} from "~/flow/03-answer-proposal.server";
import { signTenancy } from "~/flow/04-sign-tenancy.server";
import { answerByLink, loadAnswerLink } from "~/flow/answer-links.server";
import { loadProposal } from "~/flow/load-proposals.server";
import type { LinkAnswerForm } from "~/modules/matching/proposal";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { loader as answerPage } from "~/routes/_auth+/proposal-answer";

import { makeAccount, type MadeAccount } from "../factories/accounts";
import { makeViewer, viewerOf } from "../factories/market";
import { endHoldAt, makeProposal, type Proposed } from "../factories/proposals";
import { mailsTo, runJobs, tokenIn } from "../setup/mails";
import { getRequest, once, routeArgs, someSource } from "../setup/requests";

const CANARIES = ["Selam", "Tesfamariam"];

let caseworker: Viewer;
let owner: MadeAccount;
let landlord: Viewer;
let proposed: Proposed;

beforeAll(async () => {
  caseworker = await makeViewer("caseworker");
});

beforeEach(async () => {
  owner = await makeAccount(["landlord"]);
  landlord = await viewerOf(owner);
  proposed = await makeProposal(caseworker, landlord);
});

const read = () =>
  readAsViewer(SYSTEM, (tx) =>
    tx.proposal.findUniqueOrThrow({ where: { id: proposed.proposalId } }),
  );
const answer = (form: Omit<LinkAnswerForm, "token">, token: string) =>
  answerByLink({ token, ...form }, someSource());
const open = (token: string) => loadAnswerLink(token, someSource());
const ownerToken = async () => {
  await runJobs();
  return tokenIn((await mailsTo(owner.email)).at(-1));
};
const familyMail = (email: string) =>
  withViewer(SYSTEM, (tx) =>
    tx.householdIdentity.createMany({ data: [{ householdId: proposed.householdId, email }] }),
  );
const householdToken = async () => {
  const email = `${proposed.householdId}@family.test`;
  await familyMail(email);
  await askHouseholdOfProposal(caseworker, once(), proposed.proposalId);
  await runJobs();
  const [mail] = await mailsTo(email);
  return { mail, token: tokenIn(mail) };
};
const signing = () =>
  signTenancy(caseworker, once(), {
    proposalId: proposed.proposalId,
    form: { legalTitle: "bail_a_loyer", startsOn: today(), signedOn: today() } as never,
  });

describe("the owner's answer by the link of the mail", () => {
  it("changes nothing when it is opened, and answers once by a form", async () => {
    const token = await ownerToken();
    const page = await open(token);
    expect(page).toMatchObject({ actor: "owner", isOpen: true, answer: null });
    await answerPage({
      request: getRequest(`/proposal-answer?token=${token}&answer=yes`),
      ...routeArgs(),
    });
    expect(await read()).toMatchObject({ status: "held" });
    expect(await answer({ answer: "yes" }, token)).toEqual({ ok: true });
    expect(await read()).toMatchObject({
      status: "accepted",
      answeredBy: landlord.accountId,
      acceptedBy: landlord.accountId,
    });
    expect(await answer({ answer: "no", reason: "date" }, token)).toEqual({ ok: true });
    expect(await read()).toMatchObject({ status: "accepted" });
    expect(await open(token)).toMatchObject({ isOpen: false, answer: "yes" });
  });

  it("says no with a reason of his own, which the landlord reads and the household's team", async () => {
    const token = await ownerToken();
    const foreign = await answer({ answer: "no", reason: "too_far" }, token);
    expect(foreign).toMatchObject({ reason: "reason_not_offered" });
    expect(await answer({ answer: "no", reason: "date" }, token)).toEqual({ ok: true });
    expect(await read()).toMatchObject({ status: "declined", declineReason: "date" });
  });

  it("names nobody: not in the mail, not on the page", async () => {
    const token = await ownerToken();
    const mail = (await mailsTo(owner.email)).at(-1);
    const { code } = await readAsViewer(SYSTEM, (tx) =>
      tx.household.findUniqueOrThrow({ where: { id: proposed.householdId } }),
    );
    const shown = JSON.stringify(await open(token)) + JSON.stringify(mail);
    for (const secret of [...CANARIES, code, proposed.householdId]) {
      expect(shown).not.toContain(secret);
    }
  });

  it("leads nowhere once the hold is over, and is kind where another answer came first", async () => {
    const token = await ownerToken();
    await endProposalByStaff(caseworker, once(), {
      proposalId: proposed.proposalId,
      form: { by: "caseworker", reason: "data_wrong" },
    });
    expect(await open(token)).toMatchObject({ isOpen: false, answer: null });
    expect(await answer({ answer: "yes" }, token)).toMatchObject({ reason: "wrong_status" });
    await withViewer(SYSTEM, (tx) =>
      tx.proposalLink.updateMany({
        where: { proposalId: proposed.proposalId },
        data: { createdAt: new Date(0), expiresAt: new Date(1) },
      }),
    );
    expect(await open(token)).toBeNull();
    expect(await answer({ answer: "yes" }, token)).toMatchObject({ reason: "link_gone" });
    expect(await open("never-given")).toBeNull();
  });

  it("at the end of the hold is too late", async () => {
    const token = await ownerToken();
    await endHoldAt(proposed.proposalId, new Date(Date.now() - 1));
    expect(await answer({ answer: "yes" }, token)).toMatchObject({ reason: "hold_expired" });
    expect(await read()).toMatchObject({ status: "held" });
  });
});

describe("the household's answer", () => {
  it("is written down by its caseworker, once", async () => {
    const { proposalId } = proposed;
    expect(await agreeForHousehold(caseworker, once(), proposalId)).toMatchObject({ ok: true });
    expect(await read()).toMatchObject({
      status: "held",
      householdYesBy: caseworker.accountId,
    });
    const again = await agreeForHousehold(caseworker, once(), proposalId);
    expect(again).toMatchObject({ reason: "wrong_status" });
  });

  it("comes by a link without a name, in its language, and tells the caseworker", async () => {
    const { mail, token } = await householdToken();
    expect(mail?.language).toBe("fr");
    for (const secret of [...CANARIES, "Grand-Rue"]) expect(mail?.text).not.toContain(secret);
    const page = await open(token);
    expect(page).toMatchObject({ actor: "household", isOpen: true });
    for (const secret of [...CANARIES, "Grand-Rue"]) {
      expect(JSON.stringify(page)).not.toContain(secret);
    }
    expect(await answer({ answer: "yes" }, token)).toEqual({ ok: true });
    expect(await read()).toMatchObject({ householdYesBy: null });
    expect((await read()).householdYesAt).toBeInstanceOf(Date);
    const told = await readAsViewer(SYSTEM, (tx) =>
      tx.notification.findMany({
        where: { accountId: caseworker.accountId, kind: "household_agreed" },
      }),
    );
    expect(told.map(({ link }) => link)).toContain(`/proposals/${proposed.proposalId}`);
  });

  it("by link says no with its reason, which the landlord never reads", async () => {
    const { token } = await householdToken();
    const missing = await answer({ answer: "no" }, token);
    expect(missing).toMatchObject({ reason: "reason_not_offered" });
    const note = "We want to stay near the school.";
    await answer({ answer: "no", reason: "too_far", note }, token);
    expect(await read()).toMatchObject({ status: "declined", declineReason: "too_far" });
    const { proposal, inside } = await loadProposal(landlord, proposed.proposalId);
    expect([proposal.declineReason, proposal.declineNote, inside]).toEqual([null, null, null]);
    const timeline = await readAsViewer(SYSTEM, (tx) =>
      tx.timelineEntry.findMany({ where: { householdId: proposed.householdId, text: note } }),
    );
    expect(timeline).toHaveLength(1);
  });

  it("cannot be asked for without an address", async () => {
    const asked = await askHouseholdOfProposal(caseworker, once(), proposed.proposalId);
    expect(asked).toMatchObject({ reason: "no_email" });
  });
});

describe("a signing", () => {
  it("is refused until both said yes, and names whose is missing", async () => {
    const { proposalId } = proposed;
    expect(await signing()).toMatchObject({ reason: "owner_yes_missing" });
    await acceptProposal(landlord, once(), proposalId);
    expect(await signing()).toMatchObject({ reason: "household_yes_missing" });
    expect((await loadProposal(caseworker, proposalId)).may).toMatchObject({ sign: false });
    await agreeForHousehold(caseworker, once(), proposalId);
    const { may, steps } = await loadProposal(caseworker, proposalId);
    expect(may).toMatchObject({ sign: true, agree: false });
    expect(steps.map(({ key, state }) => `${key} ${state}`)).toEqual([
      "owner done",
      "household done",
      "visit open",
      "signing open",
    ]);
    expect(steps[1]?.by).toEqual({ kind: "person", name: caseworker.name });
    const seen = await loadProposal(landlord, proposalId);
    expect(seen.steps.every(({ by }) => by === null)).toBe(true);
  });
});
