import type { Transaction } from "~/platform/database/with-viewer.server";

/**
 * The running tenancies of households that another caseworker follows from now on: whom the owner calls.
 *
 * @returns their ids.
 */
export async function updateCaseworkerOfTenancies(
  tx: Transaction,
  householdIds: readonly string[],
  caseworkerId: string,
): Promise<string[]> {
  const where = { householdId: { in: [...householdIds] }, status: { not: "closed" } };
  const rows = await tx.tenancy.findMany({ where, select: { id: true } });
  await tx.tenancy.updateMany({ where, data: { caseworkerId } });
  return rows.map(({ id }) => id);
}
