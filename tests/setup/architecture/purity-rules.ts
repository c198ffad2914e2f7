import ts from "typescript";

import { layerOf } from "./layers";
import { lineOf, type Rule, type SourceFile, type Violation, walk } from "./source-tree";

const CLOCK_AND_CHANCE = new Set([
  "Date.now",
  "Math.random",
  "Temporal.Now",
  "performance.now",
  "crypto.randomUUID",
  "crypto.getRandomValues",
]);

/** In a pure file, time and chance are arguments. */
export const pureTimeAndChance: Rule = (files) =>
  files
    .filter((file) => layerOf(file.path) === "pure")
    .flatMap((file) =>
      collect(file, "pure-time-and-chance", (node) => {
        if (ts.isNewExpression(node) && !node.arguments?.length && isName(node.expression, "Date"))
          return "new Date() reads the clock";
        if (ts.isCallExpression(node) && isName(node.expression, "Date"))
          return "Date() reads the clock";
        const member = ts.isPropertyAccessExpression(node) ? dotted(node) : "";
        return CLOCK_AND_CHANCE.has(member) ? `${member} is not an argument` : null;
      }),
    );

/** The environment is read in one place and checked there. */
export const environmentAccess: Rule = (files) =>
  files
    .filter((file) => !/(^|\/)env\.server\.ts$|^tests\/setup\/environment\.ts$/.test(file.path))
    .flatMap((file) =>
      collect(file, "environment-access", (node) => {
        const read = ts.isPropertyAccessExpression(node) && dotted(node) === "process.env";
        const imported =
          ts.isImportSpecifier(node) &&
          (node.propertyName ?? node.name).text === "env" &&
          /^(node:)?process$/.test(moduleNameOf(node));
        return read || imported ? "process.env is read by env.server.ts only" : null;
      }),
    );

/** A name is imported from the file that owns it, under the name it has there. */
export const defaultExports: Rule = (files) =>
  files
    .filter(({ path }) => !["route", "entry"].includes(layerOf(path)) && !isConfig(path))
    .flatMap((file) =>
      collect(file, "default-export", (node) => {
        const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
        const found =
          (ts.isExportAssignment(node) && !node.isExportEquals) ||
          modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword) ||
          (ts.isExportSpecifier(node) && node.name.text === "default");
        return found ? "default exports are for routes and configuration" : null;
      }),
    );

function collect(
  file: SourceFile,
  rule: string,
  judge: (node: ts.Node) => string | null,
): Violation[] {
  const found: Violation[] = [];
  walk(file.ast, (node) => {
    const message = judge(node);
    if (message) found.push({ rule, file: file.path, line: lineOf(file, node), message });
  });
  return found;
}

/** Configuration of a tool, which insists on a default export. */
function isConfig(file: string): boolean {
  return /^[^/]+\.config\.(ts|js)$/.test(file);
}

function isName(node: ts.Expression, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

function dotted(node: ts.PropertyAccessExpression): string {
  const owner = node.expression;
  if (ts.isIdentifier(owner)) return `${owner.text}.${node.name.text}`;
  return ts.isPropertyAccessExpression(owner) ? `${owner.name.text}.${node.name.text}` : "";
}

function moduleNameOf(node: ts.ImportSpecifier): string {
  const { moduleSpecifier } = node.parent.parent.parent;
  return ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : "";
}
