import type { Transaction } from "~/platform/database/with-viewer.server";

import type { DeclineReason } from "./proposal";

interface Version {
  id: string;
  version: number;
}

/** Each returns false when the proposal changed meanwhile: then nothing was written. */

/** @param at the instant of the answer; the hold must still run. */
export async function acceptHeldProposal(
  tx: Transaction,
  { id, version }: Version,
  answer: { by: string; at: Date },
): Promise<boolean> {
  const { count } = await tx.proposal.updateMany({
    where: { id, version, status: "held", expiresAt: { gt: answer.at } },
    data: {
      status: "accepted",
      answeredAt: answer.at,
      answeredBy: answer.by,
      acceptedAt: answer.at,
      acceptedBy: answer.by,
      version: { increment: 1 },
    },
  });
  return count === 1;
}

/** @param said who wrote it down; null where the household said so itself. */
export async function agreeProposal(
  tx: Transaction,
  { id, version }: Version,
  said: { by: string | null; at: Date },
): Promise<boolean> {
  const { count } = await tx.proposal.updateMany({
    where: { id, version, status: { in: ["held", "accepted"] }, householdYesAt: null },
    data: { householdYesAt: said.at, householdYesBy: said.by, version: { increment: 1 } },
  });
  return count === 1;
}

/** Notes that the household is asked by mail. @returns false when there is nothing to ask any more. */
export async function updateHouseholdAsked(
  tx: Transaction,
  id: string,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.proposal.updateMany({
    where: { id, status: { in: ["held", "accepted"] }, householdYesAt: null },
    data: { householdAskedAt: at },
  });
  return count === 1;
}

/** @param note null where only staff may read what was written. */
export async function endProposal(
  tx: Transaction,
  { id, version }: Version,
  end: {
    status: "declined" | "withdrawn";
    /** Null where the household said no itself. */
    by: string | null;
    at: Date;
    reason: DeclineReason;
    note: string | null;
  },
): Promise<boolean> {
  const { count } = await tx.proposal.updateMany({
    where: { id, version, status: { in: ["held", "accepted"] } },
    data: {
      status: end.status,
      answeredAt: end.at,
      answeredBy: end.by,
      declineReason: end.reason,
      declineNote: end.note,
      version: { increment: 1 },
    },
  });
  return count === 1;
}

/** @param at this instant; an acceptance in the same moment wins or loses as a whole. */
export async function expireProposal(
  tx: Transaction,
  { id, version }: Version,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.proposal.updateMany({
    where: { id, version, status: "held", expiresAt: { lte: at } },
    data: { status: "expired", version: { increment: 1 } },
  });
  return count === 1;
}
