import ts from "typescript";

import { lineOf, type Rule, type SourceFile, type Violation } from "./source-tree";

const SAYS_NOTHING = /^(utils?|helpers?|common|misc|managers?)$/i;
const LONGEST = 300;
const TEXTS_AND_DATA = /^(app\/i18n\/(fr|de|lb|en)\/|prisma\/(seed\/)?data\/)/;

/** `lease-terms.server.ts`, `01-publish-offer.server.ts`, `tokens.test.ts`. */
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;

/** No folder or file whose name fits everything. */
export const emptyNames: Rule = (_files, sources) =>
  [...sources.keys()].flatMap((file) => {
    const word = file.split(/[/._+$-]+/).find((part) => SAYS_NOTHING.test(part));
    return word ? violation("empty-name", file, `"${word}" does not say what is inside`) : [];
  });

/** Kebab case everywhere, except for the signs that the route convention needs. */
export const kebabNames: Rule = (files) =>
  files.flatMap(({ path }) => {
    if (path.startsWith("app/routes/")) return [];
    const odd = path.split("/").find((part) => !KEBAB.test(part.replace(/^\./, "")));
    return odd ? violation("kebab-case", path, `${odd} is not in kebab case`) : [];
  });

export const fileLength: Rule = (files) =>
  files.flatMap(({ path, text }) => {
    const lines = text.replace(/\n$/, "").split("\n").length;
    if (lines <= LONGEST || TEXTS_AND_DATA.test(path)) return [];
    return violation("file-length", path, `${lines} lines, at most ${LONGEST}: split by knowledge`);
  });

/** An import names the file that owns the name: no index files, no `export *`, no collecting files. */
export const barrels: Rule = (files) =>
  files.flatMap((file) => {
    if (file.path.startsWith("app/routes/")) return [];
    if (/(^|\/)index\.(ts|tsx|js)$/.test(file.path))
      return violation("barrel", file.path, "an index file hides who owns a name");
    const { statements } = file.ast;
    const star = statements.find((node) => ts.isExportDeclaration(node) && isStar(node));
    if (star)
      return violation("barrel", file.path, "export * hides who owns a name", lineOf(file, star));
    const passing = statements.length > 0 && statements.every(isReexport);
    return passing ? violation("barrel", file.path, "the file only passes names on") : [];
  });

function isStar(node: ts.ExportDeclaration): boolean {
  return (
    node.moduleSpecifier !== undefined &&
    !(node.exportClause && ts.isNamedExports(node.exportClause))
  );
}

function isReexport(node: ts.Statement): boolean {
  return ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined;
}

function violation(rule: string, file: SourceFile["path"], message: string, line = 1): Violation {
  return { rule, file, line, message };
}
