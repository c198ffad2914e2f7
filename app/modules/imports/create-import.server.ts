import { randomUUID } from "node:crypto";

import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { StoredBytes } from "~/platform/storage/storage.server";

/** Records a received file that waits for its check. @returns the import's id. */
export async function createImport(
  tx: Transaction,
  viewer: Viewer,
  file: { fileId: string; fileName: string; stored: StoredBytes },
): Promise<string> {
  const id = randomUUID();
  const { fileId, fileName, stored } = file;
  await tx.offerImport.createMany({
    data: [
      {
        ...{ id, fileId, fileName, uploadedBy: viewer.accountId, scheme: viewer.scheme },
        ...{ sha256: stored.sha256, bytes: stored.bytes },
      },
    ],
  });
  return id;
}

/** An import of the very same file within the viewer's reach that was not given up. */
export async function findSameFile(
  tx: Transaction,
  viewer: Viewer,
  sha256: Uint8Array<ArrayBuffer>,
): Promise<string | null> {
  const row = await tx.offerImport.findFirst({
    where: {
      sha256,
      scheme: viewer.scheme,
      status: { in: ["received", "checking", "checked", "importing", "imported"] },
      // Rows whose content was deleted say nothing any more: such a file is checked anew.
      OR: [{ finishedAt: null }, { rows: { some: {} } }],
    },
    select: { id: true, status: true, rowsWrong: true, stoppedAt: true },
    orderBy: { createdAt: "desc" },
  });
  return row && (row.status !== "checked" || (row.rowsWrong === 0 && row.stoppedAt === null))
    ? row.id
    : null;
}
