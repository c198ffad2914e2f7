import type { Transaction } from "~/platform/database/with-viewer.server";
import { type LocalDate, toDatabaseDate } from "~/platform/local-date";

/** The open tasks of households that another caseworker follows from now on. */
export async function updateCaseworkerOfTasks(
  tx: Transaction,
  householdIds: readonly string[],
  caseworkerId: string,
): Promise<void> {
  await tx.followUpTask.updateMany({
    where: { householdId: { in: [...householdIds] }, status: "open" },
    data: { caseworkerId },
  });
}

/** How many open tasks of each caseworker within reach should be done already. @param today Luxembourg's day. */
export async function countOverdueTasks(
  tx: Transaction,
  today: LocalDate,
): Promise<Map<string, number>> {
  const rows = await tx.followUpTask.groupBy({
    by: ["caseworkerId"],
    where: { status: "open", dueOn: { lt: toDatabaseDate(today) } },
    _count: true,
  });
  return new Map(rows.map(({ caseworkerId, _count }) => [caseworkerId, _count]));
}
