import type { Readable } from "node:stream";

import yauzl, { type Entry, type ZipFile } from "yauzl";

import { TABLE_LIMITS, UnreadableTable } from "./table";

/** The files inside a packed one, and their content piece by piece. */
export interface ZipEntries {
  names: readonly string[];
  /** Bytes never more than the entry declared; null for a name that is not inside. */
  open(name: string): Promise<Readable | null>;
  close(): void;
}

/**
 * Opens a packed file and refuses one that would unpack to too much, by what its entries declare; reading holds them to it.
 *
 * @throws UnreadableTable for a damaged, protected or monstrous one.
 */
export async function openZip(path: string): Promise<ZipEntries> {
  const zip = await opened(path);
  try {
    const entries = await listed(zip);
    return {
      names: [...entries.keys()],
      open: async (name) => {
        const entry = entries.get(name);
        return entry ? contentOf(zip, entry) : null;
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function opened(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) reject(new UnreadableTable("broken_file"));
      else resolve(zip);
    });
  });
}

function listed(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    let unpacked = 0;
    if (zip.entryCount > TABLE_LIMITS.entries) {
      reject(new UnreadableTable("expands_too_much"));
      return;
    }
    zip.on("entry", (entry: Entry) => {
      unpacked += entry.uncompressedSize;
      const isBomb = entry.uncompressedSize > 1_000_000 + entry.compressedSize * TABLE_LIMITS.ratio;
      if (entry.isEncrypted()) reject(new UnreadableTable("encrypted"));
      else if (isBomb || unpacked > TABLE_LIMITS.unpacked) {
        reject(new UnreadableTable("expands_too_much"));
      } else {
        entries.set(entry.fileName, entry);
        zip.readEntry();
      }
    });
    zip.on("end", () => resolve(entries));
    zip.on("error", () => reject(new UnreadableTable("broken_file")));
    zip.readEntry();
  });
}

function contentOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(new UnreadableTable("broken_file"));
      else resolve(stream);
    });
  });
}
