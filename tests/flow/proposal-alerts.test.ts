import { beforeAll, beforeEach, describe, expect, it } from "vitest";

import { pauseOrResumeOffer } from "~/flow/01-pause-offer.server";
import { withdrawOffer } from "~/flow/01-withdraw-offer.server";
import { proposeMatch } from "~/flow/02-propose-match.server";
import {
  acceptProposal,
  declineProposal,
  endProposalByStaff,
} from "~/flow/03-answer-proposal.server";
import { promoteBackups } from "~/flow/promote-backups.server";
import { tellAnswer } from "~/flow/tell-answer.server";
import { tellLateDecline, watchProposals } from "~/flow/watch-proposals.server";
import type { DeclineReason } from "~/modules/matching/proposal";
import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";

import { makeHousehold, makeOffer, makeViewer } from "../factories/market";
import {
  activeProposalsOf,
  countJobs,
  makeProposal,
  makeProposalWithBackups,
  putBehind,
  waitingFor,
} from "../factories/proposals";
import { once } from "../setup/requests";

const HOUR = 3_600_000;

let caseworker: Viewer;
let manager: Viewer;
let officer: Viewer;
let landlord: Viewer;

beforeAll(async () => {
  caseworker = await makeViewer("caseworker");
  manager = await makeViewer("lisko_manager");
  officer = await makeViewer("guarantee_officer");
});
beforeEach(async () => {
  landlord = await makeViewer("landlord");
});

const told = (who: Viewer, kind: string, proposalId: string) =>
  readAsViewer(SYSTEM, (tx) =>
    tx.notification.count({
      where: { accountId: who.accountId, kind, link: `/proposals/${proposalId}` },
    }),
  );
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR);

describe("a proposal that stands still", () => {
  it("is told to its actors, then to the team lead, each once however often the clock looks", async () => {
    const { proposalId } = await makeProposal(caseworker, landlord);
    const kinds = () =>
      Promise.all([
        told(landlord, "proposal_reminder", proposalId),
        told(caseworker, "household_answer_due", proposalId),
        told(manager, "proposal_unanswered", proposalId),
      ]);
    await watchProposals(inHours(35));
    expect(await kinds()).toEqual([0, 0, 0]);
    await Promise.all([watchProposals(inHours(37)), watchProposals(inHours(37))]);
    await watchProposals(inHours(38));
    expect(await kinds()).toEqual([1, 1, 0]);
    await watchProposals(inHours(61));
    expect(await kinds()).toEqual([2, 2, 0]);
    await watchProposals(inHours(67));
    await watchProposals(inHours(71));
    expect(await kinds()).toEqual([2, 2, 1]);
  });

  it("after the owner's yes is told to the caseworker, then to the team lead", async () => {
    const { proposalId } = await makeProposal(caseworker, landlord);
    await acceptProposal(landlord, once(), proposalId);
    const both = () =>
      Promise.all([
        told(caseworker, "proposal_stalled", proposalId),
        told(manager, "proposal_stalled", proposalId),
      ]);
    await watchProposals(inHours(6 * 24));
    expect(await both()).toEqual([0, 0]);
    await watchProposals(inHours(7 * 24 + 1));
    await watchProposals(inHours(8 * 24));
    expect(await both()).toEqual([1, 0]);
    await watchProposals(inHours(14 * 24 + 1));
    expect(await both()).toEqual([1, 1]);
  });
});

describe("a no after the owner's yes", () => {
  const everybody = (proposalId: string) =>
    Promise.all([caseworker, manager, officer].map((who) => told(who, "late_decline", proposalId)));

  it("is named as late to all who prepared, once, and the backups move up", async () => {
    const made = await makeProposalWithBackups(caseworker, landlord, 1);
    await acceptProposal(landlord, once(), made.proposalId);
    const form = { declineReason: "other_way" } as const;
    await declineProposal(landlord, once(), { proposalId: made.proposalId, form });
    await tellLateDecline(made.proposalId);
    await tellLateDecline(made.proposalId);
    expect(await everybody(made.proposalId)).toEqual([1, 1, 1]);
    await promoteBackups(made.offerId, made.proposalId);
    expect((await activeProposalsOf(made.offerId))[0]?.householdId).toBe(made.backups[0]);
  });

  it("is late from the household too, and a no before it is not", async () => {
    const late = await makeProposal(caseworker, landlord);
    await acceptProposal(landlord, once(), late.proposalId);
    const no = { by: "household", reason: "too_far" } as const;
    await endProposalByStaff(caseworker, once(), { proposalId: late.proposalId, form: no });
    expect(await countJobs(`tell_late_decline.${late.proposalId}`)).toBe(1);
    const early = await makeProposal(caseworker, landlord);
    await endProposalByStaff(caseworker, once(), { proposalId: early.proposalId, form: no });
    expect(await countJobs(`tell_late_decline.${early.proposalId}`)).toBe(0);
  });
});

