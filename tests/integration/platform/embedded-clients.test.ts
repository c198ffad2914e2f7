import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type EmbeddedDatabase, startEmbeddedDatabase } from "~/platform/database/embedded.server";

/* Several clients on the one session of the embedded database: each must see only what is its own. */

let dataDir: string;
let database: EmbeddedDatabase;
const open: (pg.Client | pg.Pool)[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "wunnbreck-clients-"));
  database = await startEmbeddedDatabase({ dataDir });
});

afterAll(async () => {
  await Promise.allSettled(open.map((one) => one.end()));
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function connect(options: pg.ClientConfig = {}): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.connectionString, ...options });
  client.on("error", () => undefined);
  await client.connect();
  open.push(client);
  return client;
}

function connectPool(max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: database.connectionString, max });
  open.push(pool);
  return pool;
}

async function one(client: pg.ClientBase | pg.Pool, sql: string, values: unknown[] = []) {
  const { rows } = await client.query<{ value: unknown }>(sql, values);
  return rows[0]?.value;
}

describe("answers", () => {
  it("reach the client that asked, whatever others ask meanwhile", async () => {
    const pool = connectPool(12);
    const numbers = Array.from({ length: 600 }, (_, number) => number);
    const answers = await Promise.all(
      numbers.map((number) =>
        number % 2
          ? one(pool, "select $1::int as value", [number])
          : one(pool, "select $1::text as value", [`n${number}`]),
      ),
    );
    expect(answers).toEqual(numbers.map((number) => (number % 2 ? number : `n${number}`)));
  });

  it("stay in step after errors, in and outside transactions", async () => {
    const client = await connect();
    const asked = Array.from({ length: 60 }, (_, number) =>
      number % 3 === 0
        ? client
            .query("select 1 / $1::int as value", [0])
            .catch((error: pg.DatabaseError) => error.code)
        : one(client, "select $1::int as value", [number]),
    );
    const answers = await Promise.all(asked);
    expect(answers).toEqual(answers.map((_, number) => (number % 3 === 0 ? "22012" : number)));

    await client.query("begin");
    await expect(client.query("select 1 / $1::int", [0])).rejects.toMatchObject({ code: "22012" });
    await expect(client.query("select 1")).rejects.toMatchObject({ code: "25P02" });
    await client.query("rollback");
    expect(await one(client, "select 7 as value")).toBe(7);
  });

  it("can be large", async () => {
    const client = await connect();
    const text = await one(client, "select repeat('x', $1::int) as value", [5_000_000]);
    expect(String(text)).toHaveLength(5_000_000);
    const long = "y".repeat(3_000_000);
    expect(await one(client, "select length($1::text) as value", [long])).toBe(3_000_000);
  });
});

