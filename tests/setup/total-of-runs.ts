import { existsSync, readFileSync } from "node:fs";

import { z } from "zod";

import { printTotal } from "./total";
import type { Result } from "./vitest-report";

/*
 * The closing line of several runs: `tsx tests/setup/total-of-runs.ts <results.json> …`. Passes and failures add up;
 * a test counts as skipped only if no run ran it. A run that left no results counts as one failure.
 */

const Results = z.array(
  z.object({
    name: z.string(),
    state: z.enum(["passed", "failed", "skipped"]),
    reason: z.string(),
  }),
);

const runs = process.argv.slice(2).map(readRun);
process.exitCode = printTotal(total(runs.flat()));

function readRun(file: string): Result[] {
  if (!existsSync(file)) return [{ name: `the run of ${file}`, state: "failed", reason: "" }];
  return Results.parse(JSON.parse(readFileSync(file, "utf8")));
}

function total(results: readonly Result[]): Result[] {
  const ran = new Set(results.filter(({ state }) => state !== "skipped").map(({ name }) => name));
  const never = results.filter(({ state, name }) => state === "skipped" && !ran.has(name));
  const once = new Map(never.map((result) => [result.name, result]));
  return [...results.filter(({ state }) => state !== "skipped"), ...once.values()];
}
