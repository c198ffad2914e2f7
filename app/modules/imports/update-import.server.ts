import type { Viewer } from "~/modules/people/viewer";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { type ConfirmImport, IMPORT_BOUNDS, type ImportStatus } from "./offer-import";

/** Moves an import from one status to the next. @returns false when somebody else moved it first. */
export async function updateImport(
  tx: Transaction,
  id: string,
  from: readonly ImportStatus[],
  data: Prisma.OfferImportUncheckedUpdateManyInput & { status?: ImportStatus },
): Promise<boolean> {
  const { count } = await tx.offerImport.updateMany({
    where: { id, status: { in: [...from] } },
    data,
  });
  return count === 1;
}

/** The person's yes to what was checked. @returns false when it changed meanwhile. */
export function confirmStoredImport(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  { submitComplete, inviteLandlords }: ConfirmImport,
  at: Date,
): Promise<boolean> {
  return updateImport(tx, id, ["checked"], {
    status: "importing",
    ...{ submitComplete, inviteLandlords },
    ...{ confirmedBy: viewer.accountId, confirmedAt: at },
  });
}

/** What a job needs of an import; null when it is gone. */
export function findStoredImport(tx: Transaction, id: string) {
  return tx.offerImport.findUnique({ where: { id } });
}

/** Forgets the lines of files long settled, in the system's context. @returns how many. */
export async function deleteOldRows(tx: Transaction, now: Date): Promise<number> {
  const before = new Date(now.getTime() - IMPORT_BOUNDS.keptDays * 86_400_000);
  const { count } = await tx.offerImportRow.deleteMany({
    where: { import: { createdAt: { lt: before }, status: { not: "importing" } } },
  });
  await tx.offerImport.updateMany({
    where: { createdAt: { lt: before }, status: { in: ["checked", "checking", "received"] } },
    data: { status: "discarded", finishedAt: now },
  });
  return count;
}

/** The owners of the dwellings an import brought, in the system's context. */
export async function findImportLandlords(tx: Transaction, id: string): Promise<string[]> {
  const rows = await tx.offerImportRow.findMany({
    where: { importId: id, state: "imported", landlordId: { not: null } },
    select: { landlordId: true },
    distinct: ["landlordId"],
  });
  return rows.flatMap(({ landlordId }) => landlordId ?? []);
}
