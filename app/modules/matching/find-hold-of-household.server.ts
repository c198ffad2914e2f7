import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { ACTIVE_PROPOSAL_STATUSES } from "./proposal";

/**
 * The active proposal of a household, as far as its own team reads it: until when its owner may answer, or null once it
 * is accepted. Null when nothing holds the household.
 */
export async function findHoldOfHousehold(
  tx: Transaction,
  _viewer: Viewer,
  householdId: string,
): Promise<{ proposalId: string; until: Date | null } | null> {
  const row = await tx.proposal.findFirst({
    where: { householdId, status: { in: [...ACTIVE_PROPOSAL_STATUSES] } },
    select: { id: true, status: true, expiresAt: true },
  });
  return row && { proposalId: row.id, until: row.status === "held" ? row.expiresAt : null };
}
