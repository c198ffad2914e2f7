import { randomUUID } from "node:crypto";

import type { HouseholdStatus } from "~/modules/households/household";
import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import type { Backup, BackupReason } from "./backup";
import { findHouseholdCodes } from "./get-proposal.server";

const IN_ORDER = [{ position: "asc" }, { addedAt: "asc" }, { id: "asc" }] as const;
const WAITING = { status: "waiting" } as const;

/** Who waits for an offer, the next first; never asked for a landlord, whose role has no grant. */
export async function findBackups(
  tx: Transaction,
  _viewer: Viewer,
  offerId: string,
): Promise<Backup[]> {
  const rows = await tx.proposalBackup.findMany({
    where: { offerId, ...WAITING },
    select: { id: true, householdId: true, reason: true, passedAt: true, addedAt: true },
    orderBy: [...IN_ORDER],
  });
  const codes = await findHouseholdCodes(
    tx,
    rows.map((row) => row.householdId),
  );
  return rows.map(({ reason, ...row }) => ({
    ...row,
    reason: reason as BackupReason | null,
    householdCode: codes.get(row.householdId) ?? null,
  }));
}

/** Puts a household behind all who wait for the offer. @returns false when it waits there already. */
export async function createBackup(
  tx: Transaction,
  backup: { offerId: string; dwellingId: string; householdId: string; by: string; at: Date },
): Promise<boolean> {
  const { by, at, ...pair } = backup;
  const last = await tx.proposalBackup.aggregate({
    where: { offerId: pair.offerId, ...WAITING },
    _max: { position: true },
  });
  const position = (last._max.position ?? 0) + 1;
  const { count } = await tx.proposalBackup.createMany({
    data: [{ id: randomUUID(), ...pair, position, addedBy: by, addedAt: at }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Those who wait, numbered anew. @param order ids, the next first. */
export async function updateBackupOrder(tx: Transaction, order: readonly string[]): Promise<void> {
  for (const [index, id] of order.entries()) {
    await tx.proposalBackup.updateMany({
      where: { id, ...WAITING },
      data: { position: index + 1 },
    });
  }
}

/** @returns false when the household does not wait any more. */
export async function removeBackup(
  tx: Transaction,
  id: string,
  end: { by: string; at: Date },
): Promise<boolean> {
  const { count } = await tx.proposalBackup.updateMany({
    where: { id, ...WAITING },
    data: { status: "removed", endedAt: end.at, endedBy: end.by },
  });
  return count === 1;
}

/** It was its turn and it could not: it waits on, with the reason. */
export async function passOverBackup(
  tx: Transaction,
  id: string,
  { reason, at }: { reason: BackupReason; at: Date },
): Promise<void> {
  await tx.proposalBackup.updateMany({
    where: { id, ...WAITING },
    data: { reason, passedAt: at },
  });
}

/** It never can, or there is nothing to wait for any more. @returns false when it does not wait any more. */
export async function endBackup(
  tx: Transaction,
  id: string,
  { reason, at }: { reason: BackupReason; at: Date },
): Promise<boolean> {
  const { count } = await tx.proposalBackup.updateMany({
    where: { id, ...WAITING },
    data: { status: "left", reason, endedAt: at },
  });
  return count === 1;
}

/** The household waits no longer: it has a proposal of its own for the offer. */
export async function promoteBackup(
  tx: Transaction,
  { offerId, householdId }: { offerId: string; householdId: string },
  { proposalId, at }: { proposalId: string; at: Date },
): Promise<void> {
  await tx.proposalBackup.updateMany({
    where: { offerId, householdId, ...WAITING },
    data: { status: "promoted", proposalId, endedAt: at },
  });
}

/** A household in the queue of an offer, as the system's job decides on it. */
export interface QueuedBackup {
  id: string;
  householdId: string;
  reason: BackupReason | null;
  household: {
    code: string;
    status: HouseholdStatus;
    caseworkerId: string;
    organisationId: string;
  };
}

/** The queue of an offer, the next first; in the system's context. */
export async function findQueue(tx: Transaction, offerId: string): Promise<QueuedBackup[]> {
  const rows = await tx.proposalBackup.findMany({
    where: { offerId, ...WAITING },
    select: { id: true, householdId: true, reason: true },
    orderBy: [...IN_ORDER],
  });
  const households = await tx.household.findMany({
    where: { id: { in: rows.map((row) => row.householdId) } },
    select: { id: true, code: true, status: true, caseworkerId: true, organisationId: true },
  });
  const byId = new Map(households.map(({ id, ...household }) => [id, household]));
  return rows.flatMap(({ reason, ...row }) => {
    const household = byId.get(row.householdId);
    if (!household) return [];
    const status = household.status as HouseholdStatus;
    return [{ ...row, reason: reason as BackupReason | null, household: { ...household, status } }];
  });
}

/** Offers for which a household waits; in the system's context. */
export async function findOffersWaitedFor(tx: Transaction, householdId: string): Promise<string[]> {
  const rows = await tx.proposalBackup.findMany({
    where: { householdId, ...WAITING },
    select: { offerId: true },
    orderBy: [{ offerId: "asc" }],
  });
  return rows.map(({ offerId }) => offerId);
}

/** Offers that nobody holds and somebody waits for; in the system's context. */
export async function findOffersToPromote(tx: Transaction, limit: number): Promise<string[]> {
  const rows = await tx.proposalBackup.findMany({
    where: WAITING,
    select: { offerId: true },
    distinct: ["offerId"],
  });
  const offers = await tx.offer.findMany({
    where: { id: { in: rows.map(({ offerId }) => offerId) }, status: { notIn: ["reserved"] } },
    select: { id: true },
    orderBy: [{ id: "asc" }],
    take: limit,
  });
  return offers.map(({ id }) => id);
}