describe("transactions", () => {
  it("of several clients follow one another and keep their settings to themselves", async () => {
    const pool = connectPool(8);
    await pool.query("create table turn (owner int, step int)");
    await Promise.all(
      Array.from({ length: 40 }, async (_, owner) => {
        const client = await pool.connect();
        await client.query("begin");
        await client.query("select set_config('test.owner', $1, true)", [String(owner)]);
        await client.query("insert into turn values ($1, 1)", [owner]);
        expect(await one(client, "select current_setting('test.owner') as value")).toBe(`${owner}`);
        expect(
          await one(client, "select count(distinct owner)::int as value from turn"),
        ).toBeLessThanOrEqual(41);
        await client.query("insert into turn values ($1, 2)", [owner]);
        await client.query(owner % 2 ? "commit" : "rollback");
        client.release();
      }),
    );
    expect(await one(pool, "select count(*)::int as value from turn")).toBe(40);
    expect(await one(pool, "select bool_and(owner % 2 = 1) as value from turn")).toBe(true);
  });

  it("of a client that vanishes are rolled back, and the others go on", async () => {
    const leaving = await connect();
    const staying = await connect();
    await leaving.query("create table left_behind (id int)");
    await leaving.query("begin");
    await leaving.query("insert into left_behind values (1)");
    const waiting = one(staying, "select count(*)::int as value from left_behind");
    (
      leaving as unknown as { connection: { stream: { destroy(): void } } }
    ).connection.stream.destroy();
    expect(await waiting).toBe(0);
  });

  it("that begin as their client vanishes leave no trace either", async () => {
    for (let round = 0; round < 20; round++) {
      const leaving = await connect();
      leaving.query("begin").catch(() => undefined);
      leaving.query("insert into left_behind values (2)").catch(() => undefined);
      await pause(round % 4);
      (
        leaving as unknown as { connection: { stream: { destroy(): void } } }
      ).connection.stream.destroy();
    }
    const staying = await connect();
    expect(await one(staying, "select count(*)::int as value from left_behind")).toBe(0);
  });

  it("idle for too long are ended, and those who waited too long are told so", async () => {
    const idle = await connect({ idle_in_transaction_session_timeout: 400 });
    const hasty = await connect({ statement_timeout: 150 });
    const patient = await connect();
    await idle.query("begin");
    await idle.query("select 1");
    const refused = expect(hasty.query("select 1")).rejects.toMatchObject({ code: "53300" });
    const served = one(patient, "select 3 as value");
    await refused;
    expect(await served).toBe(3);
    await expect(idle.query("select 1")).rejects.toThrow();
    expect(await one(hasty, "select 4 as value")).toBe(4);
  });
});

describe("a session", () => {
  it("does not hand one client's settings and role to the next", async () => {
    const first = await connect();
    const second = await connect();
    await first.query("create role wunnbreck_gateway_test");
    await first.query("set role wunnbreck_gateway_test");
    await first.query("set search_path = pg_catalog");
    expect(await one(second, "select current_user::text as value")).toBe("postgres");
    expect(await one(second, "show search_path").catch(() => "")).not.toBe("pg_catalog");
    expect(await one(first, "select current_user::text as value")).toBe("postgres");
  });

  it("begins with the settings its client asked for", async () => {
    const client = await connect({
      options: "-c TimeZone=Europe/Luxembourg -c test.greeting=moien",
    });
    await (await connect()).query("select 1");
    expect(await one(client, "select current_setting('TimeZone') as value")).toBe(
      "Europe/Luxembourg",
    );
    expect(await one(client, "select current_setting('test.greeting') as value")).toBe("moien");
  });

  it("keeps prepared statements of the same name apart", async () => {
    const [first, second] = await Promise.all([connect(), connect()]);
    const ask = async (client: pg.Client, text: string) =>
      (await client.query<{ value: string }>({ name: "same", text })).rows[0]?.value;
    expect(await ask(first, "select 'first' as value")).toBe("first");
    expect(await ask(second, "select 'second' as value")).toBe("second");
    expect(await ask(first, "select 'first' as value")).toBe("first");
  });

  it("passes notifications on to whoever listens", async () => {
    const listener = await connect();
    const heard = new Promise((resolve) => listener.on("notification", resolve));
    await listener.query("listen news");
    await (await connect()).query("notify news, 'moien'");
    await expect(heard).resolves.toMatchObject({ channel: "news", payload: "moien" });
  });

  it("survives COPY FROM STDIN, which it cannot do", async () => {
    const client = await connect();
    await expect(client.query("copy turn from stdin")).rejects.toMatchObject({ code: "0A000" });
    expect(await one(client, "select 5 as value")).toBe(5);
  });

  it("survives words that are not the protocol's", async () => {
    const { connect: dial } = await import("node:net");
    const folder = new URL(database.connectionString).searchParams.get("host") ?? "";
    for (const words of ["GET / HTTP/1.1\r\n\r\n", "\0\0\0\x08\0\0\0\0", "\xff".repeat(64)]) {
      const socket = dial(join(folder, ".s.PGSQL.5432"));
      socket.on("error", () => undefined);
      socket.write(Buffer.from(words, "latin1"));
      await pause(20);
      socket.destroy();
    }
    expect(await one(await connect(), "select 6 as value")).toBe(6);
  });
});
