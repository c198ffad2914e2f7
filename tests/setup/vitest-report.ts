import { readFileSync } from "node:fs";
import { relative } from "node:path";

import { z } from "zod";

import { browserReason } from "./environment";
import { POSTGRES_ONLY } from "./only-postgres";
import { SHARED_DATA } from "./shared-data";

export interface Result {
  /** `tests/flow/sign.test.ts > refuses a second signature`. */
  name: string;
  state: "passed" | "failed" | "skipped";
  /** Why it was skipped; empty otherwise. */
  reason: string;
}

/** What vitest's json reporter writes, as far as it is read here. */
const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/**
 * The results of one vitest run. A file that could not be loaded counts as one failed test, and so does a run that
 * failed without a failed test (an error nobody caught) or that left no report.
 */
export function readVitestReport(file: string, exitCode: number): Result[] {
  const results = parse(file)?.testResults.flatMap(fileResults) ?? [];
  const explained = results.some(({ state }) => state === "failed");
  if (exitCode === 0 || explained) return results;
  return [...results, { name: "vitest itself", state: "failed", reason: "" }];
}

function parse(file: string): z.infer<typeof Report> | null {
  try {
    return Report.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

function fileResults(file: z.infer<typeof Report>["testResults"][number]): Result[] {
  const path = relative(process.cwd(), file.name);
  const results = file.assertionResults.map((test): Result => {
    const state = stateOf(test.status);
    const reason = state === "skipped" ? reasonFor(path, test.fullName) : "";
    return { name: `${path} > ${test.fullName}`, state, reason };
  });
  const unexplained = file.status === "failed" && results.every(({ state }) => state !== "failed");
  return unexplained ? [...results, { name: path, state: "failed", reason: "" }] : results;
}

function stateOf(status: string): Result["state"] {
  return status === "passed" || status === "failed" ? status : "skipped";
}

function reasonFor(path: string, name: string): string {
  if (name.includes(POSTGRES_ONLY)) return "needs PostgreSQL (TEST_DATABASE_URL)";
  if (name.includes(SHARED_DATA)) return "needs the open data in ../shared/data";
  return path.startsWith("tests/e2e/") ? browserReason() : "skipped by the test itself";
}
