import type { Transaction } from "~/platform/database/with-viewer.server";

import type { Photo } from "./offer";

/** A file that becomes a photo, and what it looks like (see `Picture`). */
export interface NewPhoto {
  fileId: string;
  look: string;
}

/** Adds files to the photos of a dwelling, behind those it has. */
export async function createPhotos(
  tx: Transaction,
  dwellingId: string,
  photos: readonly NewPhoto[],
): Promise<void> {
  const last = await tx.photo.aggregate({ where: { dwellingId }, _max: { position: true } });
  const first = (last._max.position ?? -1) + 1;
  await tx.photo.createMany({
    data: photos.map((photo, index) => ({ dwellingId, ...photo, position: first + index })),
  });
}

/**
 * Brings the photos of a dwelling into this order with these descriptions and drops those that are not named. Files that
 * are no photos of it are passed over, so no file can be brought in this way.
 */
export async function updatePhotos(
  tx: Transaction,
  dwellingId: string,
  photos: readonly Photo[],
): Promise<void> {
  await tx.photo.deleteMany({
    where: { dwellingId, fileId: { notIn: photos.map((photo) => photo.fileId) } },
  });
  for (const [position, { fileId, alt }] of photos.entries()) {
    await tx.photo.updateMany({ where: { dwellingId, fileId }, data: { position, alt } });
  }
}
