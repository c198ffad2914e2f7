import type { Transaction } from "~/platform/database/with-viewer.server";

import type { CommuneNeighbour } from "./commune-facts";

/** The communes that touch one of these and are none of them, by name. */
export async function findNeighbours(
  tx: Transaction,
  codes: readonly string[],
): Promise<CommuneNeighbour[]> {
  if (codes.length === 0) return [];
  return tx.commune.findMany({
    where: {
      code: { notIn: [...codes] },
      neighbourOf: { some: { communeCode: { in: [...codes] } } },
    },
    select: { code: true, name: true },
    orderBy: { name: "asc" },
  });
}