describe("an owner's reason", () => {
  const decline = async (declineReason: DeclineReason) => {
    const made = await makeProposalWithBackups(caseworker, landlord, 1);
    const form = { declineReason };
    await declineProposal(landlord, once(), { proposalId: made.proposalId, form });
    await tellAnswer(made.proposalId, "declined");
    await promoteBackups(made.offerId, made.proposalId);
    const offer = await readAsViewer(SYSTEM, (tx) =>
      tx.offer.findUniqueOrThrow({ where: { id: made.offerId } }),
    );
    const reviewers = await readAsViewer(SYSTEM, (tx) =>
      tx.notification.findMany({
        where: { accountId: manager.accountId, link: `/offers/${made.offerId}` },
      }),
    );
    return { ...made, offer, reviewers: reviewers.map(({ kind }) => kind) };
  };

  it.each(["dwelling_not_free", "own_use_or_sale"] as const)(
    "%s lets the offer rest, tells the reviewer, and who waits stays until it is back",
    async (reason) => {
      const { offer, reviewers, offerId, proposalId, backups } = await decline(reason);
      expect(offer).toMatchObject({ status: "paused", pauseReason: "owner" });
      expect(reviewers).toEqual(["offer_not_free"]);
      expect(await waitingFor(offerId)).toEqual(backups);
      await pauseOrResumeOffer(landlord, once(), { offerId, act: "resume" });
      await promoteBackups(offerId, proposalId);
      expect((await activeProposalsOf(offerId))[0]?.householdId).toBe(backups[0]);
    },
  );

  it.each(["pets", "too_many_people"] as const)(
    "%s leaves the offer published and suggests to correct it",
    async (reason) => {
      const { offer, reviewers, offerId, backups } = await decline(reason);
      expect(offer.status).toBe("reserved");
      expect(reviewers).toEqual(["offer_facts_doubted"]);
      expect((await activeProposalsOf(offerId))[0]?.householdId).toBe(backups[0]);
    },
  );

  it("that is about the family says nothing of the offer", async () => {
    expect((await decline("other_way")).reviewers).toEqual([]);
  });

  it("parts the pair for good, also behind another proposal", async () => {
    const { offerId, proposalId, householdId } = await makeProposal(caseworker, landlord);
    const form = { declineReason: "other_way" } as const;
    await declineProposal(landlord, once(), { proposalId, form });
    const other = await makeHousehold(caseworker);
    const next = await proposeMatch(caseworker, once(), { offerId, householdId: other });
    if (!next.ok) throw new Error(next.reason);
    const behind = await putBehind(caseworker, next.proposalId, householdId);
    expect(behind).toMatchObject({ reason: "pair_declined" });
  });
});

describe("an offer withdrawn while it is being proposed", () => {
  it("ends with one decision: proposed and then superseded, or not proposed at all", async () => {
    for (let round = 0; round < 5; round += 1) {
      const offer = await makeOffer(landlord.accountId);
      const householdId = await makeHousehold(caseworker);
      await Promise.all([
        proposeMatch(caseworker, once(), { ...offer, householdId }),
        withdrawOffer(landlord, once(), { offerId: offer.offerId, reason: "sale" }),
      ]);
      const { status } = await readAsViewer(SYSTEM, (tx) =>
        tx.offer.findUniqueOrThrow({ where: { id: offer.offerId } }),
      );
      const active = await activeProposalsOf(offer.offerId);
      // A withdrawal that was overtaken is refused and may be repeated; nothing is held for an offer that is gone.
      expect([status, active.length]).toEqual(
        status === "withdrawn" ? ["withdrawn", 0] : ["reserved", 1],
      );
    }
  });
});

describe("a hold that ends in the second of its answer", () => {
  it("leaves no trace of an answer that came too late", async () => {
    const { proposalId, offerId } = await makeProposal(caseworker, landlord);
    await withViewer(SYSTEM, (tx) =>
      tx.proposal.updateMany({ where: { id: proposalId }, data: { expiresAt: new Date() } }),
    );
    expect(await acceptProposal(landlord, once(), proposalId)).toMatchObject({
      reason: "hold_expired",
    });
    const [held] = await activeProposalsOf(offerId);
    expect(held).toMatchObject({ status: "held", acceptedAt: null, answeredAt: null });
  });
});
