import type { Transaction } from "~/platform/database/with-viewer.server";

import type { DwellingCandidate } from "./candidate";
import type { LinkActor, LinkAnswer } from "./proposal";

/*
 * Links with which an owner or a household answers a proposal without signing in, in the system's context. Each mail has
 * a link of its own; the first answer by any of them stands.
 */

/** Days a household's link leads somewhere; an owner's ends with the hold. */
export const HOUSEHOLD_LINK_DAYS = 7;

/** @param tokenHash of the token that only the mail holds. */
export async function createProposalLink(
  tx: Transaction,
  link: {
    proposalId: string;
    actor: LinkActor;
    tokenHash: Uint8Array<ArrayBuffer>;
    createdAt: Date;
    expiresAt: Date;
  },
): Promise<void> {
  await tx.proposalLink.createMany({ data: [link] });
}

export interface ProposalLink {
  id: string;
  proposalId: string;
  actor: LinkActor;
  answer: LinkAnswer | null;
}

/** By the hash of its token; null for one that was never given, or is past its time without an answer. */
export async function getProposalLink(
  tx: Transaction,
  tokenHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<ProposalLink | null> {
  const row = await tx.proposalLink.findFirst({
    where: { tokenHash, OR: [{ expiresAt: { gt: now } }, { answer: { not: null } }] },
    select: { id: true, proposalId: true, actor: true, answer: true },
  });
  return row && { ...row, actor: row.actor as LinkActor, answer: row.answer as LinkAnswer | null };
}

export async function answerProposalLink(
  tx: Transaction,
  id: string,
  answer: LinkAnswer,
  at: Date,
): Promise<void> {
  await tx.proposalLink.updateMany({
    where: { id, answer: null },
    data: { answer, answeredAt: at },
  });
}

/** The household of a proposal and the dwelling as it was proposed; nothing of it names a street or a person. */
export async function getLinkedSides(
  tx: Transaction,
  proposalId: string,
): Promise<{ householdId: string; dwelling: DwellingCandidate }> {
  const { householdId, snapshot } = await tx.proposal.findUniqueOrThrow({
    where: { id: proposalId },
    select: { householdId: true, snapshot: true },
  });
  const { dwelling } = snapshot as unknown as { dwelling: DwellingCandidate };
  return { householdId, dwelling };
}
