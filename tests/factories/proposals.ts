import { proposeMatch } from "~/flow/02-propose-match.server";
import { addBackup } from "~/flow/keep-backups.server";
import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { connectionPool } from "~/platform/sql.server";

import { makeHousehold, makeOffer, type MadeOffer } from "./market";
import { once } from "../setup/requests";

export interface Proposed extends MadeOffer {
  householdId: string;
  proposalId: string;
}

/** A household proposed for a dwelling, both made now. */
export async function makeProposal(caseworker: Viewer, landlord: Viewer): Promise<Proposed> {
  const offer = await makeOffer(landlord.accountId);
  const householdId = await makeHousehold(caseworker);
  const made = await proposeMatch(caseworker, once(), { ...offer, householdId });
  if (!made.ok) throw new Error(`not proposed: ${made.reason}`);
  return { ...offer, householdId, proposalId: made.proposalId };
}

/** Puts a household last behind a proposal. */
export const putBehind = (caseworker: Viewer, proposalId: string, householdId: string) =>
  addBackup(caseworker, once(), { proposalId, form: { act: "add", householdId } });

/** The same with so many households behind it, the next first. */
export async function makeProposalWithBackups(
  caseworker: Viewer,
  landlord: Viewer,
  count: number,
): Promise<Proposed & { backups: string[] }> {
  const proposed = await makeProposal(caseworker, landlord);
  const backups: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const householdId = await makeHousehold(caseworker);
    const put = await putBehind(caseworker, proposed.proposalId, householdId);
    if (!put.ok) throw new Error(`not put behind: ${put.reason}`);
    backups.push(householdId);
  }
  return { ...proposed, backups };
}

/** Every place ever taken behind an offer's proposals, in order. */
export const backupsOf = (offerId: string) =>
  readAsViewer(SYSTEM, (tx) =>
    tx.proposalBackup.findMany({
      where: { offerId },
      orderBy: [{ position: "asc" }, { addedAt: "asc" }],
    }),
  );

/** The households that wait for an offer, the next first. */
export const waitingFor = async (offerId: string) =>
  (await backupsOf(offerId))
    .filter(({ status }) => status === "waiting")
    .map(({ householdId }) => householdId);

export const activeProposalsOf = (offerId: string) =>
  readAsViewer(SYSTEM, (tx) =>
    tx.proposal.findMany({ where: { offerId, status: { in: ["held", "accepted"] } } }),
  );

/** The notices of a kind that name a household. */
export const noticesAbout = (kind: string, householdId: string) =>
  readAsViewer(SYSTEM, async (tx) => {
    const { code } = await tx.household.findUniqueOrThrow({ where: { id: householdId } });
    const rows = await tx.notification.findMany({ where: { kind } });
    return rows.filter(({ detail }) => (detail as { household?: string }).household === code);
  });

/** Moves the end of a hold. */
export const endHoldAt = (proposalId: string, expiresAt: Date) =>
  withViewer(SYSTEM, (tx) =>
    tx.proposal.updateMany({ where: { id: proposalId }, data: { expiresAt } }),
  );

/** Jobs that wait under a key. */
export async function countJobs(key: string): Promise<number> {
  const { rows } = await connectionPool().query<{ key: string }>(
    "select key from graphile_worker.jobs where key = $1",
    [key],
  );
  return rows.length;
}

/** Households held for dwellings without the reading before it, one each. */
export async function holdDirectly(
  caseworker: Viewer,
  offers: readonly MadeOffer[],
  households: readonly string[],
): Promise<void> {
  const expiresAt = new Date(Date.now() + 72 * 3_600_000);
  await withViewer(SYSTEM, async (tx) => {
    await tx.proposal.createMany({
      data: offers.map((offer, index) => ({
        ...offer,
        householdId: households[index] ?? "",
        caseworkerId: caseworker.accountId,
        scheme: "lisko_guarantee",
        alias: "F-TEST",
        card: {},
        points: 0,
        pointsDetail: [],
        policyVersion: 1,
        snapshot: {},
        expiresAt,
      })),
    });
    const ids = offers.map(({ offerId }) => offerId);
    await tx.offer.updateMany({ where: { id: { in: ids } }, data: { status: "reserved" } });
  });
}

/** So many households behind each offer, drawn in turn from all; never the one that it holds. */
export async function waitDirectly(
  caseworker: Viewer,
  offers: readonly MadeOffer[],
  households: readonly string[],
  each: number,
): Promise<void> {
  const rows = offers.flatMap(({ offerId, dwellingId }, index) =>
    Array.from({ length: each }, (_, place) => ({
      offerId,
      dwellingId,
      householdId: households[(index + 1 + place * 90) % households.length] ?? "",
      position: place + 1,
      addedBy: caseworker.accountId,
      addedAt: new Date(),
    })),
  );
  await withViewer(SYSTEM, (tx) => tx.proposalBackup.createMany({ data: rows }));
}
