import { createHmac } from "node:crypto";

import pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

import { isDatabaseAway } from "../database/database-error.server";
import { requireSecret } from "../env.server";
import { connectionPool } from "../sql.server";

/** How many tries of one kind one subject has within a stretch of time. */
export interface AttemptLimit {
  /** Names the kind; part of the stored key. */
  name: string;
  attempts: number;
  /** The stretch, from the first try. */
  minutes: number;
}

/**
 * The limiter brings its own SQL. Its statements go out unnamed, because prepared statements do not outlive a
 * transaction behind a pooler, and with the driver's plain number types.
 */
const statements = {
  query: ({ text, values }: { text: string; values: unknown[] }) =>
    connectionPool().query({ text, values, types: pg.types }),
};

const limiters = new Map<string, RateLimiterPostgres>();

function limiterOf(limit: AttemptLimit): RateLimiterPostgres {
  const known = limiters.get(limit.name);
  if (known) return known;
  const limiter = new RateLimiterPostgres({
    storeClient: statements,
    storeType: "client",
    tableName: "attempt",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: limit.name,
    points: limit.attempts,
    duration: limit.minutes * 60,
  });
  limiters.set(limit.name, limiter);
  return limiter;
}

/** Addresses are personal data: only a keyed hash is stored. */
function keyOf(limit: AttemptLimit, subject: string): string {
  return createHmac("sha256", requireSecret("sessionSecret"))
    .update(`${limit.name} ${subject}`)
    .digest("base64url");
}

/**
 * Counts one try before it is made, so that parallel tries are counted too.
 *
 * @throws Response 429 with Retry-After and `{ minutes }` to wait when there were too many, 503 when the database is away.
 */
export async function countAttempt(limit: AttemptLimit, subject: string): Promise<void> {
  try {
    await limiterOf(limit).consume(keyOf(limit, subject));
  } catch (error) {
    if (error instanceof RateLimiterRes)
      throw tooMany(Math.max(1, Math.ceil(error.msBeforeNext / 1000)));
    if (isDatabaseAway(error))
      throw new Response(null, { status: 503, headers: { "Retry-After": "5" } });
    throw error;
  }
}

/** Forgets a subject's tries, after a success that proves who it is. */
export async function forgetAttempts(limit: AttemptLimit, subject: string): Promise<void> {
  await limiterOf(limit).delete(keyOf(limit, subject));
}

function tooMany(seconds: number): Response {
  return Response.json(
    { minutes: Math.ceil(seconds / 60) },
    { status: 429, headers: { "Retry-After": String(seconds), "Cache-Control": "no-store" } },
  );
}
