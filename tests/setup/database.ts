import { describe, inject } from "vitest";

import { cloneEmbedded } from "./embedded-database";
import { testServerUrl } from "./environment";
import { POSTGRES_ONLY } from "./only-postgres";
import { clonePostgres } from "./postgres-database";
import type { TestDatabase } from "./test-database";

let current: Promise<TestDatabase> | undefined;

/**
 * The database of this test file, the same at every call: migrated, with the facts of prisma/data and nothing else, on
 * the server of TEST_DATABASE_URL or else embedded.
 * tests/setup/use-database.ts opens it before the file runs, so `withViewer` and its like work on it at once, and
 * closes it afterwards.
 */
export function testDatabase(): Promise<TestDatabase> {
  const server = testServerUrl();
  const template = inject("databaseTemplate");
  current ??= server ? clonePostgres(server, template) : cloneEmbedded(template);
  return current;
}

/**
 * Tests that need several transactions at once, locks or a real server. Skipped by name on the embedded database, which
 * runs one transaction at a time.
 */
export function describePostgres(name: string, tests: () => void): void {
  describe.skipIf(testServerUrl() === null)(`${name} ${POSTGRES_ONLY}`, tests);
}
