import { gunzipSync, gzipSync } from "node:zlib";

import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate } from "~/platform/local-date";

import type { PlanMode } from "./engine/plan-mode";
import type { LineState, PlanFigures, PlanTrouble } from "./match-plan";
import type { DraftLine, PlanCertificate, PlanPair } from "./plan-draft";

/** What a job needs to make a plan. */
export interface PlanOrder {
  organisationId: string;
  mode: PlanMode;
  keepPoints: number;
  day: LocalDate;
  /** The pairs of the plan before that nobody took back. */
  stands: PlanPair[];
  locks: Pick<PlanPair, "householdId" | "dwellingId">[];
}

/** Begins to make a plan, or to make it again; null when it is not wanted any more. In the system's context. */
export async function beginPlan(tx: Transaction, id: string, at: Date): Promise<PlanOrder | null> {
  const { count } = await tx.matchPlan.updateMany({
    where: { id, status: { in: ["waiting", "running"] } },
    data: { status: "running", startedAt: at, beatAt: at },
  });
  if (count === 0) return null;
  const plan = await tx.matchPlan.findUniqueOrThrow({
    where: { id },
    select: {
      organisationId: true,
      mode: true,
      keepPoints: true,
      planDay: true,
      basePlanId: true,
    },
  });
  const { organisationId, mode, keepPoints, planDay, basePlanId } = plan;
  const stands = basePlanId
    ? await tx.matchPlanLine.findMany({
        where: {
          planId: basePlanId,
          change: { not: "dropped" },
          state: { notIn: ["forbidden", "refused"] },
        },
        select: { householdId: true, dwellingId: true, offerId: true },
      })
    : [];
  const locks = await tx.pairDecision.findMany({
    where: { organisationId, kind: "lock" },
    select: { householdId: true, dwellingId: true },
    orderBy: [{ decidedAt: "asc" }, { householdId: "asc" }],
  });
  return {
    ...{ organisationId, keepPoints, stands, locks },
    mode: mode as PlanMode,
    day: fromDatabaseDate(planDay),
  };
}

/** Says that the plan is still being made. @returns false when it was cancelled meanwhile. */
export async function beatPlan(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.matchPlan.updateMany({
    where: { id, status: "running" },
    data: { beatAt: at },
  });
  return count === 1;
}

/** The whole plan, or nothing of it. @returns false when it was cancelled meanwhile, or finished by another. */
export async function finishPlan(
  tx: Transaction,
  id: string,
  made: {
    lines: readonly DraftLine[];
    figures: PlanFigures;
    certificate: PlanCertificate;
    policyVersion: number;
  },
  at: Date,
): Promise<boolean> {
  const { count } = await tx.matchPlan.updateMany({
    where: { id, status: "running" },
    data: {
      status: "done",
      finishedAt: at,
      policyVersion: made.policyVersion,
      figures: asJson(made.figures),
      certificate: new Uint8Array(gzipSync(JSON.stringify(made.certificate))),
    },
  });
  if (count === 0) return false;
  for (let from = 0; from < made.lines.length; from += AT_ONCE) {
    await tx.matchPlanLine.createMany({
      data: made.lines.slice(from, from + AT_ONCE).map((line) => ({ planId: id, ...line })),
    });
  }
  return true;
}

const AT_ONCE = 2_000;

/** @returns false when it ended otherwise meanwhile. */
export async function failPlan(
  tx: Transaction,
  id: string,
  trouble: PlanTrouble,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.matchPlan.updateMany({
    where: { id, status: { in: ["waiting", "running"] } },
    data: { status: "failed", trouble, finishedAt: at },
  });
  return count === 1;
}

/** @returns false when there is nothing to cancel any more. */
export async function cancelPlan(
  tx: Transaction,
  organisationId: string,
  id: string,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.matchPlan.updateMany({
    where: { id, organisationId, status: { in: ["waiting", "running"] } },
    data: { status: "cancelled", finishedAt: at },
  });
  return count === 1;
}

/** The prices that prove a plan. @throws Error for one that is not done. */
export async function getPlanCertificate(tx: Transaction, id: string): Promise<PlanCertificate> {
  const { certificate } = await tx.matchPlan.findUniqueOrThrow({
    where: { id },
    select: { certificate: true },
  });
  if (!certificate) throw new Error("a plan that is not done proves nothing");
  return JSON.parse(gunzipSync(certificate).toString("utf8")) as PlanCertificate;
}

/** What became of a line. @returns false when it was proposed meanwhile. */
export async function updatePlanLine(
  tx: Transaction,
  { planId, householdId }: { planId: string; householdId: string },
  data: { state: LineState; refusal?: string; proposalId?: string },
): Promise<boolean> {
  const { count } = await tx.matchPlanLine.updateMany({
    where: { planId, householdId, state: { not: "proposed" } },
    data: { state: data.state, refusal: data.refusal ?? null, proposalId: data.proposalId ?? null },
  });
  return count === 1;
}

function asJson(value: object): Prisma.InputJsonValue {
  return value;
}
