import { existsSync } from "node:fs";
import { join } from "node:path";

/** Part of the name of every test on a large file of open data, which may lie beside a working copy and is no part of it. */
export const SHARED_DATA = "[shared data]";

const FOLDER = "../shared/data";

/** The path of a file of the open data, or null where it is not there: its tests are skipped by name then. */
export function sharedDataFile(name: string): string | null {
  const file = join(FOLDER, name);
  return existsSync(file) ? file : null;
}
