import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

import { HeadedColumns, type ImportStatus, type OfferImport } from "./offer-import";
import { importReach } from "./reach.server";

/** @throws Response 404 outside the viewer's reach. */
export async function getImport(tx: Transaction, viewer: Viewer, id: string): Promise<OfferImport> {
  const row = await tx.offerImport.findFirst({ where: { id, AND: [importReach(viewer)] } });
  if (!row) throw new Response(null, { status: 404 });
  const [found] = await withNames(tx, [row]);
  if (!found) throw new Response(null, { status: 404 });
  return found;
}

/** A page of the imports in the viewer's reach, the last one first. */
export async function findImports(
  tx: Transaction,
  viewer: Viewer,
  page: ListPage,
): Promise<{ rows: OfferImport[]; total: number }> {
  const where = importReach(viewer);
  const total = await tx.offerImport.count({ where });
  const rows = await tx.offerImport.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    skip: page.skip,
    take: page.take,
  });
  return { rows: await withNames(tx, rows), total };
}

type StoredImport = Awaited<ReturnType<Transaction["offerImport"]["findMany"]>>[number];

async function withNames(tx: Transaction, rows: readonly StoredImport[]): Promise<OfferImport[]> {
  const people = await tx.account.findMany({
    where: { id: { in: rows.map((row) => row.uploadedBy) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ uploadedBy, columns, status, ...row }) => ({
    ...{ id: row.id, fileName: row.fileName, messages: row.messages, format: row.format },
    ...{ rowsRead: row.rowsRead, rowsNew: row.rowsNew, rowsExisting: row.rowsExisting },
    ...{ rowsWrong: row.rowsWrong, rowsComplete: row.rowsComplete, problems: row.problems },
    ...{ landlordsNew: row.landlordsNew, stoppedAt: row.stoppedAt },
    ...{ submitComplete: row.submitComplete, inviteLandlords: row.inviteLandlords },
    ...{ invitedAt: row.invitedAt, confirmedAt: row.confirmedAt, finishedAt: row.finishedAt },
    createdAt: row.createdAt,
    uploadedBy: { id: uploadedBy, name: names.get(uploadedBy) ?? "" },
    columns: HeadedColumns.parse(columns),
    status: status as ImportStatus,
  }));
}
