import type { Transaction } from "~/platform/database/with-viewer.server";
import { type LocalDate, toDatabaseDate } from "~/platform/local-date";

/** What waits for a caseworker in the morning. */
export interface DueTasks {
  caseworkerId: string;
  /** Due today or before. */
  count: number;
  overdue: number;
}

/** Every caseworker with open steps due today or before. */
export async function countDueTasks(tx: Transaction, today: LocalDate): Promise<DueTasks[]> {
  const day = toDatabaseDate(today);
  const due = await tx.followUpTask.groupBy({
    by: ["caseworkerId"],
    where: { status: "open", dueOn: { lte: day } },
    _count: true,
  });
  const overdue = await tx.followUpTask.groupBy({
    by: ["caseworkerId"],
    where: { status: "open", dueOn: { lt: day } },
    _count: true,
  });
  const late = new Map(overdue.map((row) => [row.caseworkerId, row._count]));
  return due.map((row) => ({
    caseworkerId: row.caseworkerId,
    count: row._count,
    overdue: late.get(row.caseworkerId) ?? 0,
  }));
}
