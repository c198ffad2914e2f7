import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { isRunning } from "~/platform/database/embedded-lock.server";
import {
  type EmbeddedDatabase,
  type EmbeddedOptions,
  startEmbeddedDatabase,
} from "~/platform/database/embedded.server";

import { childEnvironment } from "../../setup/environment";

let dataDir: string;
let running: EmbeddedDatabase[];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "wunnbreck-life-"));
  running = [];
});

afterEach(async () => {
  for (const database of running) await database.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function start(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedDatabase> {
  const database = await startEmbeddedDatabase({ dataDir, ...options });
  running.push(database);
  return database;
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ value: unknown }>(sql);
    return rows[0]?.value;
  } finally {
    await client.end();
  }
}

/** Tries until the database answers again. */
async function untilAnswers(url: string, sql: string): Promise<unknown> {
  for (let tries = 0; tries < 600; tries++) {
    try {
      return await ask(url, sql);
    } catch {
      await pause(100);
    }
  }
  throw new Error("the database did not come back");
}

/** A process that ends soon, but that its parent never collects: by then the shell is another program. */
async function endedButThere(): Promise<{ parent: ChildProcess; pid: number }> {
  const parent = spawn("sh", ["-c", "sleep 1 & echo $!; exec sleep 300"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const pid = await new Promise<number>((resolve) => {
    parent.stdout.once("data", (text: Buffer) => resolve(Number(text)));
  });
  return { parent, pid };
}

describe("the embedded database", { timeout: 180_000 }, () => {
  it("is reached by this user alone", async () => {
    const database = await start();
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
    expect(await ask(database.connectionString, "select 1 as value")).toBe(1);
    await database.stop();
    expect(existsSync(join(dataDir, "lock"))).toBe(false);
  });

  it("refuses a second start on its folder, and names the first", async () => {
    const database = await start();
    await expect(start()).rejects.toThrow(`is in use by another start (process ${process.pid})`);
    expect(await ask(database.connectionString, "select 1 as value")).toBe(1);
  });

  it("takes over the lock of a process that is gone", async () => {
    const gone = { id: "x", pid: 999_999_999, parent: 1, started: "1", host: hostname() };
    const reused = { ...gone, pid: process.pid, parent: process.pid };
    for (const lock of [JSON.stringify(gone), JSON.stringify(reused), "not a lock", ""]) {
      await writeFile(join(dataDir, "lock"), lock);
      const database = await start();
      await database.stop();
    }
  });

  it.skipIf(process.platform !== "linux")(
    "takes over the lock of a process that has ended and is not yet collected",
    async () => {
      const { parent, pid } = await endedButThere();
      try {
        await expect.poll(() => isRunning(pid), { timeout: 20_000 }).toBe(false);
        process.kill(pid, 0);
        const lock = { id: "x", pid, parent: process.pid, started: null, host: hostname() };
        await writeFile(join(dataDir, "lock"), JSON.stringify(lock));
        const database = await start();
        expect(await ask(database.connectionString, "select 1 as value")).toBe(1);
      } finally {
        parent.kill();
      }
    },
  );

  it("comes back after a crash with everything that was committed", async () => {
    const restarts: string[] = [];
    const database = await start({ onRestart: (reason) => restarts.push(reason) });
    const url = database.connectionString;
    await ask(url, "create table kept (id int)");
    for (let id = 1; id <= 20; id++) await ask(url, `insert into kept values (${id})`);
    const pool = new pg.Pool({ connectionString: url });
    pool.on("error", () => undefined);
    await pool.query("select 1");
    const before = database.pid ?? 0;
    process.kill(before, "SIGKILL");
    expect(await untilAnswers(url, "select count(*)::int as value from kept")).toBe(20);
    expect(database.pid).not.toBe(before);
    expect(restarts).toEqual(["it ended with SIGKILL"]);
    expect((await pool.query("select 1")).rowCount).toBe(1);
    await pool.end();
  });

  it("is left alone while it gives signs of life, and started again when it is silent", async () => {
    const restarts: string[] = [];
    const watch = { everyMs: 100, silenceMs: 2_000 };
    const database = await start({ watch, onRestart: (reason) => restarts.push(reason) });
    const before = database.pid ?? 0;
    await pause(5_000);
    expect(database.pid).toBe(before);
    process.kill(before, "SIGSTOP");
    expect(await untilAnswers(database.connectionString, "select 1 as value")).toBe(1);
    expect(database.pid).not.toBe(before);
    expect(restarts).toEqual(["it ended with SIGKILL"]);
  });

  it("is given up when it crashes too often, with a reason instead of silence", async () => {
    let lost: (reason: string) => void = () => undefined;
    const isLost = new Promise<string>((resolve) => {
      lost = resolve;
    });
    const database = await start({ restarts: 0, onLost: lost });
    process.kill(database.pid ?? 0, "SIGKILL");
    expect(await isLost).toBe("it ended with SIGKILL");
  });

  it("ends when the process that started it is killed, and can be started again at once", async () => {
    const script = join(dataDir, "start.mts");
    const module = join(process.cwd(), "app/platform/database/embedded.server.ts");
    await writeFile(
      script,
      `import { startEmbeddedDatabase } from ${JSON.stringify(module)};
       const database = await startEmbeddedDatabase({ dataDir: ${JSON.stringify(dataDir)} });
       console.log(database.pid);`,
    );
    const starter = spawn(process.execPath, ["--import", "tsx", script], {
      env: childEnvironment({}),
      stdio: ["ignore", "pipe", "inherit"],
    });
    const pid = await new Promise<number>((resolve, reject) => {
      starter.stdout.once("data", (text: Buffer) => resolve(Number(text)));
      starter.once("exit", () => reject(new Error("the starter ended")));
    });
    starter.kill("SIGKILL");
    const database = await start();
    await expect.poll(() => isRunning(pid), { timeout: 20_000 }).toBe(false);
    expect(await ask(database.connectionString, "select 1 as value")).toBe(1);
    await database.stop();
  });

  it("works in a folder whose path is too long for a socket", async () => {
    const deep = join(dataDir, "a".repeat(60), "b".repeat(60));
    const database = await start({ dataDir: deep });
    expect(await ask(database.connectionString, "select 1 as value")).toBe(1);
  });
});
