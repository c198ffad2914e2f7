import type { Transaction } from "~/platform/database/with-viewer.server";

import { RowProblem } from "./check-row";
import { ImportedOffer } from "./imported-offer";
import type { ImportRow, RowState } from "./offer-import";

/** Lines of an import the transaction may see, in their order, behind a line. */
export async function findImportRows(
  tx: Transaction,
  importId: string,
  wanted: { state?: RowState; after?: number; skip?: number; take: number },
): Promise<ImportRow[]> {
  const { state, after, skip, take } = wanted;
  const rows = await tx.offerImportRow.findMany({
    where: {
      importId,
      ...(state && { state }),
      ...(after !== undefined && { line: { gt: after } }),
    },
    orderBy: { line: "asc" },
    take,
    ...(skip !== undefined && { skip }),
  });
  return rows.map((row) => ({
    ...{ line: row.line, state: row.state as RowState, complete: row.complete },
    ...{ landlordId: row.landlordId, offerId: row.offerId },
    offer: row.offer === null ? null : ImportedOffer.parse(row.offer),
    problems: RowProblem.array().parse(row.problems),
  }));
}
