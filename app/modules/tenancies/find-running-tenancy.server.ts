import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { RUNNING_TENANCY_STATUSES } from "./tenancy";

/** The tenancy a household lives in or moves into, as far as its own team reads it. Each has one at most. */
export async function findRunningTenancy(
  tx: Transaction,
  _viewer: Viewer,
  householdId: string,
): Promise<{ id: string; code: string } | null> {
  return tx.tenancy.findFirst({
    where: { householdId, status: { in: [...RUNNING_TENANCY_STATUSES] } },
    select: { id: true, code: true },
  });
}
