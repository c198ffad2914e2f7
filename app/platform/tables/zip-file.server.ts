import type { Readable } from "node:stream";

import yauzl from "yauzl";

/** What a zip may hold; one beyond it is refused before anything is unpacked. */
export interface ZipLimits {
  entries: number;
  /** Of one file, unpacked. */
  entryBytes: number;
  /** Of all files, unpacked. */
  totalBytes?: number;
  /** Unpacked to packed; honest text packs to a twentieth at best. */
  ratio: number;
}

export type ZipRefusal = "not_a_zip" | "too_many_files" | "bomb" | "encrypted";

/** A zip nobody should unpack, or that cannot be. */
export class ZipError extends Error {
  constructor(
    readonly reason: ZipRefusal,
    readonly entry: string,
    cause?: unknown,
  ) {
    super(`zip: ${reason} ${entry}`, { cause });
    this.name = "ZipError";
  }
}

/** The ratio says nothing about small files. */
const SMALL_BYTES = 1024 * 1024;

/** A zip on the disk whose files are read one by one as streams; never unpacked as a whole. */
export class ZipFile {
  private constructor(
    private readonly zip: yauzl.ZipFile,
    private readonly entries: ReadonlyMap<string, yauzl.Entry>,
  ) {}

  /** Reads the list of files and judges it. @throws ZipError */
  static async open(file: string, limits: ZipLimits): Promise<ZipFile> {
    let zip: yauzl.ZipFile;
    try {
      zip = await yauzl.openPromise(file, { autoClose: false, lazyEntries: true });
    } catch (error) {
      throw new ZipError("not_a_zip", "", error);
    }
    try {
      if (zip.entryCount > limits.entries) throw new ZipError("too_many_files", "");
      const entries = new Map<string, yauzl.Entry>();
      let unpacked = 0;
      for await (const entry of zip.eachEntry()) {
        judge(entry, limits);
        unpacked += entry.uncompressedSize;
        if (unpacked > (limits.totalBytes ?? Infinity)) throw new ZipError("bomb", entry.fileName);
        entries.set(entry.fileName, entry);
      }
      return new ZipFile(zip, entries);
    } catch (error) {
      zip.close();
      throw error instanceof ZipError ? error : new ZipError("not_a_zip", "", error);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** Unpacked, as the list of files says; the stream breaks when a file turns out to be larger. */
  bytesOf(name: string): number {
    return this.entries.get(name)?.uncompressedSize ?? 0;
  }

  /** @throws Error for a name that is not in the zip: ask `has` first. */
  async read(name: string): Promise<Readable> {
    const entry = this.entries.get(name);
    if (!entry) throw new Error(`${name} is not in the zip`);
    try {
      return await this.zip.openReadStreamPromise(entry);
    } catch (error) {
      throw new ZipError("not_a_zip", name, error);
    }
  }

  close(): void {
    this.zip.close();
  }
}

function judge(entry: yauzl.Entry, limits: ZipLimits): void {
  if (entry.isEncrypted()) throw new ZipError("encrypted", entry.fileName);
  const isDense =
    entry.uncompressedSize > SMALL_BYTES &&
    entry.uncompressedSize > limits.ratio * Math.max(1, entry.compressedSize);
  if (isDense || entry.uncompressedSize > limits.entryBytes) {
    throw new ZipError("bomb", entry.fileName);
  }
}
