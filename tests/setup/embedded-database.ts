import { constants } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startEmbeddedDatabase } from "~/platform/database/embedded.server";

import type { TestDatabase } from "./test-database";

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
