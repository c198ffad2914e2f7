import { type ChildProcess, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { childVariables } from "../env.server";
import type { Order, Report } from "./embedded-process.server";

/** How far the start of the database is: the folder is ours, then what it is busy with. */
export type EmbeddedStep = "locked" | "creating" | "unpacking" | "opening";

export interface EmbeddedDatabase {
  /** For `pg` and everything built on it. */
  connectionString: string;
  /** The process that holds the database now; another one after a crash. */
  readonly pid: number | undefined;
  /** Lets the statement under way end, closes every connection and the database. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** The folder that holds everything of this database. */
  dataDir: string;
  onStep?: (step: EmbeddedStep) => void;
  /** The database's process crashed and is being started again. */
  onRestart?: (reason: string) => void;
  /** It crashed too often, or cannot be opened again: nothing answers any more. */
  onLost?: (reason: string) => void;
  /** How often it may crash within ten minutes before it counts as lost. */
  restarts?: number;
  /** How often it is asked for a sign of life, and how long it may then be silent. */
  watch?: { everyMs: number; silenceMs: number };
}

/** Windows has no Unix sockets that `pg` could speak to. */
const SUPPORTED = process.platform !== "win32";
/** `sun_path` holds 104 bytes on macOS and 108 on Linux. */
const LONGEST_SOCKET_PATH = 103;
const CRASH_WINDOW_MS = 600_000;
/** A database that says nothing for so long, while one statement runs, is killed and started again. */
const WATCH = { everyMs: 10_000, silenceMs: 120_000 };
const STOP_MS = 20_000;

const PROCESS = fileURLToPath(new URL("./embedded-process.server.ts", import.meta.url));
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** The folder of the socket: the data folder, unless its path is longer than the system allows. */
function socketFolder(dataDir: string): string {
  if (Buffer.byteLength(path.join(dataDir, SOCKET)) <= LONGEST_SOCKET_PATH) return dataDir;
  const sign = createHash("sha256").update(dataDir).digest("hex").slice(0, 16);
  return path.join(tmpdir(), `wunnbreck-${userInfo().uid}-${sign}`);
}

/** The name `pg` looks for in the folder it is given as host. */
const SOCKET = ".s.PGSQL.5432";

function forkProcess(dataDir: string): ChildProcess {
  return fork(PROCESS, ["serve", dataDir, path.join(socketFolder(dataDir), SOCKET)], {
    execArgv: ["--import", LOADER],
    env: childVariables({}),
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
}

/**
 * Starts the embedded database in a process of its own and keeps it running.
 *
 * @throws Error with a message for the terminal: the folder is in use, or the database cannot be opened.
 */
export async function startEmbeddedDatabase(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  if (!SUPPORTED) {
    throw new Error(
      "The embedded database needs Linux or macOS (or WSL). On Windows, set DATABASE_URL.",
    );
  }
  const dataDir = path.resolve(options.dataDir);
  const keeper = new Keeper(dataDir, options);
  await keeper.start();
  const host = encodeURIComponent(socketFolder(dataDir));
  return {
    connectionString: `postgresql://postgres@localhost/postgres?host=${host}`,
    get pid() {
      return keeper.pid;
    },
    stop: () => keeper.stop(),
  };
}

/** Starts the process, watches it and starts it again when it breaks. */
class Keeper {
  private child: ChildProcess | undefined;
  private isStopping = false;
  private crashes: number[] = [];
  private watch: NodeJS.Timeout | undefined;

  constructor(
    private readonly dataDir: string,
    private readonly options: EmbeddedOptions,
  ) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** @throws Error when the process does not get ready. */
  async start(): Promise<void> {
    const child = forkProcess(this.dataDir);
    this.child = child;
    let lastWords = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      lastWords = (lastWords + text).slice(-2_000);
    });
    await new Promise<void>((resolve, reject) => {
      let isReady = false;
      let reason = "";
      child.on("message", (report: Report) => {
        if (report.kind === "progress") this.options.onStep?.(report.step);
        if (report.kind === "in-use" || report.kind === "failed") reason = report.message;
        if (report.kind === "alive") this.watchOver(child);
        if (report.kind !== "ready") return;
        isReady = true;
        this.watchOver(child);
        resolve();
      });
      child.once("exit", (code, signal) => {
        clearTimeout(this.watch);
        const how = reason || lastWords.trim() || `it ended with ${signal ?? `code ${code}`}`;
        if (!isReady) reject(new Error(how));
        else if (!this.isStopping) void this.again(how);
      });
    });
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    if (child.connected) child.send("stop" satisfies Order);
    const force = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
    await ended;
    clearTimeout(force);
  }

  private async again(reason: string): Promise<void> {
    const now = Date.now();
    this.crashes = [...this.crashes.filter((then) => now - then < CRASH_WINDOW_MS), now];
    if (this.crashes.length > (this.options.restarts ?? 3)) {
      this.options.onLost?.(reason);
      return;
    }
    this.options.onRestart?.(reason);
    try {
      await this.start();
    } catch (error) {
      this.options.onLost?.(error instanceof Error ? error.message : String(error));
    }
  }

  /** Asks for a sign of life after a while; without one for too long, the process is killed. One timer at a time. */
  private watchOver(child: ChildProcess): void {
    clearTimeout(this.watch);
    if (this.isStopping || child !== this.child) return;
    const { everyMs, silenceMs } = this.options.watch ?? WATCH;
    this.watch = setTimeout(() => {
      if (child.connected) child.send("report" satisfies Order);
      this.watch = setTimeout(() => child.kill("SIGKILL"), silenceMs);
      this.watch.unref();
    }, everyMs);
    this.watch.unref();
  }
}
