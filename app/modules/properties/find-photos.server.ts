import type { Transaction } from "~/platform/database/with-viewer.server";

import type { Photo } from "./offer";

/** The photos of a dwelling in their order, as far as the viewer may see it. */
export async function findPhotos(tx: Transaction, dwellingId: string): Promise<Photo[]> {
  return tx.photo.findMany({
    where: { dwellingId },
    select: { fileId: true, alt: true },
    orderBy: [{ position: "asc" }, { createdAt: "asc" }],
  });
}

/** The first photo of each dwelling that has one. */
export async function findCoverPhotos(
  tx: Transaction,
  dwellingIds: readonly string[],
): Promise<Map<string, Photo>> {
  const rows = await tx.photo.findMany({
    where: { dwellingId: { in: [...dwellingIds] } },
    select: { dwellingId: true, fileId: true, alt: true },
    orderBy: [{ position: "desc" }, { createdAt: "desc" }],
  });
  return new Map(rows.map(({ dwellingId, ...photo }) => [dwellingId, photo]));
}
