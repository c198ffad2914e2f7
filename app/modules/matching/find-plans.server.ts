import type { Viewer } from "~/modules/people/viewer";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";
import { fromDatabaseDate, type LocalDate } from "~/platform/local-date";

import type { PlanMode } from "./engine/plan-mode";
import type { LineChange, LineState, PlanFigures, PlanStatus, PlanTrouble } from "./match-plan";

/** A plan as a whole; its figures when it is done. */
export interface MatchPlan {
  id: string;
  status: PlanStatus;
  mode: PlanMode;
  day: LocalDate;
  keepPoints: number;
  basePlanId: string | null;
  madeBy: string;
  madeAt: Date;
  beatAt: Date | null;
  trouble: PlanTrouble | null;
  policyVersion: number | null;
  figures: PlanFigures | null;
}

export interface PlanLine {
  householdId: string;
  dwellingId: string;
  offerId: string;
  change: LineChange;
  locked: boolean;
  points: number;
  beforeDwellingId: string | null;
  state: LineState;
  refusal: string | null;
  proposalId: string | null;
}

const COLUMNS = {
  id: true,
  status: true,
  mode: true,
  planDay: true,
  keepPoints: true,
  basePlanId: true,
  madeBy: true,
  madeAt: true,
  beatAt: true,
  trouble: true,
  policyVersion: true,
  figures: true,
} as const;

type PlanRow = Prisma.MatchPlanGetPayload<{ select: typeof COLUMNS }>;

function planOf({ planDay, ...row }: PlanRow): MatchPlan {
  return {
    ...row,
    day: fromDatabaseDate(planDay),
    status: row.status as PlanStatus,
    mode: row.mode as PlanMode,
    trouble: row.trouble as PlanTrouble | null,
    figures: row.figures as unknown as PlanFigures | null,
  };
}

/** A done plan of the viewer's team. @throws Response 404 */
export async function getPlan(tx: Transaction, viewer: Viewer, id: string): Promise<MatchPlan> {
  const row = await tx.matchPlan.findFirst({
    where: { id, organisationId: viewer.organisationId ?? "", status: "done" },
    select: COLUMNS,
  });
  if (!row) throw new Response(null, { status: 404 });
  return planOf(row);
}

const NEWEST = [{ madeAt: "desc" }, { id: "asc" }] as const;

/** The team's newest plans: the last one asked for, and those that are done. */
export async function findPlans(
  tx: Transaction,
  viewer: Viewer,
): Promise<{ last: MatchPlan | null; done: MatchPlan[] }> {
  const organisationId = viewer.organisationId ?? "";
  const last = await tx.matchPlan.findFirst({
    where: { organisationId },
    select: COLUMNS,
    orderBy: [...NEWEST],
  });
  const done = await tx.matchPlan.findMany({
    where: { organisationId, status: "done" },
    select: COLUMNS,
    orderBy: [...NEWEST],
    take: DONE_SHOWN,
  });
  return { last: last && planOf(last), done: done.map(planOf) };
}

const DONE_SHOWN = 10;

const LINE_COLUMNS = {
  householdId: true,
  dwellingId: true,
  offerId: true,
  change: true,
  locked: true,
  points: true,
  beforeDwellingId: true,
  state: true,
  refusal: true,
  proposalId: true,
} as const;

const lineOf = (
  row: Prisma.MatchPlanLineGetPayload<{ select: typeof LINE_COLUMNS }>,
): PlanLine => ({ ...row, change: row.change as LineChange, state: row.state as LineState });

/** A page of a plan's lines, most points first, and how many there are of each change. */
export async function findPlanLines(
  tx: Transaction,
  planId: string,
  change: LineChange | null,
  page: ListPage,
): Promise<{ lines: PlanLine[]; counts: Partial<Record<LineChange, number>> }> {
  const counted = await tx.matchPlanLine.groupBy({
    by: ["change"],
    where: { planId },
    _count: { change: true },
  });
  const rows = await tx.matchPlanLine.findMany({
    where: { planId, ...(change && { change }) },
    select: LINE_COLUMNS,
    orderBy: [{ points: "desc" }, { householdId: "asc" }],
    skip: page.skip,
    take: page.take,
  });
  return {
    lines: rows.map(lineOf),
    counts: Object.fromEntries(counted.map((row) => [row.change, row._count.change])),
  };
}

/** Chosen lines of a plan of the viewer's team. @throws Response 404 for a plan that is none. */
export async function getPlanLines(
  tx: Transaction,
  viewer: Viewer,
  { planId, householdIds }: { planId: string; householdIds: readonly string[] },
): Promise<PlanLine[]> {
  await getPlan(tx, viewer, planId);
  const rows = await tx.matchPlanLine.findMany({
    where: { planId, householdId: { in: [...householdIds] } },
    select: LINE_COLUMNS,
    orderBy: [{ points: "desc" }, { householdId: "asc" }],
  });
  return rows.map(lineOf);
}
