import { randomUUID } from "node:crypto";

import type { HouseholdLanguage } from "~/modules/households/household";
import { may, type Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import type { DeclineReason } from "./proposal";
import type { Attendant, OpenVisit, ProposalVisit, VisitStatus } from "./proposal-visit";

const OPEN = { id: true, at: true, meeting: true, status: true } as const;
const LATEST_FIRST = [{ at: "desc" }, { id: "asc" }] as const;

/** The visits of a proposal as everybody in reach of it reads them, the latest first. */
export async function findOpenVisits(
  tx: Transaction,
  _viewer: Viewer,
  proposalId: string,
): Promise<OpenVisit[]> {
  const rows = await tx.proposalVisit.findMany({
    where: { proposalId },
    select: OPEN,
    orderBy: [...LATEST_FIRST],
  });
  return rows.map((row) => ({ ...row, status: row.status as VisitStatus }));
}

/** The same with who came and how it went, for the team; nothing for anybody else. */
export async function findTeamVisits(
  tx: Transaction,
  viewer: Viewer,
  proposalId: string,
): Promise<ProposalVisit[]> {
  if (!may(viewer, "proposal:create")) return [];
  const rows = await tx.proposalVisit.findMany({
    where: { proposalId },
    select: {
      ...OPEN,
      interpreterLanguage: true,
      interpreterBooked: true,
      attendants: true,
      outcome: true,
      reason: true,
      absent: true,
      endedBy: true,
      version: true,
    },
    orderBy: [...LATEST_FIRST],
  });
  return rows.map((row) => ({
    ...row,
    status: row.status as VisitStatus,
    interpreterLanguage: row.interpreterLanguage as HouseholdLanguage | null,
    attendants: row.attendants as Attendant[],
    outcome: row.outcome as ProposalVisit["outcome"],
    reason: row.reason as DeclineReason | null,
    absent: row.absent as Attendant[],
  }));
}

export interface StoredPlan {
  at: Date;
  meeting: string;
  interpreterLanguage: HouseholdLanguage | null;
  interpreterBooked: boolean;
  attendants: Attendant[];
}

/** @returns false when a visit of the proposal is planned already. */
export async function createVisit(
  tx: Transaction,
  proposalId: string,
  plan: StoredPlan,
  made: { by: string; at: Date },
): Promise<boolean> {
  const row = { id: randomUUID(), proposalId, ...plan, createdBy: made.by, createdAt: made.at };
  const { count } = await tx.proposalVisit.createMany({ data: [row], skipDuplicates: true });
  return count === 1;
}

type Seen = Pick<ProposalVisit, "id" | "version">;

/** Another hour or place. @returns false when it changed meanwhile. */
export async function updateVisitPlan(
  tx: Transaction,
  { id, version }: Seen,
  plan: StoredPlan,
): Promise<boolean> {
  const { count } = await tx.proposalVisit.updateMany({
    where: { id, version, status: "planned" },
    data: { ...plan, version: { increment: 1 } },
  });
  return count === 1;
}

/** @returns false when it changed meanwhile. */
export async function endVisit(
  tx: Transaction,
  { id, version }: Seen,
  end: {
    status: "held" | "missed" | "cancelled";
    outcome?: "liked" | "disliked";
    reason?: DeclineReason | null;
    absent?: Attendant[];
    by: string;
    at: Date;
  },
): Promise<boolean> {
  const { by, at, ...told } = end;
  const { count } = await tx.proposalVisit.updateMany({
    where: { id, version, status: "planned" },
    data: { ...told, endedAt: at, endedBy: by, version: { increment: 1 } },
  });
  return count === 1;
}
