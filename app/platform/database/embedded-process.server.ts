import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

import type { PGlite } from "@electric-sql/pglite";

import { emptyDatabase, knownEmptyDatabase, postgisBundle } from "./embedded-copies.server";
import { openGateway } from "./embedded-gateway.server";
import { DataFolderInUse, lockDataFolder } from "./embedded-lock.server";
import { createEmptyDatabase, openPostgres } from "./embedded-postgres.server";
import { extractTar } from "./embedded-tar.server";

/*
 * The process of the embedded database. It is forked by embedded.server.ts, which it tells how far it got, and ends
 * when it is told to or when the process that started it is gone.
 *
 * Arguments: the task, the data folder, the path of the socket.
 */

/** What the process says. */
export type Report =
  | { kind: "progress"; step: "locked" | "creating" | "unpacking" | "opening" }
  | { kind: "ready" }
  | { kind: "alive" }
  | { kind: "in-use"; message: string }
  | { kind: "failed"; message: string };

/** What the process is told. */
export type Order = "stop" | "report";

type Task = "serve" | "prepare";

const [, , task, dataDir = "", socketPath = ""] = process.argv;

const tell = (report: Report) =>
  new Promise<void>((resolve) => {
    if (process.connected) process.send?.(report, () => resolve());
    else resolve();
  });

async function end(report: Report, code: number): Promise<never> {
  await tell(report);
  process.exit(code);
}

function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof DataFolderInUse) void end({ kind: "in-use", message }, 1);
  else void end({ kind: "failed", message }, 1);
}

process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);
// The terminal's Ctrl-C and its end reach every process; the starter decides when the database's turn has come.
for (const signal of ["SIGINT", "SIGHUP"] as const) process.on(signal, () => undefined);

/** The folder of the data; made from the prepared copy if there is none yet. */
async function prepareFolder(): Promise<string> {
  const folder = path.join(dataDir, "postgres");
  if (existsSync(path.join(folder, "PG_VERSION"))) return folder;
  const known = await knownEmptyDatabase(dataDir);
  if (known === undefined) {
    await tell({ kind: "progress", step: "creating" });
    await inOtherProcess("prepare");
  }
  const archive = known ?? (await emptyDatabase(dataDir, createEmptyDatabase));
  await tell({ kind: "progress", step: "unpacking" });
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await extractTar(await readFile(archive), unfinished);
  await rename(unfinished, folder);
  return folder;
}

/** Making a database takes memory that a process does not give back. */
async function inOtherProcess(other: Task): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), [other, dataDir], { stdio: "inherit" });
  let reason = "";
  child.on("message", (report: Report) => {
    if (report.kind === "failed") reason = report.message;
  });
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`The embedded database could not be created: ${reason}`);
}

async function greetingOf(database: PGlite): Promise<Record<string, string>> {
  const names = ["server_version", "server_encoding", "DateStyle", "IntervalStyle", "TimeZone"];
  const { rows } = await database.query<{ name: string; value: string }>(
    "select name, current_setting(name) as value from unnest($1::text[]) as name",
    [names],
  );
  return {
    ...Object.fromEntries(rows.map(({ name, value }) => [name, value])),
    client_encoding: "UTF8",
    integer_datetimes: "on",
    standard_conforming_strings: "on",
  };
}

async function serve(): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await mkdir(path.dirname(socketPath), { recursive: true, mode: 0o700 });
  await chmod(path.dirname(socketPath), 0o700);
  const unlock = await lockDataFolder(dataDir, path.join(dataDir, "lock"), socketPath);
  process.on("exit", unlock);
  await tell({ kind: "progress", step: "locked" });
  await rm(socketPath, { force: true });
  const folder = await prepareFolder();
  await tell({ kind: "progress", step: "opening" });
  const database = await openPostgres(await postgisBundle(dataDir), folder);
  const gateway = await openGateway(
    socketPath,
    (bytes, onRawData) => database.execProtocolRawStream(bytes, { onRawData }),
    await greetingOf(database),
    fail,
  );
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await gateway.close();
    await database.close();
    process.exit(0);
  };
  process.on("message", (order: Order) => {
    if (order === "stop") stop().catch(fail);
    else void tell({ kind: "alive" });
  });
  process.on("disconnect", () => void stop().catch(fail));
  process.on("SIGTERM", () => void stop().catch(fail));
  await tell({ kind: "ready" });
}

async function prepare(): Promise<void> {
  process.on("disconnect", () => process.exit(1));
  await emptyDatabase(dataDir, createEmptyDatabase);
  process.exit(0);
}

(task === "prepare" ? prepare() : serve()).catch(fail);
