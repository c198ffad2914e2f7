import { randomUUID } from "node:crypto";

import pg from "pg";
import type { z } from "zod";

import { awayResponse, isDatabaseAway } from "./database/database-error.server";
import { connectionSettings } from "./database/pool.server";
import { contextSettings, type ViewerContext } from "./database/viewer-context";
import type { Transaction } from "./database/with-viewer.server";
import { log } from "./log.server";

/*
 * PostGIS, matching columns and reports: plain SQL under the same viewer context as withViewer.
 * One connection a request: never opened inside withViewer, because the embedded database runs one transaction at a time.
 */

/** A statement as a tagged template; values become parameters, rows are checked by the schema before anyone sees them. */
export type Sql = <Row>(
  row: z.ZodType<Row>,
) => (text: TemplateStringsArray, ...values: unknown[]) => Promise<Row[]>;

const INT8 = 20;
const DATE = 1082;
const types: pg.CustomTypesConfig = {
  getTypeParser(oid, format) {
    if (oid === (INT8 as typeof oid)) return (text: string) => BigInt(text);
    if (oid === (DATE as typeof oid)) return (text: string) => text;
    return pg.types.getTypeParser(oid, format) as (text: string) => unknown;
  },
};

let pool: pg.Pool | undefined;

/** Plain connections of this process, for adapters that bring their own SQL (attempt limits, readiness). */
export function connectionPool(): pg.Pool {
  if (!pool) {
    pool = new pg.Pool({ ...connectionSettings("wunnbreck-sql"), types });
    pool.on("error", (error) => log().warn({ err: error.name }, "idle database connection lost"));
  }
  return pool;
}

/** Ends the pool; for the shutdown of a process and of tests. */
export async function closeConnectionPool(): Promise<void> {
  const closing = pool;
  pool = undefined;
  await closing?.end();
}

/**
 * Reads with SQL as the viewer, in one READ ONLY transaction that sees one state throughout.
 *
 * @throws Response 503 with Retry-After when the database cannot be reached.
 */
export async function sqlAsViewer<Answer>(
  viewer: ViewerContext,
  work: (sql: Sql) => Promise<Answer>,
): Promise<Answer> {
  let client: pg.PoolClient | undefined;
  let broken: Error | undefined;
  try {
    client = await connectionPool().connect();
    const settings = contextSettings(viewer, randomUUID());
    await client.query("begin isolation level repeatable read read only");
    await client.query(
      "select set_config(s.name, s.value, true) from unnest($1::text[], $2::text[]) as s (name, value)",
      [settings.map(([name]) => name), settings.map(([, value]) => value)],
    );
    const answer = await work(sqlOn(client));
    await client.query("commit");
    return answer;
  } catch (error) {
    if (isDatabaseAway(error)) {
      broken = error instanceof Error ? error : new Error("database away");
      throw awayResponse();
    }
    await client?.query("rollback").catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client?.release(broken);
  }
}

/**
 * The same statements inside a transaction of `withViewer`, for a step that decides on what it reads. Dates are selected
 * as text and JSON as jsonb, so that both ways give the same rows.
 */
export function sqlInside(tx: Transaction): Sql {
  return (row) =>
    async (text, ...values) =>
      row.array().parse(await tx.$queryRaw(text, ...values));
}

function sqlOn(client: pg.PoolClient): Sql {
  return (row) =>
    async (text, ...values) => {
      const statement = text.reduce((all, part, index) => `${all}$${index}${part}`);
      const { rows } = await client.query(statement, values);
      return row.array().parse(rows);
    };
}
