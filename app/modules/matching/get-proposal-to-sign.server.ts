import type { Viewer } from "~/modules/people/viewer";
import { isSchemeKey } from "~/modules/schemes/scheme";
import type { Transaction } from "~/platform/database/with-viewer.server";

/** What a signing needs of the proposal behind it. */
const FOR_SIGNING = {
  id: true,
  status: true,
  version: true,
  scheme: true,
  offerId: true,
  dwellingId: true,
  householdId: true,
  landlordId: true,
  caseworkerId: true,
  acceptedAt: true,
  householdYesAt: true,
} as const;

/** The proposal a tenancy is to be signed on, whatever its status. @throws Response 404 outside the viewer's reach. */
export async function getProposalToSign(tx: Transaction, viewer: Viewer, proposalId: string) {
  const row = await tx.proposal.findFirst({
    where: { id: proposalId },
    select: FOR_SIGNING,
  });
  if (!row || !isSchemeKey(row.scheme)) throw new Response(null, { status: 404 });
  return { ...row, scheme: row.scheme };
}

/** Ends the hold of a proposal whose tenancy now holds the dwelling. @returns false when it changed meanwhile. */
export async function signProposal(
  tx: Transaction,
  proposal: { id: string; version: number },
): Promise<boolean> {
  const { count } = await tx.proposal.updateMany({
    where: { id: proposal.id, version: proposal.version, status: "accepted" },
    data: { status: "signed", version: { increment: 1 } },
  });
  return count === 1;
}
