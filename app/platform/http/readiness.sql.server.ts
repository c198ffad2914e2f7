import type { QueryConfig } from "pg";

import { pendingMigrations } from "../database/migrate.server";
import { connectionPool } from "../sql.server";

/** A database that says nothing for so long, in milliseconds, counts as away. The driver knows it; its types do not. */
const ASK: QueryConfig & { query_timeout: number } = { text: "select 1", query_timeout: 3_000 };

let isMigrated = false;

/** Whether the database answers and has every migration. Never throws, never waits longer than a few seconds. */
export async function isDatabaseReady(): Promise<boolean> {
  try {
    const client = await connectionPool().connect();
    try {
      await client.query(ASK);
      isMigrated ||= (await pendingMigrations(client)).length === 0;
      client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
    return isMigrated;
  } catch {
    return false;
  }
}
