import type { Transaction } from "../database/with-viewer.server";

/** A file as it is served. */
export interface StoredFileFacts {
  /** Documents of others are saved by the browser, never shown by it. */
  kind: string;
  mediaType: string;
  storageKey: string;
  /** SHA-256 in hexadecimal. */
  checksum: string;
}

/**
 * A file the viewer's transaction may see: his own, or one of a photo, a paper or an invoice that row-level security shows him.
 *
 * @throws Response 404
 */
export async function getStoredFile(tx: Transaction, id: string): Promise<StoredFileFacts> {
  const row = await tx.storedFile.findUnique({
    where: { id },
    select: { kind: true, mediaType: true, storageKey: true, sha256: true },
  });
  if (!row) throw new Response(null, { status: 404 });
  const { kind, mediaType, storageKey, sha256 } = row;
  return { kind, mediaType, storageKey, checksum: Buffer.from(sha256).toString("hex") };
}
