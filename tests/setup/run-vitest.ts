import { mkdirSync, rmSync } from "node:fs";

import { runCommand } from "./run-command";
import { readVitestReport, type Result } from "./vitest-report";

const OUTPUT = "tests/output";

/** Runs vitest with its progress on the terminal. */
export async function runVitest(args: readonly string[]): Promise<Result[]> {
  mkdirSync(OUTPUT, { recursive: true });
  const report = `${OUTPUT}/vitest-${process.pid}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code } = await runCommand("vitest", ["run", ...reporters, ...args], true);
  const results = readVitestReport(report, code);
  rmSync(report, { force: true });
  return results;
}
