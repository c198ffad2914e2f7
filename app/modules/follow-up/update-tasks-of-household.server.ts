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
