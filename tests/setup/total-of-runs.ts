import { existsSync, readFileSync } from "node:fs";

import { z } from "zod";

import { addUp, finishRun } from "./total";
import type { Result } from "./vitest-report";

/*
 * The closing line of several runs: `tsx tests/setup/total-of-runs.ts <results.json> …`. A run that left no results
 * counts as one failure.
 */

const Results = z.array(
  z.object({
    name: z.string(),
    state: z.enum(["passed", "failed", "skipped"]),
    reason: z.string(),
  }),
);

finishRun(addUp(process.argv.slice(2).map(readRun)));

function readRun(file: string): Result[] {
  if (!existsSync(file)) return [{ name: `the run of ${file}`, state: "failed", reason: "" }];
  return Results.parse(JSON.parse(readFileSync(file, "utf8")));
}
