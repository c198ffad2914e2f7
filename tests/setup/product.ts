import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { childEnvironment } from "./environment";

export interface Product {
  /** `http://127.0.0.1:41234`, without a final slash. */
  url: string;
  stop(): Promise<void>;
}

export interface ProductOptions {
  /** The folder that takes the place of `.data`; a temporary one, removed by `stop`, if absent. */
  dataDir?: string;
  /** More settings of its environment; `DATABASE_URL` and its secrets for a PostgreSQL server. */
  settings?: Record<string, string>;
  /** Arguments as after `npm start --`. */
  args?: readonly string[];
  /** Where its output goes; tests/output/product.log if absent. */
  logFile?: string;
  /** How long it may take to build, migrate, seed and answer. */
  startMs?: number;
}

/**
 * Runs the product as `npm start` does, on a free port of 127.0.0.1, and waits until it is ready.
 *
 * @throws Error with the end of its output when it ends early or does not get ready in time.
 */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), "wunnbreck-")));
  const url = `http://127.0.0.1:${await freePort()}`;
  const settings = { ...isolated(url, dataDir), ...options.settings };
  const child = spawn(
    "node_modules/.bin/tsx",
    ["app/platform/launch/start.server.ts", ...(options.args ?? [])],
    { env: childEnvironment(settings), stdio: ["ignore", "pipe", "pipe"], detached: true },
  );
  const tail = await keepOutput(child, options.logFile ?? "tests/output/product.log");
  const stop = async () => {
    await end(child);
    if (!options.dataDir) await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await untilReady(url, child, options.startMs ?? 300_000);
  } catch (error) {
    await stop();
    throw new Error(`The product did not start. Its last words:\n${tail()}`, { cause: error });
  }
  return { url, stop };
}

/** Nothing of the developer's own configuration reaches the product under test: empty settings shut out `.env`. */
function isolated(url: string, dataDir: string): Record<string, string> {
  return {
    APP_URL: url,
    DATA_DIR: dataDir,
    DATABASE_URL: "",
    GEOCODER_URL: "",
    HOST: "127.0.0.1",
    LOG_LEVEL: "info",
    MAP_STYLE_URL: "",
    NODE_ENV: "production",
    PORT: new URL(url).port,
    SESSION_SECRET: "",
    SMTP_URL: "",
    STORAGE_DIR: "",
    TRUST_PROXY: "",
  };
}

async function untilReady(url: string, child: ChildProcess, withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`it ended with code ${child.exitCode}`);
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await pause(250);
  }
  throw new Error(`it was not ready within ${withinMs / 1000} s`);
}

/** Ctrl-C first, as a person would; what is left after 15 s of its process group is killed. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode === null) {
    const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
    child.kill("SIGINT");
    await Promise.race([ended, pause(15_000, undefined, { ref: false })]);
  }
  killGroup(child);
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, "SIGKILL");
  } catch {
    return;
  }
}

/** @returns a function that gives the last lines of the output. */
async function keepOutput(child: ChildProcess, file: string): Promise<() => string> {
  await mkdir("tests/output", { recursive: true });
  const log = createWriteStream(file);
  let last = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      log.write(text);
      last = (last + text).slice(-3_000);
    });
  }
  child.on("error", (error) => (last += error.message));
  child.on("close", () => log.end());
  return () => last;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
