import { readFileSync } from "node:fs";

import { z } from "zod";

import { printTotal } from "./total";
import type { Result } from "./vitest-report";

/*
 * The closing line of several runs: `tsx tests/setup/total-of-runs.ts <results.json> …`. Passes and failures add up;
 * a test counts as skipped only if no run ran it.
 */

const Results = z.array(
  z.object({
    name: z.string(),
    state: z.enum(["passed", "failed", "skipped"]),
    reason: z.string(),
  }),
);

const runs = process.argv
  .slice(2)
  .map((file) => Results.parse(JSON.parse(readFileSync(file, "utf8"))));
process.exitCode = printTotal(total(runs.flat()));

function total(results: readonly Result[]): Result[] {
  const ran = new Set(results.filter(({ state }) => state !== "skipped").map(({ name }) => name));
  const never = results.filter(({ state, name }) => state === "skipped" && !ran.has(name));
  const once = new Map(never.map((result) => [result.name, result]));
  return [...results.filter(({ state }) => state !== "skipped"), ...once.values()];
}
