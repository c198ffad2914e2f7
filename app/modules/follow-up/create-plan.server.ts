import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, toDatabaseDate, type LocalDate } from "~/platform/local-date";

import { FollowUpTemplate } from "./follow-up-template";
import { layOutPlan, type PlanFacts } from "./lay-out-plan";

/** Lays out the follow-up of a signed tenancy by the template of the day. @returns how many tasks it has. */
export async function createPlan(
  tx: Transaction,
  tenancy: {
    tenancyId: string;
    householdId: string;
    caseworkerId: string;
    communeCode: string;
    today: LocalDate;
  },
  facts: PlanFacts,
): Promise<number> {
  const template = await getTemplateOn(tx, tenancy.today);
  const planned = layOutPlan(template, facts);
  const { count } = await tx.followUpTask.createMany({
    data: planned.map((task) => ({
      tenancyId: tenancy.tenancyId,
      householdId: tenancy.householdId,
      caseworkerId: tenancy.caseworkerId,
      communeCode: tenancy.communeCode,
      stepKey: task.stepKey,
      duty: task.duty,
      dueOn: toDatabaseDate(task.dueOn),
      plannedOn: toDatabaseDate(task.plannedOn),
      anchor: task.anchor,
      templateVersion: task.templateVersion,
      domain: task.domain,
      responsible: task.responsible,
      memberIds: [...task.memberIds],
      source: task.source,
      requiredProof: task.proof,
    })),
  });
  return count;
}

async function getTemplateOn(tx: Transaction, day: LocalDate): Promise<FollowUpTemplate> {
  const row = await tx.followUpTemplate.findFirstOrThrow({
    where: { validFrom: { lte: toDatabaseDate(day) } },
    orderBy: { validFrom: "desc" },
  });
  return FollowUpTemplate.parse({
    version: row.version,
    validFrom: fromDatabaseDate(row.validFrom),
    steps: row.content,
  });
}

/** What is still open when a tenancy closes is not done any more. */
export async function endPlan(tx: Transaction, tenancyId: string): Promise<void> {
  await tx.followUpTask.updateMany({
    where: { tenancyId, status: "open" },
    data: { status: "cancelled", version: { increment: 1 } },
  });
}
