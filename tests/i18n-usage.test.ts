import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { fr } from "~/i18n/fr";

import { placeholderNames } from "./setup/placeholders";
import { readTextUsage, type TextUsage } from "./setup/text-usage";

const texts = new Map<string, string>(Object.entries(fr));
const keys = [...texts.keys()];

/** The texts themselves and the tests do not use a text. */
const isSource = (path: string) =>
  /\.tsx?$/.test(path) &&
  !/\.test\.tsx?$|\.d\.ts$/.test(path) &&
  !/^i18n\/(fr|de|lb|en)(\/|\.ts$)/.test(path) &&
  !path.startsWith("platform/database/generated/");

const files = readdirSync("app", { recursive: true, encoding: "utf8" }).filter(isSource);
const usages = new Map<string, TextUsage>(
  files.map((path) => [path, readTextUsage(path, readFileSync(join("app", path), "utf8"))]),
);
const all = [...usages.values()];

describe("texts and their use", () => {
  it("has no text that nobody shows", () => {
    const literals = new Set(all.flatMap((usage) => usage.literals));
    const patterns = all.flatMap((usage) => usage.patterns);
    const unused = keys.filter(
      (key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it("names no key that does not exist", () => {
    const groups = new Set(keys.map(groupOf));
    const isMeantAsKey = (literal: string) =>
      /^(shell|forms|errors)\.\w[\w.-]*$/.test(literal) ||
      (/^[\w-]+\.[\w-]+\.[\w.-]+$/.test(literal) && groups.has(groupOf(literal)));
    const unknown = [...usages].flatMap(([path, usage]) =>
      usage.literals
        .filter((literal) => isMeantAsKey(literal) && !texts.has(literal))
        .map((literal) => `${path}: ${literal}`),
    );
    expect(unknown).toEqual([]);
  });

  it("uses a template for keys only where one exists", () => {
    const modules = new Set(keys.map((key) => key.split(".", 1)[0]));
    const empty = [...usages].flatMap(([path, usage]) =>
      usage.patterns
        .filter((pattern) => modules.has(/^\^([\w-]+)\\\./.exec(pattern.source)?.[1]))
        .filter((pattern) => /^\^[\w\\.[\]^+-]+\$$/.test(pattern.source))
        .filter((pattern) => !keys.some((key) => pattern.test(key)))
        .map((pattern) => `${path}: ${pattern.source}`),
    );
    expect(empty).toEqual([]);
  });

  it("hands every text exactly its values", () => {
    const wrong = [...usages].flatMap(([path, usage]) =>
      usage.calls.flatMap(({ key, line, values, packed }) => {
        const text = texts.get(key);
        if (text === undefined || values === null) return [];
        const needed = placeholderNames(text);
        const given = packed ? values.map(argumentName) : values;
        return String([...given].sort()) === String(needed)
          ? []
          : [`${path}:${line} ${key} needs [${String(needed)}], gets [${String(given)}]`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

/** `minCents` and `minOn` fill `{min}`, see ~/i18n/detail. */
function argumentName(name: string): string {
  return name.replace(/(?:Cents|On)$/, "");
}

function groupOf(key: string): string {
  return key.split(".").slice(0, 2).join(".");
}

describe("readTextUsage", () => {
  const read = (source: string) => readTextUsage("x.tsx", source);

  it("sees literals, packed messages and attributes, but no comments, types or imports", () => {
    const { literals } = read(`
      import "shell.imported"; // "shell.comment"
      type Key = "shell.typed";
      const a = "shell.plain", b = \`shell.template\`, c = 'forms.packed|{"min":1}';
      const d = <Field label="shell.attribute" />;
    `);
    expect(literals).toEqual(["shell.plain", "shell.template", "forms.packed", "shell.attribute"]);
  });

  it("turns templates into patterns of one segment per part", () => {
    const { patterns } = read(
      "t(`guarantees.status.${s}`); t(`a.${b}.title`); `${x}.y`; `no key ${z}`;",
    );
    expect(patterns.map((pattern) => pattern.source)).toEqual([
      "^guarantees\\.status\\.[^.]+$",
      "^a\\.[^.]+\\.title$",
    ]);
    expect(patterns[0]?.test("guarantees.status.running")).toBe(true);
    expect(patterns[0]?.test("guarantees.status.running.long")).toBe(false);
  });

  it("notes the values of a call when they are written out", () => {
    const { calls } = read(
      `t("a.b"); i18n.t("a.c", { x, "y": 1 }); t("a.d", { ...rest }); say("a.e", {});`,
    );
    expect(calls.map(({ key, values }) => [key, values])).toEqual([
      ["a.b", []],
      ["a.c", ["x", "y"]],
      ["a.d", null],
    ]);
  });
});
