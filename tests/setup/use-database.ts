import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll } from "vitest";

import { testDatabase } from "./database";
import { setEnvironment } from "./environment";

/** Every file of tests with a database runs as a process of the product would, on a database and a folder of its own. */
const database = await testDatabase();
const dataDir = await mkdtemp(join(tmpdir(), "wunnbreck-files-"));
setEnvironment({
  NODE_ENV: "test",
  DATABASE_URL: database.url,
  EMBEDDED_DATABASE: database.isPostgres ? "" : "empty",
  DATA_DIR: dataDir,
  STORAGE_DIR: join(dataDir, "files"),
  APP_URL: "http://localhost:3000",
  SESSION_SECRET: "session-secret-of-the-tests-0123456789",
  SMTP_URL: "",
  GEOCODER_URL: "",
  LOG_LEVEL: "silent",
});

afterAll(async () => {
  const { discardPrismaClient } = await import("~/platform/database/client.server");
  const { closeConnectionPool } = await import("~/platform/sql.server");
  await discardPrismaClient();
  await closeConnectionPool();
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
});
