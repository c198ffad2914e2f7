import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";

/** Who has a data folder open. */
interface Holder {
  id: string;
  pid: number;
  /** The process that started it; once that is gone, the holder is about to end. */
  parent: number;
  /** When the process started, by the system's own clock: a pid alone may have been given anew. */
  started: string | null;
  host: string;
}

export class DataFolderInUse extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`${folder} is in use by another start (process ${pid}). End that one first.`);
    this.name = "DataFolderInUse";
  }
}

/** How long a holder whose starter is gone has to end, in milliseconds. */
const GRACE_MS = 30_000;

/**
 * Takes a data folder for this process. A lock left behind by a process that no longer runs is taken over.
 *
 * @param file the lock; @param socketPath where a holder would answer.
 * @returns what gives the folder back.
 * @throws DataFolderInUse
 */
export async function lockDataFolder(
  folder: string,
  file: string,
  socketPath: string,
): Promise<() => void> {
  const self: Holder = {
    id: randomUUID(),
    pid: process.pid,
    parent: process.ppid,
    started: startOf(process.pid),
    host: hostname(),
  };
  const candidate = `${file}.${self.id}`;
  writeFileSync(candidate, JSON.stringify(self), { mode: 0o600 });
  const deadline = Date.now() + GRACE_MS;
  try {
    while (!tryLink(candidate, file)) {
      const holder = read(file);
      if (!holder) continue;
      const inUse = (holder.host === self.host && isAlive(holder)) || (await answers(socketPath));
      if (!inUse) takeAway(file, holder);
      else if (isRunning(holder.parent) || Date.now() > deadline) {
        throw new DataFolderInUse(folder, holder.parent);
      } else await pause(100);
    }
  } finally {
    rmSync(candidate, { force: true });
  }
  return () => {
    if (read(file)?.id === self.id) rmSync(file, { force: true });
  };
}

function tryLink(candidate: string, file: string): boolean {
  try {
    linkSync(candidate, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** @returns null when there is none any more. */
function read(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch (error) {
    if (error instanceof SyntaxError) {
      return { id: "", pid: 0, parent: 0, started: null, host: "" };
    }
    return null;
  }
}

/** Removes a lock nobody holds; one that a third process has just made is put back. */
function takeAway(file: string, stale: Holder): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (read(aside)?.id !== stale.id) tryLink(aside, file);
  rmSync(aside, { force: true });
}

/** Whether a process runs; one that has ended and that nobody has collected yet does not. */
export function isRunning(pid: number): boolean {
  if (pid <= 1) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return !ENDED.has(statisticsOf(pid)?.state ?? "");
}

function isAlive({ pid, started }: Holder): boolean {
  return isRunning(pid) && (started === null || startOf(pid) === started);
}

function startOf(pid: number): string | null {
  return statisticsOf(pid)?.started ?? null;
}

/** proc(5): zombie, dead. */
const ENDED = new Set(["Z", "X"]);

/** Fields 3 and 22 of Linux's process statistics; null where there are none. */
function statisticsOf(pid: number): { state: string; started: string } | null {
  try {
    const statistics = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = statistics.slice(statistics.lastIndexOf(")") + 2).split(" ");
    const [state, started] = [fields[0], fields[19]];
    return state && started ? { state, started } : null;
  } catch {
    return null;
  }
}

function answers(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath);
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => done(true));
    socket.once("error", () => done(false));
  });
}
