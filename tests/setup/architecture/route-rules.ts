import ts from "typescript";

import { lineOf, type Rule, type SourceFile } from "./source-tree";

const GUARD = "requirePermission";
const DOORS = new Set(["loader", "action"]);

/**
 * Behind `_app+` every loader and action asks for a permission itself, before it awaits anything else:
 * Remix runs loaders in parallel and answers each alone, so a layout guards nothing.
 */
export const guardedRoutes: Rule = (files) =>
  files
    .filter((file) => file.path.startsWith("app/routes/_app+/") && !/\.test\.tsx?$/.test(file.path))
    .flatMap((file) =>
      doorsOf(file)
        .filter(({ body }) => !body || !asksFirst(body))
        .map(({ name, node }) => {
          const message = `${name} does not begin with await ${GUARD}(…)`;
          return { rule: "guarded-routes", file: file.path, line: lineOf(file, node), message };
        }),
    );

interface Door {
  name: string;
  node: ts.Node;
  /** Null when the function stands elsewhere, where the rule cannot read it. */
  body: ts.Node | null;
}

function doorsOf(file: SourceFile): Door[] {
  return file.ast.statements.flatMap((statement): Door[] => {
    if (ts.isExportDeclaration(statement)) return reexported(statement);
    if (!isExported(statement)) return [];
    if (ts.isFunctionDeclaration(statement)) {
      const name = statement.name?.text ?? "";
      return DOORS.has(name) ? [{ name, node: statement, body: statement.body ?? null }] : [];
    }
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations
      .filter((declared) => ts.isIdentifier(declared.name) && DOORS.has(declared.name.text))
      .map((node) => ({ name: node.name.getText(), node, body: functionBody(node.initializer) }));
  });
}

function reexported(statement: ts.ExportDeclaration): Door[] {
  if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) return [];
  return statement.exportClause.elements
    .filter((element) => DOORS.has(element.name.text))
    .map((node) => ({ name: node.name.text, node, body: null }));
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return Boolean(modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword));
}

function functionBody(node: ts.Expression | undefined): ts.Node | null {
  return node && (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) ? node.body : null;
}

function asksFirst(body: ts.Node): boolean {
  const first = firstAwait(body);
  return first !== undefined && isGuard(first.expression);
}

function firstAwait(node: ts.Node): ts.AwaitExpression | undefined {
  return ts.isAwaitExpression(node) ? node : ts.forEachChild(node, firstAwait);
}

function isGuard(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === GUARD
  );
}
