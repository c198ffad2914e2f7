import { scopeOf } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { proposalReach } from "./get-proposal.server";
import { ACTIVE_PROPOSAL_STATUSES, type ProposalStatus } from "./proposal";

const ACTIVE = { status: { in: [...ACTIVE_PROPOSAL_STATUSES] } };

/** A role that may not read proposals has no grant on them either. */
const mayRead = (viewer: Viewer) => scopeOf(viewer.role, "proposal:read") !== null;

/** The proposal that holds a household now, or null; also for a viewer who may not know. */
export async function findActiveProposalId(
  tx: Transaction,
  viewer: Viewer,
  householdId: string,
): Promise<string | null> {
  if (!mayRead(viewer)) return null;
  const row = await tx.proposal.findFirst({
    where: { AND: [proposalReach(viewer), { householdId, ...ACTIVE }] },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** The households within reach that are proposed for a dwelling now. */
export async function findProposedHouseholds(tx: Transaction, viewer: Viewer): Promise<string[]> {
  if (!mayRead(viewer)) return [];
  const rows = await tx.proposal.findMany({
    where: { AND: [proposalReach(viewer), ACTIVE] },
    select: { householdId: true },
  });
  return rows.map(({ householdId }) => householdId);
}

/** The households that are proposed for a dwelling now, in the system's context. */
export async function findAllProposedHouseholds(tx: Transaction): Promise<string[]> {
  const rows = await tx.proposal.findMany({ where: ACTIVE, select: { householdId: true } });
  return rows.map(({ householdId }) => householdId);
}

/** The last proposal of an offer within reach, whatever became of it. */
export async function findLatestProposal(
  tx: Transaction,
  viewer: Viewer,
  offerId: string,
): Promise<{ id: string; status: ProposalStatus } | null> {
  const row = await tx.proposal.findFirst({
    where: { AND: [proposalReach(viewer), { offerId }] },
    select: { id: true, status: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return row && { id: row.id, status: row.status as ProposalStatus };
}

/** Whether a proposal holds a household now, in the system's context. */
export async function isHouseholdHeld(tx: Transaction, householdId: string): Promise<boolean> {
  return (await tx.proposal.count({ where: { householdId, ...ACTIVE } })) > 0;
}
