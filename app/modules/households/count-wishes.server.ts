import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { householdReach } from "./get-household.server";

/** How many households that look for a home, in the viewer's reach, want or must live in each commune. */
export async function countWishesByCommune(
  tx: Transaction,
  viewer: Viewer,
): Promise<Record<string, number>> {
  const rows = await tx.communeWish.groupBy({
    by: ["communeCode"],
    where: {
      wish: { in: ["must", "wish"] },
      household: { AND: [householdReach(viewer), { status: "ready" }] },
    },
    _count: { _all: true },
  });
  return Object.fromEntries(rows.map((row) => [row.communeCode, row._count._all]));
}
