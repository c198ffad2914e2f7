import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { type Paper, PAPER_KINDS, type PaperKind } from "./paper";

/** A caseworker learns what a dwelling is like, not by which title it is owned; row-level security holds the same. */
const KINDS_FOR_CASEWORKERS: readonly PaperKind[] = ["energy_passport", "plan"];

/** The papers of a dwelling the viewer may see, oldest first within each kind. */
export async function findPapers(
  tx: Transaction,
  viewer: Viewer,
  dwellingId: string,
): Promise<Paper[]> {
  const kinds = viewer.role === "caseworker" ? KINDS_FOR_CASEWORKERS : PAPER_KINDS;
  const rows = await tx.dwellingPaper.findMany({
    where: { dwellingId, kind: { in: [...kinds] } },
    select: { id: true, fileId: true, kind: true, name: true, createdAt: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows
    .map(({ createdAt, kind, ...row }) => ({
      ...row,
      kind: kind as PaperKind,
      addedAt: createdAt,
    }))
    .sort((one, other) => PAPER_KINDS.indexOf(one.kind) - PAPER_KINDS.indexOf(other.kind));
}
