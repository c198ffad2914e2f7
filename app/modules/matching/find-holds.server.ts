import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { ACTIVE_PROPOSAL_STATUSES, type ProposalStatus } from "./proposal";

/** The proposal that holds a dwelling, as far as its owner may know it. */
export interface Hold {
  proposalId: string;
  status: ProposalStatus;
  expiresAt: Date;
}

/** The proposals that hold these dwellings, by dwelling. Each has one at most. */
export async function findHolds(
  tx: Transaction,
  viewer: Viewer,
  dwellingIds: readonly string[],
): Promise<Map<string, Hold>> {
  const rows = await tx.proposal.findMany({
    where: {
      dwellingId: { in: [...dwellingIds] },
      status: { in: [...ACTIVE_PROPOSAL_STATUSES] },
      ...(viewer.role === "landlord" && { landlordId: viewer.accountId }),
    },
    select: { id: true, dwellingId: true, status: true, expiresAt: true },
  });
  return new Map(
    rows.map(({ id, dwellingId, status, expiresAt }) => [
      dwellingId,
      { proposalId: id, status: status as ProposalStatus, expiresAt },
    ]),
  );
}
