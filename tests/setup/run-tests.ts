import { mkdirSync, rmSync, writeFileSync } from "node:fs";

import { runCommand } from "./run-command";
import { printTotal } from "./total";
import { readVitestReport, type Result } from "./vitest-report";

/*
 * `npm test`: the checks (types, lint, format), then every test. Arguments go to vitest: `npm test -- matching`.
 * `--suite` leaves out the checks; `--results <file>` keeps the results for .ci/run.
 */

const OUTPUT = "tests/output";
const args = process.argv.slice(2);
const suiteOnly = take("--suite") !== null;
const keep = take("--results", true);

mkdirSync(OUTPUT, { recursive: true });
const results = suiteOnly ? [] : await runChecks();
results.push(...(await runVitest()));
if (keep) writeFileSync(keep, JSON.stringify(results));
process.exitCode = printTotal(results);

async function runChecks(): Promise<Result[]> {
  const generated = await check("generate", "tsx", "app/platform/database/generate.server.ts");
  const others = await Promise.all([
    check("types", "tsc", "--noEmit"),
    check("lint", "eslint", ".", "--max-warnings", "0"),
    check("format", "prettier", "--check", "--log-level", "warn", "."),
  ]);
  return [generated, ...others];
}

async function check(name: string, command: string, ...options: string[]): Promise<Result> {
  const { code, output, seconds } = await runCommand(command, options);
  const state = code === 0 ? "passed" : "failed";
  process.stdout.write(`${state === "passed" ? "✓" : "✗"} ${name} (${seconds.toFixed(1)} s)\n`);
  if (state === "failed") process.stdout.write(`${output.trimEnd()}\n`);
  return { name, state, reason: "" };
}

async function runVitest(): Promise<Result[]> {
  const report = `${OUTPUT}/vitest-${process.pid}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code } = await runCommand("vitest", ["run", ...reporters, ...args], true);
  const found = readVitestReport(report, code);
  rmSync(report, { force: true });
  return found;
}

/** Takes an option, and its value where it has one, out of the arguments. */
function take(option: string, hasValue = false): string | null {
  const at = args.indexOf(option);
  if (at < 0) return null;
  const [, value] = args.splice(at, hasValue ? 2 : 1);
  return hasValue ? (value ?? null) : option;
}
