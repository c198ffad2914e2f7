import type { ChildProcess } from "node:child_process";

import { forkProgram, type Word } from "./child-process.server";

export interface Kept {
  /** Resolves when it does its work for the first time; rejects when it ends before. */
  ready: Promise<void>;
  stop(): Promise<void>;
}

export interface KeepOptions {
  /** It ended without being told and is started again after a pause. */
  onRestart: (how: string) => void;
  /** It ended too often within a minute. */
  onLost: (how: string) => void;
}

const WINDOW_MS = 60_000;
const CRASHES = 5;
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000];
const STOP_MS = 15_000;

/** Runs one of the product's programs until it is stopped, and again when it breaks. */
export function keepRunning(name: "web" | "worker", options: KeepOptions): Kept {
  let child: ChildProcess;
  let isStopping = false;
  let isReady = false;
  let crashes: number[] = [];
  let pause: NodeJS.Timeout | undefined;
  let started: { resolve: () => void; reject: (reason: Error) => void };
  const ready = new Promise<void>((resolve, reject) => {
    started = { resolve, reject };
  });

  const start = () => {
    let reason = "";
    child = forkProgram(name);
    child.on("message", (word: Word) => {
      if (word.kind === "failed") reason = word.message;
      if (word.kind !== "ready") return;
      isReady = true;
      started.resolve();
    });
    child.once("exit", (code, signal) => {
      if (isStopping) return;
      const how = reason || `it ended with ${signal ?? `code ${code}`}`;
      if (!isReady) started.reject(new Error(how));
      else again(how);
    });
  };
  const again = (how: string) => {
    const now = Date.now();
    crashes = [...crashes.filter((then) => now - then < WINDOW_MS), now];
    if (crashes.length > CRASHES) {
      options.onLost(how);
      return;
    }
    options.onRestart(how);
    pause = setTimeout(start, PAUSES_MS[crashes.length - 1] ?? 0);
  };
  const stop = async () => {
    isStopping = true;
    clearTimeout(pause);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    const force = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
    await ended;
    clearTimeout(force);
  };

  start();
  return { ready, stop };
}
