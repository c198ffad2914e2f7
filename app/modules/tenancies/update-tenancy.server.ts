import type { Transaction } from "~/platform/database/with-viewer.server";
import { toDatabaseDate } from "~/platform/local-date";

import type { CloseTenancy } from "./tenancy";

/** Ends a tenancy. @returns false when it changed meanwhile. */
export async function closeStoredTenancy(
  tx: Transaction,
  tenancy: { id: string; version: number },
  form: CloseTenancy,
): Promise<boolean> {
  const { count } = await tx.tenancy.updateMany({
    where: { id: tenancy.id, version: tenancy.version, status: { not: "closed" } },
    data: {
      status: "closed",
      closedOn: toDatabaseDate(form.closedOn),
      closeReason: form.reason,
      version: { increment: 1 },
    },
  });
  return count === 1;
}
