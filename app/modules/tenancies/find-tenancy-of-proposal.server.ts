import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

/** When the tenancy of a proposal was written down, for those who read it; null before. */
export async function findSigningOfProposal(
  tx: Transaction,
  _viewer: Viewer,
  proposalId: string,
): Promise<Date | null> {
  const row = await tx.tenancy.findUnique({ where: { proposalId }, select: { createdAt: true } });
  return row?.createdAt ?? null;
}
