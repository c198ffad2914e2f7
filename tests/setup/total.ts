import { writeFileSync } from "node:fs";

import { resultsFile } from "./environment";
import type { Result } from "./vitest-report";

/** Failures and skipped tests by name and, last, `N passed, N failed` (`, N skipped` where any were). */
export function totalLines(results: readonly Result[]): string[] {
  const [passed, failed, skipped] = [
    only(results, "passed"),
    only(results, "failed"),
    only(results, "skipped"),
  ];
  const counts = [`${passed.length} passed`, `${failed.length} failed`];
  if (skipped.length > 0) counts.push(`${skipped.length} skipped`);
  return [
    ...(skipped.length > 0 ? ["", "Skipped:", ...skipped.map(skippedLine)] : []),
    ...(failed.length > 0 ? ["", "Failed:", ...failed.map(({ name }) => `  ✗ ${name}`)] : []),
    "",
    counts.join(", "),
  ];
}

/** Passes and failures of several runs add up; a test counts as skipped only if no run ran it. */
export function addUp(runs: readonly (readonly Result[])[]): Result[] {
  const all = runs.flat();
  const ran = all.filter(({ state }) => state !== "skipped");
  const names = new Set(ran.map(({ name }) => name));
  const never = only(all, "skipped").filter(({ name }) => !names.has(name));
  return [...ran, ...new Map(never.map((result) => [result.name, result])).values()];
}

/** Ends a run: prints the total and sets the exit code, 0 only when something ran and nothing failed. */
export function finishRun(results: readonly Result[]): void {
  const file = resultsFile();
  if (file) writeFileSync(file, JSON.stringify(results));
  process.stdout.write(`${totalLines(results).join("\n")}\n`);
  const good = only(results, "failed").length === 0 && only(results, "passed").length > 0;
  process.exitCode = good ? 0 : 1;
}

function only(results: readonly Result[], state: Result["state"]): Result[] {
  return results.filter((result) => result.state === state);
}

function skippedLine({ name, reason }: Result): string {
  return `  - ${name} (${reason})`;
}
