import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { type LocalDate, toDatabaseDate } from "~/platform/local-date";

import type { PlanMode } from "./engine/plan-mode";
import { isInterrupted, type PlanStatus } from "./match-plan";

/**
 * Asks for a plan. One whose making broke off in silence is ended first; two people who ask at once get one.
 *
 * @param now the instant.
 * @returns its id, or null with another one being made.
 */
export async function createPlan(
  tx: Transaction,
  viewer: Viewer,
  { mode, keepPoints, day }: { mode: PlanMode; keepPoints: number; day: LocalDate },
  now: Date,
): Promise<{ planId: string } | { atWork: string }> {
  const organisationId = viewer.organisationId ?? "";
  const atWork = await tx.matchPlan.findFirst({
    where: { organisationId, status: { in: ["waiting", "running"] } },
    select: { id: true, status: true, madeAt: true, beatAt: true },
  });
  if (atWork && !isInterrupted({ ...atWork, status: atWork.status as PlanStatus }, now.getTime())) {
    return { atWork: atWork.id };
  }
  if (atWork) {
    await tx.matchPlan.updateMany({
      where: { id: atWork.id, status: "running", beatAt: atWork.beatAt },
      data: { status: "failed", trouble: "interrupted", finishedAt: now },
    });
  }
  const base = await tx.matchPlan.findFirst({
    where: { organisationId, status: "done" },
    orderBy: [{ madeAt: "desc" }, { id: "asc" }],
    select: { id: true },
  });
  const id = crypto.randomUUID();
  const { count } = await tx.matchPlan.createMany({
    data: [
      {
        ...{ id, organisationId, mode, keepPoints },
        planDay: toDatabaseDate(day),
        basePlanId: base?.id ?? null,
        madeBy: viewer.accountId,
        madeAt: now,
      },
    ],
    skipDuplicates: true,
  });
  if (count === 1) return { planId: id };
  const other = await tx.matchPlan.findFirstOrThrow({
    where: { organisationId, status: { in: ["waiting", "running"] } },
    select: { id: true },
  });
  return { atWork: other.id };
}
