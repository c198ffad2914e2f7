import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { startEmbeddedDatabase } from "~/platform/database/embedded.server";
import { migrate, MigrationError, pendingMigrations } from "~/platform/database/migrate.server";

import { describePostgres } from "../../setup/database";
import { testServerUrl } from "../../setup/environment";

/* On an empty database of its own: a new one of the server for each test, or the embedded one with its tables dropped. */

const server = testServerUrl();
let folder: string;
let url: string;
let client: pg.Client;
let closeEmbedded = () => Promise.resolve();

async function onServer(sql: string): Promise<void> {
  const admin = new pg.Client({ connectionString: server ?? "" });
  await admin.connect();
  await admin.query(sql);
  await admin.end();
}

beforeAll(async () => {
  if (server) return;
  const dataDir = await mkdtemp(join(tmpdir(), "wunnbreck-migrate-"));
  const database = await startEmbeddedDatabase({ dataDir });
  url = database.connectionString;
  closeEmbedded = async () => {
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
});

afterAll(() => closeEmbedded());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wunnbreck-migrations-"));
  if (server) {
    const name = `wunnbreck_migrate_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
    await onServer(`create database ${name}`);
    url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  }
  client = new pg.Client({ connectionString: url });
  await client.connect();
});

afterEach(async () => {
  if (!server) await client.query("drop schema public cascade; create schema public");
  await client.end();
  if (server) await onServer(`drop database ${new URL(url).pathname.slice(1)} with (force)`);
  await rm(folder, { recursive: true, force: true });
});

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, "migration.sql"), sql);
}

const run = () => migrate(url, () => undefined, folder);

async function tables(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by 1",
  );
  return rows.map(({ name }) => name).filter((name) => name !== "spatial_ref_sys");
}

describe("migrate", () => {
  it("applies what is new, in order, once, and records it as Prisma does", async () => {
    const sql = "create table b (id int references a);\n";
    await write("20260102000000_second", sql);
    await write("20260101000000_first", "create table a (id int primary key);");
    const steps: string[] = [];
    await migrate(
      url,
      ({ name, number, total }) => steps.push(`${number}/${total} ${name}`),
      folder,
    );
    expect(steps).toEqual([
      "1/3 20260101000000_first",
      "2/3 20260102000000_second",
      "3/3 graphile_worker",
    ]);
    const { rows } = await client.query<Record<string, unknown>>(
      "select * from _prisma_migrations order by migration_name",
    );
    expect(rows[1]).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      checksum: createHash("sha256").update(sql).digest("hex"),
      finished_at: expect.any(Date) as Date,
      migration_name: "20260102000000_second",
      logs: null,
      rolled_back_at: null,
      started_at: expect.any(Date) as Date,
      applied_steps_count: 1,
    });

    await run();
    await write("20260103000000_third", "create table c (id int);");
    expect(await pendingMigrations(client, folder)).toEqual(["20260103000000_third"]);
    await run();
    expect(await tables()).toEqual(["_prisma_migrations", "a", "b", "c"]);
    expect(await pendingMigrations(client, folder)).toEqual([]);
  });

  it("refuses a file that was changed after it had been applied, by name", async () => {
    await write("20260101000000_first", "create table a (id int);");
    await run();
    await write("20260101000000_first", "create table a (id bigint);");
    await write("20260102000000_second", "create table b (id int);");
    await expect(run()).rejects.toThrow(/20260101000000_first: the file was changed/);
    expect(await tables()).not.toContain("b");
  });

  it("names the line of a failing statement, and leaves nothing of its file behind", async () => {
    await write("20260101000000_first", "create table a (id int);");
    await write(
      "20260102000000_broken",
      "-- é𝄞\ncreate table b (id int);\n  insert into nowhere values (1);\n",
    );
    const failure = await run().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MigrationError);
    expect(String(failure)).toContain(
      '20260102000000_broken: line 3, column 15: relation "nowhere" does not exist (42P01)',
    );
    expect(String(failure)).toContain("insert into nowhere values (1);");
    expect(await tables()).toEqual(["_prisma_migrations", "a"]);
    expect(await pendingMigrations(client, folder)).toEqual(["20260102000000_broken"]);
  });

  it("stops at what Prisma left half done", async () => {
    await write("20260101000000_first", "create table a (id int);");
    await run();
    await client.query("update _prisma_migrations set finished_at = null");
    await expect(run()).rejects.toThrow(/20260101000000_first: an earlier attempt failed/);
  });

  it("looks past what Prisma rolled back", async () => {
    await write("20260101000000_first", "create table a (id int);");
    await run();
    await client.query("update _prisma_migrations set rolled_back_at = now(); drop table a");
    await run();
    expect(await tables()).toContain("a");
  });
});

describePostgres("migrate by several at once", () => {
  it("applies every migration once", async () => {
    for (let day = 1; day <= 5; day++) {
      await write(`2026010${day}000000_step`, `create table step_${day} (id int);`);
    }
    await Promise.all([run(), run(), run(), run()]);
    const { rows } = await client.query("select 1 from _prisma_migrations");
    expect(rows).toHaveLength(5);
  });
});
