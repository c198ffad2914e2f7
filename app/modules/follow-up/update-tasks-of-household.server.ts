import type { Transaction } from "~/platform/database/with-viewer.server";

/** What is still to do for a household goes on in the file its people went into. */
export async function updateTasksOfHousehold(
  tx: Transaction,
  householdId: string,
  joinedIntoId: string,
): Promise<void> {
  await tx.followUpTask.updateMany({
    where: { householdId, status: "open" },
    data: { householdId: joinedIntoId, version: { increment: 1 } },
  });
}

/**
 * Tasks of a file itself belong to another one from now on.
 *
 * @param only these, as far as they are still there; null: all of them.
 * @returns the ids of those that changed.
 */
export async function updateHouseholdOfTasks(
  tx: Transaction,
  from: string,
  to: string,
  only: readonly string[] | null,
): Promise<string[]> {
  const where = { householdId: from, tenancyId: null, ...(only && { id: { in: [...only] } }) };
  const rows = await tx.followUpTask.findMany({ where, select: { id: true } });
  const ids = rows.map(({ id }) => id);
  const data = { householdId: to, version: { increment: 1 } };
  await tx.followUpTask.updateMany({ where: { id: { in: ids } }, data });
  return ids;
}
