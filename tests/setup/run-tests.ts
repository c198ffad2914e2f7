import { runCommand } from "./run-command";
import { runVitest } from "./run-vitest";
import { finishRun } from "./total";
import type { Result } from "./vitest-report";

/*
 * `npm test`: the checks (types, lint, format), then every test. `--suite` leaves out the checks; everything else on
 * the command line goes to vitest: `npm test -- --suite matching`.
 */

const args = process.argv.slice(2);
const checks = args.includes("--suite") ? [] : await startChecks();
const tests = await runVitest(args.filter((argument) => argument !== "--suite"));
finishRun([...(await Promise.all(checks)), ...tests]);

/** The tests begin when types and format are through: lint takes as long again, on one core. */
async function startChecks(): Promise<Promise<Result>[]> {
  const generated = check("generate", "tsx", "app/platform/database/generate.server.ts");
  await generated;
  const lint = check("lint", "eslint", ".", "--max-warnings", "0");
  const types = check("types", "tsc", "--noEmit");
  const format = check("format", "prettier", "--check", "--log-level", "warn", ".");
  await Promise.all([types, format]);
  return [generated, types, lint, format];
}

async function check(name: string, command: string, ...options: string[]): Promise<Result> {
  const { code, output, seconds } = await runCommand(command, options);
  const state = code === 0 ? "passed" : "failed";
  process.stdout.write(`${state === "passed" ? "✓" : "✗"} ${name} (${seconds.toFixed(1)} s)\n`);
  if (state === "failed") process.stdout.write(`${output.trimEnd()}\n`);
  return { name, state, reason: "" };
}
