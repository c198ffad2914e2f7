import type { Transaction } from "~/platform/database/with-viewer.server";

import { ACTIVE_PROPOSAL_STATUSES } from "./proposal";

/**
 * Proposals of the past belong to another file from now on, so that a home that was declined is not proposed again.
 *
 * @param only these; null: all that are not active.
 * @returns the ids of those that changed.
 */
export async function updateHouseholdOfProposals(
  tx: Transaction,
  from: string,
  to: string,
  only: readonly string[] | null,
): Promise<string[]> {
  const rows = await tx.proposal.findMany({
    where: {
      householdId: from,
      status: { notIn: [...ACTIVE_PROPOSAL_STATUSES] },
      ...(only && { id: { in: [...only] } }),
    },
    select: { id: true },
  });
  const ids = rows.map(({ id }) => id);
  await tx.proposal.updateMany({ where: { id: { in: ids } }, data: { householdId: to } });
  return ids;
}
