import type { Transaction } from "~/platform/database/with-viewer.server";

import type { PaperKind } from "./paper";

/** Adds a file to the papers of a dwelling. */
export async function createPaper(
  tx: Transaction,
  paper: { dwellingId: string; fileId: string; kind: PaperKind; name: string },
): Promise<void> {
  await tx.dwellingPaper.createMany({ data: [paper] });
}

/** Takes a paper of a dwelling away. @returns false when it is none of its papers (any more). */
export async function deletePaper(
  tx: Transaction,
  dwellingId: string,
  paperId: string,
): Promise<boolean> {
  const { count } = await tx.dwellingPaper.deleteMany({ where: { id: paperId, dwellingId } });
  return count === 1;
}
