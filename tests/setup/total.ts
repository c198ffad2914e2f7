import { writeFileSync } from "node:fs";

import { resultsFile } from "./environment";
import type { Result } from "./vitest-report";

/**
 * Prints failures and skipped tests by name and, last, `N passed, N failed, N skipped`.
 *
 * @returns the exit code: 0 only when something ran and nothing failed.
 */
export function printTotal(results: readonly Result[]): number {
  const of = (state: Result["state"]) => results.filter((result) => result.state === state);
  const [passed, failed, skipped] = [of("passed"), of("failed"), of("skipped")];
  if (skipped.length > 0) print(["", "Skipped:", ...skipped.map(skippedLine)]);
  if (failed.length > 0) print(["", "Failed:", ...failed.map(({ name }) => `  ✗ ${name}`)]);
  const counts = [`${passed.length} passed`, `${failed.length} failed`];
  print(["", [...counts, ...(skipped.length > 0 ? [`${skipped.length} skipped`] : [])].join(", ")]);
  return failed.length === 0 && passed.length > 0 ? 0 : 1;
}

/** Ends a run: keeps its results where TEST_RESULTS says so, prints the total and sets the exit code. */
export function finishRun(results: readonly Result[]): void {
  const file = resultsFile();
  if (file) writeFileSync(file, JSON.stringify(results));
  process.exitCode = printTotal(results);
}

function skippedLine({ name, reason }: Result): string {
  return `  - ${name} (${reason})`;
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
