import { readFile, stat } from "node:fs/promises";

import { refuse, type Verdict } from "~/platform/result";

import { type BoundaryFile, type BoundaryFileRefusal, readBoundaryFile } from "./boundary-file";

/** Detailed boundaries of the country are a few megabytes; beyond this the file is something else. */
export const LARGEST_BOUNDARY_FILE = 64 * 1024 * 1024;

export type ReadFileRefusal = BoundaryFileRefusal | "no_file" | "too_large";

/** Reads a file of boundaries from the disk; its size is looked at before its content. */
export async function readBoundariesFrom(
  file: string,
): Promise<Verdict<BoundaryFile, ReadFileRefusal>> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return refuse("no_file");
  if (found.size > LARGEST_BOUNDARY_FILE) {
    return refuse("too_large", { megabytes: Math.round(found.size / 1024 / 1024) });
  }
  return readBoundaryFile(await readFile(file, "utf8"));
}
