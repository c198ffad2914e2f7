import type { PoolConfig } from "pg";

import { environment } from "../env.server";

/** Connections of one kind (Prisma, SQL, queue) one process may hold. */
export const POOL_SIZE = 5;

/** A statement that takes longer is given up by the server. */
const LONGEST_STATEMENT_MS = 5_000;
/** A server that says nothing for so long after its own limit is away, though its connection stands. */
const LONGEST_SILENCE_MS = LONGEST_STATEMENT_MS + 300;

/** @throws Error in a process that was started without a database. */
export function databaseUrl(): string {
  const url = environment().databaseUrl;
  if (url === undefined) throw new Error("this process was started without DATABASE_URL");
  return url;
}

/**
 * How a process connects for the requests it answers: nothing waits longer than a person would. On the embedded database
 * a statement also waits for the transactions of others, and its keeper watches over silence.
 *
 * @param name what the server lists the connections under.
 */
export function connectionSettings(name: string): PoolConfig {
  return {
    connectionString: databaseUrl(),
    max: POOL_SIZE,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: LONGEST_STATEMENT_MS,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 10_000,
    query_timeout: environment().embedded ? undefined : LONGEST_SILENCE_MS,
    application_name: name,
  };
}
