import type { Transaction } from "~/platform/database/with-viewer.server";

/** The guarantees of tenancies that another caseworker follows from now on; their ends are told there. */
export async function updateCaseworkerOfGuarantees(
  tx: Transaction,
  tenancyIds: readonly string[],
  caseworkerId: string,
): Promise<void> {
  await tx.guarantee.updateMany({
    where: { tenancyId: { in: [...tenancyIds] } },
    data: { caseworkerId },
  });
}
