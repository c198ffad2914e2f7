import { beforeAll, describe, expect, it } from "vitest";

import { proposeMatch } from "~/flow/02-propose-match.server";
import { declineProposal } from "~/flow/03-answer-proposal.server";
import { expireProposals } from "~/flow/expire-proposals.server";
import { addBackup, changeBackup } from "~/flow/keep-backups.server";
import { loadProposal } from "~/flow/load-proposals.server";
import { promoteBackups } from "~/flow/promote-backups.server";
import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";

import { makeHousehold, makeOffer, makeViewer } from "../factories/market";
import {
  activeProposalsOf,
  backupsOf,
  countJobs,
  endHoldAt,
  makeProposal,
  makeProposalWithBackups,
  noticesAbout,
  putBehind,
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
const jobsOf = (proposalId: string) => countJobs(`promote_backup.${proposalId}`);

describe("households behind a proposal", () => {
  it("stand in the order staff sets", async () => {
    const { proposalId, offerId, backups } = await makeProposalWithBackups(caseworker, landlord, 3);
    const [first = "", second = "", third = ""] = backups;
    expect(await waitingFor(offerId)).toEqual([first, second, third]);
    const idOf = async (householdId: string) =>
      (await backupsOf(offerId)).find((row) => row.householdId === householdId)?.id ?? "";
    const change = async (act: "up" | "down" | "remove", householdId: string) =>
      changeBackup(caseworker, once(), {
        proposalId,
        form: { act, backupId: await idOf(householdId) },
      });
    await change("up", third);
    expect(await waitingFor(offerId)).toEqual([first, third, second]);
    await change("down", first);
    expect(await waitingFor(offerId)).toEqual([third, first, second]);
    await change("remove", first);
    expect(await waitingFor(offerId)).toEqual([third, second]);
    expect(await change("up", first)).toMatchObject({ ok: false, reason: "backup_gone" });
    expect(await putBehind(caseworker, proposalId, first)).toMatchObject({ ok: true });
    expect(await waitingFor(offerId)).toEqual([third, second, first]);
  });

  it("must fit, once, and not be the household that is proposed", async () => {
    const { proposalId, householdId } = await makeProposal(caseworker, landlord);
    expect(await putBehind(caseworker, proposalId, householdId)).toMatchObject({
      reason: "already_proposed",
    });
    const pets = await makeHousehold(caseworker, { hasPets: true });
    expect(await putBehind(caseworker, proposalId, pets)).toMatchObject({
      reason: "pets_not_allowed",
    });
    const other = await makeHousehold(caseworker);
    expect(await putBehind(caseworker, proposalId, other)).toMatchObject({ ok: true });
    expect(await putBehind(caseworker, proposalId, other)).toMatchObject({
      reason: "waits_already",
    });
    const form = { act: "add", code: "H-0" } as const;
    expect(await addBackup(caseworker, once(), { proposalId, form })).toMatchObject({
      reason: "no_such_household",
    });
    await declineProposal(landlord, once(), { proposalId, form: declined });
    const late = await makeHousehold(caseworker);
    expect(await putBehind(caseworker, proposalId, late)).toMatchObject({
      reason: "proposal_over",
    });
  });

  it("are unknown to the landlord: no right in the database, nothing on his page", async () => {
    const { proposalId, backups } = await makeProposalWithBackups(caseworker, landlord, 2);
    const denied = readAsViewer(landlord, (tx) => tx.proposalBackup.findMany());
    await expect(denied).rejects.toThrow();
    const page = JSON.stringify(await loadProposal(landlord, proposalId), (_, value: unknown) =>
      typeof value === "bigint" ? String(value) : value,
    );
    for (const householdId of backups) expect(page).not.toContain(householdId);
    expect(JSON.parse(page)).toMatchObject({ reserve: null });
    const told = await readAsViewer(SYSTEM, (tx) =>
      tx.notification.findMany({
        where: { accountId: landlord.accountId, kind: { startsWith: "backup" } },
      }),
    );
    expect(told).toEqual([]);
  });
});

describe("the end of a hold", () => {
  it.each([
    [
      "the landlord's no",
      (proposalId: string) => declineProposal(landlord, once(), { proposalId, form: declined }),
    ],
    [
      "its expiry",
      async (proposalId: string) => {
        await endHoldAt(proposalId, new Date(Date.now() - 1));
        await expireProposals();
        return { ok: true };
      },
    ],
  ])("by %s lets the first move up, with a hold of its own", async (_how, end) => {
    const { proposalId, offerId, backups } = await makeProposalWithBackups(caseworker, landlord, 2);
    expect(await end(proposalId)).toMatchObject({ ok: true });
    await promoteBackups(offerId, proposalId);
    const [active, ...others] = await activeProposalsOf(offerId);
    expect(others).toEqual([]);
    expect(active).toMatchObject({ householdId: backups[0], status: "held" });
    const hours = ((active?.expiresAt.getTime() ?? 0) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(71.9);
    expect(await waitingFor(offerId)).toEqual([backups[1]]);
    expect((await backupsOf(offerId))[0]).toMatchObject({
      status: "promoted",
      proposalId: active?.id,
    });
    expect(await noticesAbout("backup_promoted", backups[0] ?? "")).toHaveLength(1);
    const owner = await readAsViewer(SYSTEM, (tx) =>
      tx.notification.findMany({
        where: { kind: "proposal_made", link: `/proposals/${active?.id ?? ""}` },
      }),
    );
    expect(owner.map(({ accountId }) => accountId)).toEqual([landlord.accountId]);
  });

  it("orders the job in its own transaction, also where nobody waits", async () => {
    const { proposalId } = await makeProposal(caseworker, landlord);
    expect(await jobsOf(proposalId)).toBe(0);
    await declineProposal(landlord, once(), { proposalId, form: declined });
    expect(await jobsOf(proposalId)).toBe(1);
  });

  it("has one effect however often the job runs, and two at once", async () => {
    const { proposalId, offerId, backups } = await makeProposalWithBackups(caseworker, landlord, 3);
    await declineProposal(landlord, once(), { proposalId, form: declined });
    await Promise.all([promoteBackups(offerId, proposalId), promoteBackups(offerId, proposalId)]);
    await promoteBackups(offerId, proposalId);
    await promoteBackups(offerId, null);
    expect(await activeProposalsOf(offerId)).toHaveLength(1);
    expect(await waitingFor(offerId)).toEqual(backups.slice(1));
    expect(await noticesAbout("backup_promoted", backups[0] ?? "")).toHaveLength(1);
  });

  it("passes over who is held elsewhere, who waits on, and lets who never fits leave", async () => {
    const { proposalId, offerId, backups } = await makeProposalWithBackups(caseworker, landlord, 3);
    const [held = "", grown = "", third = ""] = backups;
    const other = await makeOffer(landlord.accountId);
    await proposeMatch(caseworker, once(), { ...other, householdId: held });
    await withViewer(SYSTEM, (tx) =>
      tx.household.updateMany({ where: { id: grown }, data: { hasPets: true } }),
    );
    await declineProposal(landlord, once(), { proposalId, form: declined });
    await promoteBackups(offerId, proposalId);
    expect((await activeProposalsOf(offerId))[0]).toMatchObject({ householdId: third });
    const rows = new Map((await backupsOf(offerId)).map((row) => [row.householdId, row]));
    expect(rows.get(held)).toMatchObject({ status: "waiting", reason: "household_held" });
    expect(rows.get(grown)).toMatchObject({ status: "left", reason: "pets_not_allowed" });
    expect(await noticesAbout("backup_passed", held)).toHaveLength(1);
    expect(await noticesAbout("backup_left", grown)).toHaveLength(1);
  });

  it("lets a household move up where it waits, once it is free", async () => {
    const first = await makeProposalWithBackups(caseworker, landlord, 1);
    const [held = ""] = first.backups;
    const other = await makeOffer(landlord.accountId);
    const elsewhere = await proposeMatch(caseworker, once(), { ...other, householdId: held });
    if (!elsewhere.ok) throw new Error(elsewhere.reason);
    await declineProposal(landlord, once(), { proposalId: first.proposalId, form: declined });
    await promoteBackups(first.offerId, first.proposalId);
    await promoteBackups(first.offerId, first.proposalId);
    expect(await activeProposalsOf(first.offerId)).toEqual([]);
    expect(await noticesAbout("backup_passed", held)).toHaveLength(1);
    await declineProposal(landlord, once(), { proposalId: elsewhere.proposalId, form: declined });
    await promoteBackups(other.offerId, elsewhere.proposalId);
    expect((await activeProposalsOf(first.offerId))[0]).toMatchObject({ householdId: held });
  });

  it("never returns a pair that was declined", async () => {
    const { proposalId, offerId, householdId, backups } = await makeProposalWithBackups(
      caseworker,
      landlord,
      1,
    );
    await declineProposal(landlord, once(), { proposalId, form: declined });
    await promoteBackups(offerId, proposalId);
    const [next] = await activeProposalsOf(offerId);
    expect(next).toMatchObject({ householdId: backups[0] });
    expect(await putBehind(caseworker, next?.id ?? "", householdId)).toMatchObject({
      reason: "pair_declined",
    });
  });
});
