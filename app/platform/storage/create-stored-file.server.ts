import { randomUUID } from "node:crypto";

import type { StoredBytes } from "./storage.server";
import type { Transaction } from "../database/with-viewer.server";

/** What is recorded of bytes that lie in the storage. */
export interface NewStoredFile {
  stored: StoredBytes;
  kind: "photo" | "invoice" | "document";
  mediaType: string;
  /** The account that may always read it; null where other rows decide who may. */
  ownerId: string | null;
}

/** Records stored bytes as a file. @returns its id, also its address. */
export async function createStoredFile(tx: Transaction, file: NewStoredFile): Promise<string> {
  const { stored, ...rest } = file;
  const id = randomUUID();
  await tx.storedFile.createMany({ data: [{ id, ...rest, ...stored }] });
  return id;
}
