import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";

/*
 * Applies prisma/migrations as `prisma migrate deploy` would, whose engine is a download that not every machine can
 * make. The table, the checksums and the lock are Prisma's own, so that it finds the migrations applied where it runs.
 */

export interface MigrationStep {
  /** The folder's name, or "graphile_worker" for the job queue's own tables. */
  name: string;
  /** From 1. */
  number: number;
  /** How many steps there are to do. */
  total: number;
}

/** A migration that cannot be applied, with a message for the terminal. */
export class MigrationError extends Error {
  constructor(
    readonly migration: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`Migration ${migration}: ${reason}`, options);
    this.name = "MigrationError";
  }
}

interface Migration {
  name: string;
  sql: string;
  /** SHA-256 of the file in hexadecimal. */
  checksum: string;
}

interface Applied {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
  rolled_back_at: Date | null;
}

const FOLDER = path.join("prisma", "migrations");
/** The key `prisma migrate` locks under. */
const PRISMA_LOCK = 72707369;
const SILENT = new Logger(() => () => undefined);
const OLDEST_POSTGRESQL = 150_000;

const TABLE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

/**
 * Brings a database to the present state, one transaction per migration; what is applied already is left alone.
 *
 * @param connectionString of a role that may create extensions, roles and tables.
 * @param onStep called before each step.
 * @param folder where the migrations lie, `<timestamp>_<name>/migration.sql`.
 * @throws MigrationError when one was changed after it was applied, failed earlier, or fails now; nothing of a failing
 * one stays.
 */
export async function migrate(
  connectionString: string,
  onStep: (step: MigrationStep) => void,
  folder = FOLDER,
): Promise<void> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ connectionString, application_name: "wunnbreck-migrate" });
  await client.connect();
  try {
    await refuseOldServer(client);
    await locked(client, () => client.query(TABLE));
    const pending = pendingOf(migrations, await readApplied(client));
    const total = pending.length + 1;
    for (const [index, migration] of pending.entries()) {
      onStep({ name: migration.name, number: index + 1, total });
      await locked(client, async () => {
        const [still] = pendingOf([migration], await readApplied(client));
        if (still) await apply(client, migration);
      });
    }
    onStep({ name: "graphile_worker", number: total, total });
  } finally {
    await client.end();
  }
  await runMigrations({ connectionString, logger: SILENT });
}

/** Names of the migrations a database lacks. An empty database lacks all. */
export async function pendingMigrations(client: pg.ClientBase, folder = FOLDER): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const { rows } = await client.query<{ known: boolean }>(
    "select to_regclass('_prisma_migrations') is not null as known",
  );
  const applied = rows[0]?.known ? await readApplied(client) : [];
  return pendingOf(migrations, applied).map(({ name }) => name);
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

async function readApplied(client: pg.ClientBase): Promise<Applied[]> {
  const { rows } = await client.query<Applied>(
    "select migration_name, checksum, finished_at, rolled_back_at from _prisma_migrations",
  );
  return rows.filter((row) => row.rolled_back_at === null);
}

/** @throws MigrationError when what was applied is not what lies in the folder. */
function pendingOf(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const byName = new Map(applied.map((row) => [row.migration_name, row]));
  return migrations.filter(({ name, checksum }) => {
    const row = byName.get(name);
    if (!row) return true;
    if (!row.finished_at) {
      throw new MigrationError(
        name,
        "an earlier attempt failed half-way. Repair the database, then `prisma migrate resolve`.",
      );
    }
    if (row.checksum !== checksum) {
      throw new MigrationError(
        name,
        "the file was changed after it had been applied. Put it back and write a new migration.",
      );
    }
    return false;
  });
}

/** One transaction that excludes every other runner, also Prisma's; works behind a pooler in transaction mode. */
async function locked(client: pg.ClientBase, work: () => Promise<unknown>): Promise<void> {
  await client.query("begin");
  try {
    await client.query("select pg_advisory_xact_lock($1)", [PRISMA_LOCK]);
    await work();
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  }
}

async function apply(client: pg.ClientBase, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query(sql);
  } catch (error) {
    throw new MigrationError(name, describeFailure(sql, error), { cause: error });
  }
  await client.query(
    `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     values (gen_random_uuid()::text, $1, $2, now(), clock_timestamp(), 1)`,
    [checksum, name],
  );
}

/** The server's words with the line and column of the file they are about. */
function describeFailure(sql: string, error: unknown): string {
  if (!(error instanceof pg.DatabaseError)) {
    return error instanceof Error ? error.message : String(error);
  }
  const said = [error.message, error.detail, error.hint].filter(Boolean).join(". ");
  if (!error.position) return `${said} (${error.code ?? "no code"})`;
  const before = [...sql].slice(0, Number(error.position) - 1).join("");
  const line = before.split("\n").length;
  const column = before.length - before.lastIndexOf("\n");
  const text = sql.split("\n")[line - 1]?.trim() ?? "";
  return `line ${line}, column ${column}: ${said} (${error.code ?? "no code"})\n    ${text}`;
}

async function refuseOldServer(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ version: string; name: string; postgis: string | null }>(
    `select current_setting('server_version_num') as version, current_setting('server_version') as name,
       (select default_version from pg_available_extensions where name = 'postgis') as postgis`,
  );
  const [server] = rows;
  if (Number(server?.version) < OLDEST_POSTGRESQL) {
    throw new Error(`PostgreSQL ${server?.name} is too old: 15 or later is needed.`);
  }
  if (!server?.postgis || isOlder(server.postgis, [3, 3])) {
    const found = server?.postgis ? `PostGIS ${server.postgis} is too old` : "PostGIS is missing";
    throw new Error(`${found} on the database server: 3.3 or later is needed.`);
  }
}

function isOlder(version: string, [major, minor]: readonly [number, number]): boolean {
  const [ours = 0, next = 0] = version.split(".").map(Number);
  return ours < major || (ours === major && next < minor);
}
