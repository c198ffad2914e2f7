import { beforeAll, describe, expect, it } from "vitest";

import { proposeMatch } from "~/flow/02-propose-match.server";
import {
  acceptProposal,
  declineProposal,
  endProposalByStaff,
} from "~/flow/03-answer-proposal.server";
import { expireProposals } from "~/flow/expire-proposals.server";
import { tellAnswer } from "~/flow/tell-answer.server";
import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";

import { makeHousehold, makeOffer, type MadeOffer, makeViewer } from "../factories/market";
import { once, thrown } from "../setup/requests";

let caseworker: Viewer;
let landlord: Viewer;

beforeAll(async () => {
  caseworker = await makeViewer("caseworker");
  landlord = await makeViewer("landlord");
});

interface Proposed extends MadeOffer {
  householdId: string;
  proposalId: string;
}

async function propose(): Promise<Proposed> {
  const offer = await makeOffer(landlord.accountId);
  const householdId = await makeHousehold(caseworker);
  const made = await proposeMatch(caseworker, once(), { ...offer, householdId });
  if (!made.ok) throw new Error(`not proposed: ${made.reason}`);
  return { ...offer, householdId, proposalId: made.proposalId };
}

const read = (id: string) =>
  readAsViewer(SYSTEM, (tx) => tx.proposal.findUniqueOrThrow({ where: { id } }));
const offerStatus = (id: string) =>
  readAsViewer(SYSTEM, async (tx) => (await tx.offer.findUniqueOrThrow({ where: { id } })).status);
const timelineOf = (householdId: string) =>
  readAsViewer(SYSTEM, (tx) =>
    tx.timelineEntry.findMany({ where: { householdId }, orderBy: { at: "asc" } }),
  );
const expireAt = (id: string, expiresAt: Date) =>
  withViewer(SYSTEM, (tx) => tx.proposal.updateMany({ where: { id }, data: { expiresAt } }));
const decline = { declineReason: "pets" } as const;

describe("a landlord who accepts", () => {
  it("keeps both sides held, and the caseworker learns of it once", async () => {
    const { proposalId, offerId, householdId } = await propose();
    expect(await acceptProposal(landlord, once(), proposalId)).toEqual({ ok: true, proposalId });
    expect(await read(proposalId)).toMatchObject({
      status: "accepted",
      answeredBy: landlord.accountId,
    });
    expect(await offerStatus(offerId)).toBe("reserved");
    await tellAnswer(proposalId, "accepted");
    await tellAnswer(proposalId, "accepted");
    const kinds = (await timelineOf(householdId)).map(({ kind }) => kind);
    expect(kinds).toEqual(["proposal_made", "proposal_accepted"]);
    const notices = await readAsViewer(SYSTEM, (tx) =>
      tx.notification.findMany({
        where: { accountId: caseworker.accountId, link: `/proposals/${proposalId}` },
      }),
    );
    expect(notices.map(({ kind }) => kind)).toEqual(["proposal_accepted"]);
    expect((notices[0]?.detail as { household: string }).household).toMatch(/^H-\d+$/);
  });

  it("twice gets the same answer with one form and a refusal with another", async () => {
    const { proposalId } = await propose();
    const form = once();
    const first = await acceptProposal(landlord, form, proposalId);
    expect(await acceptProposal(landlord, form, proposalId)).toEqual(first);
    const other = await acceptProposal(landlord, once(), proposalId);
    expect(other).toMatchObject({ ok: false, reason: "wrong_status" });
  });

  it("too late is refused, whether or not the clock's job ran", async () => {
    const { proposalId } = await propose();
    await expireAt(proposalId, new Date(Date.now() - 1));
    const refused = await acceptProposal(landlord, once(), proposalId);
    expect(refused).toMatchObject({ ok: false, reason: "hold_expired" });
    expect(await read(proposalId)).toMatchObject({ status: "held" });
  });

  it("does not reach the proposal of another landlord", async () => {
    const { proposalId } = await propose();
    const stranger = await makeViewer("landlord");
    expect((await thrown(acceptProposal(stranger, once(), proposalId))).status).toBe(404);
    const form = { proposalId, form: decline };
    expect((await thrown(declineProposal(stranger, once(), form))).status).toBe(404);
  });
});

