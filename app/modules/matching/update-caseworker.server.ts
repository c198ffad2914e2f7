import type { Transaction } from "~/platform/database/with-viewer.server";

import { ACTIVE_PROPOSAL_STATUSES } from "./proposal";

/** The active proposals of households that another caseworker follows from now on; their answers go there. */
export async function updateCaseworkerOfProposals(
  tx: Transaction,
  householdIds: readonly string[],
  caseworkerId: string,
): Promise<void> {
  await tx.proposal.updateMany({
    where: {
      householdId: { in: [...householdIds] },
      status: { in: [...ACTIVE_PROPOSAL_STATUSES] },
    },
    data: { caseworkerId },
  });
}
