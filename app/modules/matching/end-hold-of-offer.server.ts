import type { Transaction } from "~/platform/database/with-viewer.server";

import { ACTIVE_PROPOSAL_STATUSES } from "./proposal";

/** Whom to tell that a dwelling is gone: the household as staff knows it, and who proposed it. */
export interface HeldHousehold {
  householdCode: string;
  caseworkerId: string;
}

/** The household that a proposal of the offer holds, read in the system's context: an owner may not know it. */
export async function findHeldHousehold(
  tx: Transaction,
  offerId: string,
): Promise<HeldHousehold | null> {
  const proposal = await tx.proposal.findFirst({
    where: { offerId, status: { in: [...ACTIVE_PROPOSAL_STATUSES] } },
    select: { householdId: true, caseworkerId: true },
  });
  if (!proposal) return null;
  const household = await tx.household.findUniqueOrThrow({
    where: { id: proposal.householdId },
    select: { code: true },
  });
  return { householdCode: household.code, caseworkerId: proposal.caseworkerId };
}

/** Lets go of dwelling and household because the offer is gone. @returns the ids of the proposals that ended. */
export async function endHoldOfOffer(tx: Transaction, offerId: string): Promise<string[]> {
  const held = await tx.proposal.findMany({
    where: { offerId, status: { in: [...ACTIVE_PROPOSAL_STATUSES] } },
    select: { id: true },
  });
  const ids = held.map((proposal) => proposal.id);
  await tx.proposal.updateMany({
    where: { id: { in: ids }, status: { in: [...ACTIVE_PROPOSAL_STATUSES] } },
    data: { status: "superseded", version: { increment: 1 } },
  });
  return ids;
}