describe("a landlord who declines", () => {
  it("frees both sides, and the pair is never proposed again", async () => {
    const { proposalId, offerId, householdId } = await propose();
    const declined = await declineProposal(landlord, once(), { proposalId, form: decline });
    expect(declined).toEqual({ ok: true, proposalId });
    expect(await read(proposalId)).toMatchObject({ status: "declined", declineReason: "pets" });
    expect(await offerStatus(offerId)).toBe("published");
    const again = await proposeMatch(caseworker, once(), { offerId, householdId });
    expect(again).toMatchObject({ ok: false, reason: "pair_declined" });
    const other = { offerId, householdId: await makeHousehold(caseworker) };
    expect(await proposeMatch(caseworker, once(), other)).toMatchObject({ ok: true });
  });

  it("needs a reason of the list, and words for another reason", async () => {
    const { proposalId } = await propose();
    const refused = await declineProposal(landlord, once(), {
      proposalId,
      form: { declineReason: "other" },
    });
    expect(refused).toMatchObject({ ok: false, reason: "note_missing" });
  });
});

describe("staff that ends a proposal", () => {
  it("withdraws: both sides are free, and the pair may return", async () => {
    const { proposalId, offerId, householdId } = await propose();
    const ended = await endProposalByStaff(caseworker, once(), {
      proposalId,
      form: { by: "caseworker", reason: "data_wrong", note: "The lift was forgotten." },
    });
    expect(ended).toEqual({ ok: true, proposalId });
    expect(await read(proposalId)).toMatchObject({
      status: "withdrawn",
      declineReason: "data_wrong",
      declineNote: null,
    });
    expect((await timelineOf(householdId)).at(-1)).toMatchObject({
      kind: "proposal_withdrawn",
      text: "The lift was forgotten.",
    });
    const again = await proposeMatch(caseworker, once(), { offerId, householdId });
    expect(again).toMatchObject({ ok: true });
  });

  it("records the household's no: the pair never returns", async () => {
    const { proposalId, offerId, householdId } = await propose();
    await acceptProposal(landlord, once(), proposalId);
    await endProposalByStaff(caseworker, once(), {
      proposalId,
      form: { by: "household", reason: "too_far" },
    });
    expect(await read(proposalId)).toMatchObject({ status: "declined" });
    expect(await offerStatus(offerId)).toBe("published");
    const again = await proposeMatch(caseworker, once(), { offerId, householdId });
    expect(again).toMatchObject({ ok: false, reason: "pair_declined" });
  });
});

describe("the clock", () => {
  it("ends what is over, frees the dwelling, tells the caseworker, and does it once", async () => {
    const { proposalId, offerId, householdId } = await propose();
    await expireAt(proposalId, new Date(Date.now() - 1));
    await expireProposals();
    await expireProposals();
    expect(await read(proposalId)).toMatchObject({ status: "expired" });
    expect(await offerStatus(offerId)).toBe("published");
    const kinds = (await timelineOf(householdId)).map(({ kind }) => kind);
    expect(kinds).toEqual(["proposal_made", "proposal_expired"]);
    const again = await proposeMatch(caseworker, once(), { offerId, householdId });
    expect(again).toMatchObject({ ok: true });
  });

  it("leaves what still runs and what was accepted", async () => {
    const running = await propose();
    const accepted = await propose();
    await acceptProposal(landlord, once(), accepted.proposalId);
    await expireAt(accepted.proposalId, new Date(Date.now() - 1));
    await expireProposals();
    expect(await read(running.proposalId)).toMatchObject({ status: "held" });
    expect(await read(accepted.proposalId)).toMatchObject({ status: "accepted" });
  });

  it("at the end of a hold lets an acceptance win or lose as a whole", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { proposalId, offerId } = await propose();
      const end = new Date(Date.now() + 30);
      await expireAt(proposalId, end);
      const [answer] = await Promise.all([
        acceptProposal(landlord, once(), proposalId),
        expireProposals(end),
      ]);
      const { status } = await read(proposalId);
      expect(status).toBe(answer.ok ? "accepted" : "expired");
      expect(await offerStatus(offerId)).toBe(answer.ok ? "reserved" : "published");
    }
  });
});
