import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

/*
 * Tar archives, as far as the copies of the embedded database and its extensions are made of them: entries whose names
 * fit the header.
 */

export interface TarEntry {
  name: string;
  kind: "file" | "folder" | "other";
  data: Buffer;
  /** Header, contents and padding, as they stood in the archive. */
  raw: Buffer;
}

const BLOCK = 512;

export function* readTar(archive: Buffer): Generator<TarEntry> {
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0;) {
    const text = (start: number, length: number) =>
      archive.toString("utf8", at + start, at + start + length).replace(/\0.*$/s, "");
    const size = parseInt(text(124, 12).trim() || "0", 8);
    const type = text(156, 1) || "0";
    const prefix = text(257, 5) === "ustar" ? text(345, 155) : "";
    const end = at + BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    yield {
      name: (prefix ? `${prefix}/${text(0, 100)}` : text(0, 100)).replace(/^\.?\/+/, ""),
      kind: type === "0" ? "file" : type === "5" ? "folder" : "other",
      data: archive.subarray(at + BLOCK, at + BLOCK + size),
      raw: archive.subarray(at, end),
    };
    at = end;
  }
}

/** An archive of some of another one's entries. */
export function filterTar(archive: Buffer, keep: (entry: TarEntry) => boolean): Buffer {
  const kept = [...readTar(archive)].filter(keep).map(({ raw }) => raw);
  return Buffer.concat([...kept, Buffer.alloc(2 * BLOCK)]);
}

/**
 * Writes an archive's contents into an existing folder, readable by this user alone.
 *
 * @throws Error on an entry that is neither file nor folder, or that would leave the folder.
 */
export async function extractTar(archive: Buffer, into: string): Promise<void> {
  for (const { name, kind, data } of readTar(archive)) {
    const target = path.join(into, name);
    if (kind === "other" || path.relative(into, target).startsWith("..")) {
      throw new Error(`Unexpected entry ${name} in an archive`);
    }
    if (kind === "folder") await mkdir(target, { recursive: true, mode: 0o700 });
    else {
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      await writeFile(target, data, { mode: 0o600 });
    }
  }
}
