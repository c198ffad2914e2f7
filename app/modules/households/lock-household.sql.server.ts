import type { Transaction } from "~/platform/database/with-viewer.server";

/**
 * Keeps a household's row until the transaction ends, also from proposals that refer to it: whoever proposes or signs
 * at the same time waits, and then sees what was done to the file.
 */
export async function lockHousehold(tx: Transaction, householdId: string): Promise<void> {
  await tx.$queryRaw`select id from household where id = ${householdId}::uuid for update`;
}

/** The same for several, always in one order. */
export async function lockHouseholds(
  tx: Transaction,
  householdIds: readonly string[],
): Promise<void> {
  const ids = [...householdIds];
  await tx.$queryRaw`select id from household where id = any (${ids}::uuid[]) order by id for update`;
}
