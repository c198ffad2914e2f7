import type { Transaction } from "~/platform/database/with-viewer.server";

import type { OrganisationKind } from "./roles";

/** The organisations people work for, the house first, then by name. */
export async function findOrganisations(
  tx: Transaction,
): Promise<{ id: string; kind: OrganisationKind; name: string }[]> {
  const rows = await tx.organisation.findMany({
    select: { id: true, kind: true, name: true },
    orderBy: { name: "asc" },
  });
  return rows.map((row) => ({ ...row, kind: row.kind as OrganisationKind }));
}
