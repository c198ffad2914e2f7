import { beforeAll, describe, expect, it } from "vitest";

import { withdrawOffer } from "~/flow/01-withdraw-offer.server";
import { proposeMatch } from "~/flow/02-propose-match.server";
import { acceptProposal, declineProposal } from "~/flow/03-answer-proposal.server";
import { orderAllPromotions, promoteBackups } from "~/flow/promote-backups.server";
import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { withViewer } from "~/platform/database/with-viewer.server";

import { makeHousehold, makeViewer } from "../factories/market";
import {
  activeProposalsOf,
  backupsOf,
  makeProposalWithBackups,
  noticesAbout,
  waitingFor,
} from "../factories/proposals";
import { once } from "../setup/requests";

let caseworker: Viewer;
let landlord: Viewer;

beforeAll(async () => {
  caseworker = await makeViewer("caseworker");
  landlord = await makeViewer("landlord");
});

const declined = { declineReason: "date" } as const;

describe("a free dwelling somebody waits for", () => {
  it("is not taken past them by accident, and is on purpose", async () => {
    const { proposalId, offerId, backups } = await makeProposalWithBackups(caseworker, landlord, 1);
    await declineProposal(landlord, once(), { proposalId, form: declined });
    const householdId = await makeHousehold(caseworker);
    const pair = { offerId, householdId };
    const refused = await proposeMatch(caseworker, once(), pair);
    expect(refused).toEqual({ ok: false, reason: "backups_waiting", detail: { count: 1 } });
    expect(await activeProposalsOf(offerId)).toEqual([]);
    const anyway = await proposeMatch(caseworker, once(), { ...pair, pastBackups: "yes" });
    expect(anyway).toMatchObject({ ok: true });
    expect(await waitingFor(offerId)).toEqual(backups);
    await promoteBackups(offerId, proposalId);
    expect((await activeProposalsOf(offerId))[0]).toMatchObject({ householdId });
  });

  it("is for the first in the order without further words, and not for the second", async () => {
    const { proposalId, offerId, backups } = await makeProposalWithBackups(caseworker, landlord, 2);
    const [first = "", second = ""] = backups;
    await declineProposal(landlord, once(), { proposalId, form: declined });
    const early = await proposeMatch(caseworker, once(), { offerId, householdId: second });
    expect(early).toMatchObject({ reason: "backups_waiting", detail: { count: 1 } });
    const own = await proposeMatch(caseworker, once(), { offerId, householdId: first });
    expect(own).toMatchObject({ ok: true });
    expect(await waitingFor(offerId)).toEqual([second]);
  });

  it("is found by the clock where a job was lost", async () => {
    const { proposalId, offerId } = await makeProposalWithBackups(caseworker, landlord, 1);
    await declineProposal(landlord, once(), { proposalId, form: declined });
    await orderAllPromotions();
    await promoteBackups(offerId, null);
    expect(await activeProposalsOf(offerId)).toHaveLength(1);
  });
});

describe("an offer that ends", () => {
  it("lets all who wait leave, and tells each caseworker once", async () => {
    const { proposalId, offerId, backups } = await makeProposalWithBackups(caseworker, landlord, 2);
    await acceptProposal(landlord, once(), proposalId);
    await withdrawOffer(landlord, once(), { offerId, reason: "sale" });
    await promoteBackups(offerId, proposalId);
    await promoteBackups(offerId, proposalId);
    expect(await waitingFor(offerId)).toEqual([]);
    for (const householdId of backups) {
      expect(await noticesAbout("backup_left", householdId)).toHaveLength(1);
    }
    const rows = await backupsOf(offerId);
    expect(rows.map(({ reason }) => reason)).toEqual(["offer_ended", "offer_ended"]);
  });

  it("and a household that lives somewhere waits nowhere", async () => {
    const { proposalId, offerId, backups } = await makeProposalWithBackups(caseworker, landlord, 1);
    await withViewer(SYSTEM, (tx) =>
      tx.household.updateMany({ where: { id: backups[0] }, data: { status: "housed" } }),
    );
    await promoteBackups(offerId, proposalId);
    expect((await backupsOf(offerId))[0]).toMatchObject({
      status: "left",
      reason: "household_housed",
    });
  });
});
