import { isSet } from "../env.server";
import { killChildren } from "./child-process.server";

/** Two signals of one Ctrl-C, sent by the terminal and by npm, arrive within this time, in milliseconds. */
const SAME_CTRL_C_MS = 1_000;

/**
 * Runs a program a person starts in the terminal: until Ctrl-C or SIGTERM (code 0), until it cannot go on or failed to
 * start (code 1, the reason on standard error). A second Ctrl-C ends everything at once (code 130).
 */
export function untilTold(
  start: (lost: (reason: string) => void) => Promise<{ stop(): Promise<void> }>,
): void {
  let running: { stop(): Promise<void> } | undefined;
  let told: number | undefined;

  const end = async (code: number, reason?: string): Promise<void> => {
    if (reason) process.stderr.write(`${reason}\n`);
    try {
      await running?.stop();
    } finally {
      killChildren();
      process.exit(code);
    }
  };
  const onSignal = () => {
    const now = performance.now();
    if (told === undefined) {
      told = now;
      process.stdout.write("\nStopping …\n");
      void end(0);
    } else if (now - told > SAME_CTRL_C_MS) {
      killChildren();
      process.exit(130);
    }
  };
  if (isSet("npm_lifecycle_event")) whenOrphaned(onSignal);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);

  // A terminal that was closed takes no more words; that is no reason to leave things half done.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

  const lost = (reason: string) => {
    if (told !== undefined) return;
    told = performance.now();
    void end(1, reason);
  };
  start(lost).then(
    (started) => {
      running = started;
    },
    (error: unknown) => {
      if (told !== undefined) return;
      void end(1, error instanceof Error ? error.message : String(error));
    },
  );
}

/** npm hands SIGTERM to the shell between it and this process, which ends without passing it on. */
function whenOrphaned(tell: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    tell();
  }, 500);
  watch.unref();
}
