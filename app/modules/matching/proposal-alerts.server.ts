import type { SchemeKey } from "~/modules/schemes/scheme";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { findHouseholdCodes, findPlaces } from "./get-proposal.server";
import { ACTIVE_PROPOSAL_STATUSES, type ProposalStatus } from "./proposal";
import type { StallAlert, WatchedProposal } from "./proposal-alert";

/* What the clock tells of proposals, in the system's context. */

/** The active proposals, the longest held first. */
export async function findActiveIds(tx: Transaction): Promise<string[]> {
  const rows = await tx.proposal.findMany({
    where: { status: { in: [...ACTIVE_PROPOSAL_STATUSES] } },
    select: { id: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id }) => id);
}

export interface AlertFacts extends WatchedProposal {
  id: string;
  landlordId: string;
  caseworkerId: string;
  organisationId: string;
  scheme: SchemeKey;
  householdYesAt: Date | null;
  householdCode: string;
  communeName: string;
  /** Kinds given already. */
  given: ReadonlySet<string>;
}

/** A proposal with all that its alerts say. */
export async function getAlertFacts(tx: Transaction, id: string): Promise<AlertFacts> {
  const row = await tx.proposal.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      status: true,
      scheme: true,
      landlordId: true,
      caseworkerId: true,
      householdId: true,
      dwellingId: true,
      createdAt: true,
      expiresAt: true,
      acceptedAt: true,
      householdYesAt: true,
    },
  });
  const visit = await tx.proposalVisit.findFirst({
    where: { proposalId: id, status: { in: ["planned", "held"] } },
    select: { at: true },
    orderBy: { at: "desc" },
  });
  const given = await tx.proposalAlert.findMany({
    where: { proposalId: id },
    select: { kind: true },
  });
  const { organisationId } = await tx.household.findUniqueOrThrow({
    where: { id: row.householdId },
    select: { organisationId: true },
  });
  const codes = await findHouseholdCodes(tx, [row.householdId]);
  const places = await findPlaces(tx, [row.dwellingId]);
  return {
    ...row,
    organisationId,
    scheme: row.scheme as SchemeKey,
    status: row.status as ProposalStatus,
    visitAt: visit?.at ?? null,
    given: new Set(given.map(({ kind }) => kind)),
    householdCode: codes.get(row.householdId) ?? "",
    communeName: places.get(row.dwellingId)?.communeName ?? "",
  };
}

/** Notes that an alert is given. @returns false when it was before: of two at once, one waits and loses. */
export async function createAlert(
  tx: Transaction,
  proposalId: string,
  kind: StallAlert | "late_decline",
  at: Date,
): Promise<boolean> {
  const { count } = await tx.proposalAlert.createMany({
    data: [{ proposalId, kind, at }],
    skipDuplicates: true,
  });
  return count === 1;
}
