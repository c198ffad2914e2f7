import { type ChildProcess, spawn } from "node:child_process";

import { childEnvironment } from "./environment";

export interface Finished {
  code: number;
  /** Both streams, in the order they came. */
  output: string;
  seconds: number;
}

const running = new Set<ChildProcess>();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    process.exitCode = 130;
  });
}

/** Runs a program of node_modules/.bin to its end; with `live` its output goes to the terminal instead. */
export async function runCommand(
  command: string,
  args: readonly string[],
  live = false,
): Promise<Finished> {
  const started = performance.now();
  const child = spawn(`node_modules/.bin/${command}`, args, {
    env: childEnvironment({ npm_config_update_notifier: "false" }),
    stdio: ["ignore", live ? "inherit" : "pipe", live ? "inherit" : "pipe"],
  });
  running.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  const code = await new Promise<number>((resolve) => {
    child.on("error", (error) => {
      output += error.message;
      resolve(127);
    });
    child.on("close", (exit) => resolve(exit ?? 1));
  });
  running.delete(child);
  return { code, output, seconds: (performance.now() - started) / 1000 };
}
