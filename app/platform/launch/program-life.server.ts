import { EnvironmentError, loadEnvironmentFile } from "../env.server";
import { log } from "../log.server";
import type { Word } from "./child-process.server";

/**
 * The life of a program that serves until it is told to end: by its starter, by a signal, or because its starter is
 * gone. Ends with code 0 when told to, 1 when it broke.
 */
export function liveAs(start: () => Promise<{ stop(): Promise<void> }>): void {
  const isChild = process.send !== undefined;
  if (!isChild) loadEnvironmentFile();
  let running: { stop(): Promise<void> } | undefined;
  let isEnding = false;

  const end = () => {
    if (isEnding) return;
    isEnding = true;
    Promise.resolve(running?.stop()).then(() => process.exit(0), fail);
  };
  const fail = (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof EnvironmentError)) log().fatal({ err: error }, "the program broke");
    if (isChild && process.connected) {
      process.send?.({ kind: "failed", message } satisfies Word, () => process.exit(1));
    } else {
      process.stderr.write(`${message}\n`);
      process.exit(1);
    }
  };

  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  process.on("SIGTERM", end);
  // The terminal's Ctrl-C and its end reach every process; the starter lets each end in its turn.
  for (const signal of ["SIGINT", "SIGHUP"] as const) {
    process.on(signal, isChild ? () => undefined : end);
  }
  process.on("disconnect", end);
  start().then((started) => {
    running = started;
    if (isEnding) void started.stop().then(() => process.exit(0));
    else if (isChild) process.send?.({ kind: "ready" } satisfies Word);
  }, fail);
}
