import { constants, existsSync } from "node:fs";
import { cp, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startEmbeddedDatabase } from "~/platform/database/embedded.server";

import { fillTemplate, templateKey } from "./template";
import type { TestDatabase } from "./test-database";

/*
 * Without a PostgreSQL server a test file gets the embedded database on a copy of a migrated data folder, which takes
 * about 2 s. The migrated folder is kept beside the installed packages until the migrations change.
 */

const CACHE = "node_modules/.cache/wunnbreck";
const TEMPLATE = "test-template-";
const WEEK_MS = 7 * 24 * 3_600_000;

/** Makes the migrated data folder unless it is there, and returns its path. */
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

/** An embedded database of one's own, ended and removed by `close`. */
export async function cloneEmbedded(template: string): Promise<TestDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), "wunnbreck-test-"));
  const mode = constants.COPYFILE_FICLONE;
  await cp(template, join(dataDir, "postgres"), { recursive: true, mode });
  const database = await startEmbeddedDatabase({ dataDir });
  return {
    url: database.connectionString,
    isPostgres: false,
    async close() {
      await database.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function removeOldTemplates(): Promise<void> {
  for (const name of (await readdir(CACHE)).filter((entry) => entry.startsWith(TEMPLATE))) {
    const folder = join(CACHE, name);
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > WEEK_MS) await rm(folder, { recursive: true, force: true });
  }
}
