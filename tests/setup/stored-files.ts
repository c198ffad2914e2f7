import { readdir } from "node:fs/promises";

import { environment } from "~/platform/env.server";

/** The names of the files in the storage, without their folders. */
export async function storedFiles(): Promise<string[]> {
  const names = await readdir(environment().storageDir, { recursive: true }).catch(() => []);
  return names.filter((name) => /[0-9a-f-]{36}/.test(name)).sort();
}
