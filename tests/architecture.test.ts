import { describe, expect, it } from "vitest";

import { checkArchitecture, type RuleName, RULES } from "./setup/architecture/check-architecture";
import { ALLOWED, CLEAN } from "./setup/architecture/clean-tree";
import { PLANTED_CONTENTS } from "./setup/architecture/planted-contents";
import { PLANTED_DEPENDENCIES } from "./setup/architecture/planted-dependencies";
import { readSources } from "./setup/architecture/read-sources";
import type { Violation } from "./setup/architecture/source-tree";

const PLANTED = [...PLANTED_DEPENDENCIES, ...PLANTED_CONTENTS];
const names = Object.keys(RULES) as RuleName[];

describe("the project keeps every rule of its architecture", () => {
  const found = checkArchitecture(readSources());
  it.each(names)("%s", (rule) => {
    expect(found.filter((violation) => violation.rule === rule).map(inWords)).toEqual([]);
  });
});

describe("every rule can fail", () => {
  it.each(PLANTED.map((planted) => [planted.rule, planted.wrong, planted] as const))(
    "%s: %s",
    (rule, _wrong, planted) => {
      const found = checkArchitecture(laidOverCleanTree(planted.files));
      expect(found.map((violation) => violation.rule)).toContain(rule);
      expect(
        found.every(({ file }) => file in planted.files),
        inWords(found[0]),
      ).toBe(true);
    },
  );

  it("no rule is without a planted violation", () => {
    const planted = new Set(PLANTED.map(({ rule }) => rule));
    expect(names.filter((rule) => !planted.has(rule))).toEqual([]);
  });
});

describe("no rule objects to", () => {
  it.each([["the clean tree", {}] as const, ...Object.entries(ALLOWED)])("%s", (_name, files) => {
    expect(checkArchitecture(laidOverCleanTree(files)).map(inWords)).toEqual([]);
  });
});

function laidOverCleanTree(files: Record<string, string>) {
  return new Map(Object.entries({ ...CLEAN, ...files }));
}

function inWords(violation: Violation | undefined): string {
  return violation ? `${violation.file}:${violation.line} ${violation.message}` : "nothing found";
}
