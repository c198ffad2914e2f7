import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { environment } from "../env.server";

/** Where a file's bytes went, and what proves that they are still the same. */
export interface StoredBytes {
  storageKey: string;
  bytes: number;
  sha256: Uint8Array<ArrayBuffer>;
}

const KEY = /^[0-9a-f]{2}\/[0-9a-f-]{36}$/;

function pathOf(storageKey: string): string {
  if (!KEY.test(storageKey)) throw new Error("not a storage key");
  return join(environment().storageDir, storageKey);
}

/** Keeps bytes under a random name that tells nothing of their owner. Written whole or not at all. */
export async function storeBytes(content: Uint8Array): Promise<StoredBytes> {
  const name = randomUUID();
  const storageKey = `${name.slice(0, 2)}/${name}`;
  const path = pathOf(storageKey);
  await mkdir(join(path, ".."), { recursive: true, mode: 0o700 });
  await writeFile(`${path}.part`, content, { mode: 0o600, flush: true });
  await rename(`${path}.part`, path);
  return {
    storageKey,
    bytes: content.byteLength,
    sha256: new Uint8Array(createHash("sha256").update(content).digest()),
  };
}

/**
 * Keeps bytes for as long as it takes to record them. What the record does not name in the end is taken away again.
 *
 * @param record writes the rows that name them, and says which storage keys those rows name.
 */
export async function keepBytes<Kept extends { ok: boolean }>(
  contents: readonly Uint8Array[],
  record: (stored: readonly StoredBytes[]) => Promise<Kept>,
): Promise<Kept> {
  const stored: StoredBytes[] = [];
  let named: readonly string[] = [];
  try {
    for (const content of contents) stored.push(await storeBytes(content));
    const result = await record(stored);
    if (isRecord(result)) named = result.storageKeys;
    return result;
  } finally {
    for (const { storageKey } of stored)
      if (!named.includes(storageKey)) await deleteBytes(storageKey);
  }
}

function isRecord(result: object): result is { storageKeys: readonly string[] } {
  return "storageKeys" in result;
}

/** @throws Error when the bytes are missing. */
export function loadBytes(storageKey: string): Promise<Uint8Array<ArrayBufferLike>> {
  return readFile(pathOf(storageKey));
}

export async function deleteBytes(storageKey: string): Promise<void> {
  await rm(pathOf(storageKey), { force: true });
}

/** Where stored bytes lie, for a reader that takes them piece by piece. */
export function storedPath(storageKey: string): string {
  return pathOf(storageKey);
}
