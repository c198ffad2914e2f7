import pg from "pg";

import { pendingMigrations } from "../database/migrate.server";

/**
 * Makes sure that a database outside can be worked with.
 *
 * @throws Error with a message for the terminal: it cannot be reached, or lacks migrations.
 */
export async function checkDatabase(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (error) {
    throw new Error(`The database of DATABASE_URL cannot be reached: ${reasonOf(error)}`, {
      cause: error,
    });
  }
  try {
    const missing = await pendingMigrations(client);
    if (missing.length > 0) {
      throw new Error(
        `The database lacks ${missing.length} migrations (from ${missing[0]}). Run: npm run db:migrate && npm run db:seed`,
      );
    }
  } finally {
    await client.end();
  }
}

/** Several addresses of one host may each have failed for a reason of their own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(", ");
  return error instanceof Error ? error.message : String(error);
}
