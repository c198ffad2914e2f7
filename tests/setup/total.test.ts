import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import { POSTGRES_ONLY } from "./only-postgres";
import { addUp, totalLines } from "./total";
import { readVitestReport, type Result } from "./vitest-report";

const folder = mkdtempSync(join(tmpdir(), "report-"));
afterAll(() => rmSync(folder, { recursive: true }));

const passed: Result = { name: "a", state: "passed", reason: "" };
const failed: Result = { name: "b", state: "failed", reason: "" };
const skipped: Result = { name: "c", state: "skipped", reason: "needs Chromium" };

describe("the closing line", () => {
  it("counts passed, failed and skipped and names the last two", () => {
    const lines = totalLines([passed, passed, failed, skipped]);
    expect(lines.at(-1)).toBe("2 passed, 1 failed, 1 skipped");
    expect(lines).toContain("  ✗ b");
    expect(lines).toContain("  - c (needs Chromium)");
  });

  it("says nothing of skipped tests where there are none", () => {
    expect(totalLines([passed])).toEqual(["", "1 passed, 0 failed"]);
  });

  it("counts as skipped over several runs only what no run ran", () => {
    const run = addUp([
      [passed, skipped, { ...skipped, name: "d" }],
      [passed, { ...skipped, state: "passed" }, { ...skipped, name: "d" }],
    ]);
    expect(totalLines(run).at(-1)).toBe("3 passed, 0 failed, 1 skipped");
  });
});

describe("the report of vitest", () => {
  const path = "tests/flow/sign.test.ts";
  let reports = 0;
  const write = (testResults: object[]) => {
    const file = join(folder, `${reports++}.json`);
    writeFileSync(file, JSON.stringify({ testResults }));
    return file;
  };
  const of = (status: string, ...tests: [fullName: string, status: string][]) => ({
    name: resolve(path),
    status,
    assertionResults: tests.map(([fullName, state]) => ({ fullName, status: state })),
  });

  it("gives each test its name, its state and why it was skipped", () => {
    const file = write([
      of("passed", ["signs", "passed"], [`locks ${POSTGRES_ONLY}`, "skipped"], ["later", "todo"]),
    ]);
    expect(readVitestReport(file, 0)).toEqual([
      { name: `${path} > signs`, state: "passed", reason: "" },
      {
        name: `${path} > locks ${POSTGRES_ONLY}`,
        state: "skipped",
        reason: "needs PostgreSQL (TEST_DATABASE_URL)",
      },
      { name: `${path} > later`, state: "skipped", reason: "skipped by the test itself" },
    ]);
  });

  it("counts a file that could not be loaded as one failed test", () => {
    expect(readVitestReport(write([of("failed")]), 1)).toEqual([
      { name: path, state: "failed", reason: "" },
    ]);
  });

  it.each([
    ["an error outside every test", write([of("passed", ["signs", "passed"])]), 2],
    ["no report at all", join(folder, "absent.json"), 1],
  ])("counts %s as one failed test", (_what, file, code) => {
    const failures = readVitestReport(file, code).filter(({ state }) => state === "failed");
    expect(failures).toHaveLength(1);
  });
});
