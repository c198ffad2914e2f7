import type { Transaction } from "~/platform/database/with-viewer.server";

/** How many tenancies a household has or had, as far as its own team reads them. */
export function countTenanciesOfHousehold(tx: Transaction, householdId: string): Promise<number> {
  return tx.tenancy.count({ where: { householdId } });
}
