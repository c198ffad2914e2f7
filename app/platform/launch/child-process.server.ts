import { type ChildProcess, fork, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

import { childVariables } from "../env.server";

/** What a forked program says when it does its work, and how far it is. */
export type Word =
  | { kind: "ready" }
  | { kind: "progress"; step: string; share: number }
  | { kind: "failed"; message: string };

const LOADER = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const KEPT_WORDS = 200_000;
const SHOWN_LINES = 25;
/** Where the build, which says much, says what went wrong. */
const TROUBLE = /^(✗ |x Build failed|error during build|\[vite)/m;

const running = new Set<ChildProcess>();

/** Ends everything that was started here and still runs; for a start that is given up. */
export function killChildren(): void {
  for (const child of running) child.kill("SIGKILL");
}

function track(child: ChildProcess): ChildProcess {
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/**
 * Runs a program to its end without showing what it says.
 *
 * @throws Error with its last words.
 */
export function runToEnd(
  what: string,
  command: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<void> {
  const child = track(
    spawn(command, args, { env: childVariables(variables), stdio: ["ignore", "pipe", "pipe"] }),
  );
  return ended(what, child, child.stdout, child.stderr);
}

function ended(what: string, child: ChildProcess, ...streams: (NodeJS.ReadableStream | null)[]) {
  let words = "";
  for (const stream of streams) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      words = (words + text).slice(-KEPT_WORDS);
    });
  }
  return new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${what} failed.\n${trouble(words)}`));
    });
  });
}

function trouble(words: string): string {
  const at = words.search(TROUBLE);
  const lines = words.trim().split("\n");
  if (at < 0) return lines.slice(-SHOWN_LINES).join("\n");
  return words.slice(at).split("\n").slice(0, SHOWN_LINES).join("\n").trim();
}

/** Starts one of the programs beside this file, which speaks to us. */
export function forkProgram(
  name: "web" | "worker" | "seed",
  args: readonly string[] = [],
  quiet = false,
): ChildProcess {
  const file = fileURLToPath(new URL(`./${name}.server.ts`, import.meta.url));
  return track(
    fork(file, args, {
      execArgv: ["--import", LOADER],
      env: childVariables({}),
      stdio: ["ignore", quiet ? "ignore" : "inherit", quiet ? "pipe" : "inherit", "ipc"],
    }),
  );
}

/**
 * Fills the database, in a process of its own.
 *
 * @throws Error with its last words.
 */
export function runSeed(
  args: readonly string[],
  onProgress: (step: string, share: number) => void,
): Promise<void> {
  const child = forkProgram("seed", args, true);
  child.on("message", (word: Word) => {
    if (word.kind === "progress") onProgress(word.step, word.share);
  });
  return ended("Filling the database", child, child.stderr);
}
