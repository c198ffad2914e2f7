import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startEmbeddedDatabase } from "~/platform/database/embedded.server";

import { fillTemplate, templateKey } from "./template";

/*
 * Without a PostgreSQL server a test file gets the embedded database on a copy of a filled data folder, which takes
 * about 2 s. The filled folder is kept beside the installed packages until the migrations or the facts change.
 */

const CACHE = "node_modules/.cache/wunnbreck";
const TEMPLATE = "test-template-";
const WEEK_MS = 7 * 24 * 3_600_000;

/** Makes the filled data folder unless it is there, and returns its path. */
export async function prepareEmbeddedTemplate(): Promise<string> {
  const folder = join(CACHE, TEMPLATE + templateKey());
  if (existsSync(folder)) return folder;
  const unfinished = await mkdtemp(join(tmpdir(), "wunnbreck-template-"));
  const database = await startEmbeddedDatabase({ dataDir: unfinished });
  try {
    await fillTemplate(database.connectionString);
  } finally {
    await database.stop();
  }
  const arriving = `${folder}.${process.pid}`;
  await cp(join(unfinished, "postgres"), arriving, { recursive: true });
  await rename(arriving, folder).catch(() => rm(arriving, { recursive: true, force: true }));
  await rm(unfinished, { recursive: true, force: true });
  await removeOldTemplates();
  return folder;
}

async function removeOldTemplates(): Promise<void> {
  for (const name of (await readdir(CACHE)).filter((entry) => entry.startsWith(TEMPLATE))) {
    const folder = join(CACHE, name);
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > WEEK_MS) await rm(folder, { recursive: true, force: true });
  }
}
