import { runCommand } from "./run-command";
import { runVitest } from "./run-vitest";
import { finishRun } from "./total";
import type { Result } from "./vitest-report";

/*
 * `npm test`: the checks (types, lint, format), then every test. `--suite` leaves out the checks; everything else on
 * the command line goes to vitest: `npm test -- --suite matching`.
 */

const args = process.argv.slice(2);
const checks = args.includes("--suite") ? [] : await runChecks();
const tests = await runVitest(args.filter((argument) => argument !== "--suite"));
finishRun([...checks, ...tests]);

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
