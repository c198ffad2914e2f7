import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { householdReach } from "./get-household.server";
import type { HouseholdStatus } from "./household";
import type { FileToGive, TransferStatus, TransferToAnswer } from "./transfer";

/** Files about to be given. @throws Response 404 when one of them is not in the viewer's reach. */
export async function getFilesToGive(
  tx: Transaction,
  viewer: Viewer,
  ids: readonly string[],
): Promise<(FileToGive & { id: string })[]> {
  const rows = await tx.household.findMany({
    where: { AND: [householdReach(viewer), { id: { in: [...ids] } }] },
    select: {
      id: true,
      code: true,
      status: true,
      caseworkerId: true,
      transfers: { where: { status: "open" }, select: { id: true } },
    },
    orderBy: { id: "asc" },
  });
  if (rows.length !== new Set(ids).size) throw new Response(null, { status: 404 });
  return rows.map(({ transfers, status, ...row }) => ({
    ...row,
    status: status as HouseholdStatus,
    hasOpenTransfer: transfers.length > 0,
  }));
}

/** Notes that files are asked to be taken, or were assigned. */
export async function createTransfers(
  tx: Transaction,
  viewer: Viewer,
  files: readonly { id: string; caseworkerId: string }[],
  transfer: { toId: string; note: string; isAssigned: boolean; at: Date },
): Promise<void> {
  const { toId, note, isAssigned, at } = transfer;
  const settled = isAssigned ? { answeredBy: viewer.accountId, answeredAt: at } : {};
  await tx.householdTransfer.createMany({
    data: files.map(({ id, caseworkerId }) => ({
      householdId: id,
      fromId: caseworkerId,
      toId,
      note,
      status: isAssigned ? "assigned" : "open",
      askedBy: viewer.accountId,
      askedAt: at,
      ...settled,
    })),
  });
}

/** A transfer with its file and what was said. */
export interface StoredTransfer extends TransferToAnswer {
  id: string;
  householdId: string;
  note: string;
  askedAt: Date;
}

const TRANSFER = {
  id: true,
  householdId: true,
  fromId: true,
  toId: true,
  note: true,
  status: true,
  askedBy: true,
  askedAt: true,
  household: { select: { code: true, status: true, caseworkerId: true } },
} as const;

/** Transfers within reach by their ids. @throws Response 404 when one is not there. */
export async function getTransfers(
  tx: Transaction,
  viewer: Viewer,
  ids: readonly string[],
): Promise<StoredTransfer[]> {
  const found = await find(tx, viewer, { id: { in: [...ids] } });
  if (found.length !== new Set(ids).size) throw new Response(null, { status: 404 });
  return found;
}

/** The open transfers to and from somebody; a manager sees all those of the team as given. */
export async function findOpenTransfers(
  tx: Transaction,
  viewer: Viewer,
): Promise<{ toMe: StoredTransfer[]; given: StoredTransfer[] }> {
  const open = await find(tx, viewer, { status: "open" });
  const { accountId, role } = viewer;
  const isMine = ({ fromId, askedBy }: StoredTransfer) => [fromId, askedBy].includes(accountId);
  return {
    toMe: open.filter(({ toId }) => toId === accountId),
    given: open.filter((one) => role === "lisko_manager" || isMine(one)),
  };
}

/** To whom a file is on its way; null for one that stays. */
export async function findReceiver(tx: Transaction, householdId: string): Promise<string | null> {
  const row = await tx.householdTransfer.findFirst({
    where: { householdId, status: "open" },
    select: { toId: true },
  });
  return row?.toId ?? null;
}

async function find(
  tx: Transaction,
  viewer: Viewer,
  where: { id?: { in: string[] }; status?: string },
): Promise<StoredTransfer[]> {
  const rows = await tx.householdTransfer.findMany({
    where: { ...where, household: householdReach(viewer) },
    select: TRANSFER,
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ household, status, ...row }) => ({
    ...row,
    status: status as TransferStatus,
    file: { ...household, status: household.status as HouseholdStatus },
  }));
}

/** Stores how open transfers ended. @returns how many were still open. */
export async function settleTransfers(
  tx: Transaction,
  viewer: Viewer,
  which: { ids: readonly string[] } | { householdIds: readonly string[] },
  end: { status: TransferStatus; reason?: string | undefined; at: Date },
): Promise<number> {
  const open =
    "ids" in which
      ? { id: { in: [...which.ids] } }
      : { householdId: { in: [...which.householdIds] } };
  const { count } = await tx.householdTransfer.updateMany({
    where: { ...open, status: "open" },
    data: {
      status: end.status,
      reason: end.reason ?? null,
      answeredBy: viewer.accountId,
      answeredAt: end.at,
    },
  });
  return count;
}

/** Hands files to another caseworker. @returns how many of them the giver still had. */
export async function updateCaseworkerOfFiles(
  tx: Transaction,
  files: readonly { id: string; caseworkerId: string }[],
  toId: string,
  at: Date,
): Promise<number> {
  let given = 0;
  for (const fromId of new Set(files.map(({ caseworkerId }) => caseworkerId))) {
    const ids = files.filter(({ caseworkerId }) => caseworkerId === fromId).map(({ id }) => id);
    const { count } = await tx.household.updateMany({
      where: { id: { in: ids }, caseworkerId: fromId, status: { not: "closed" } },
      data: { caseworkerId: toId, version: { increment: 1 }, updatedAt: at },
    });
    given += count;
  }
  return given;
}
