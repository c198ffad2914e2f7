import path from "node:path";

import ts from "typescript";

/** A broken rule, at a file and where possible a line. */
export interface Violation {
  rule: string;
  file: string;
  line: number;
  message: string;
}

/** Paths relative to the project (`app/ui/button.tsx`) with the text of each file. */
export type Sources = ReadonlyMap<string, string>;

export interface Import {
  /** As written: `~/platform/money`, `./tenancy`, `zod`. */
  specifier: string;
  /** The project file it means, if there is one in the sources. */
  target: string | null;
  /** Erased by the compiler: nothing is loaded for it. */
  typeOnly: boolean;
  line: number;
}

export interface SourceFile {
  path: string;
  text: string;
  ast: ts.SourceFile;
  imports: readonly Import[];
}

export type Rule = (files: readonly SourceFile[], sources: Sources) => Violation[];

const CODE = /\.(ts|tsx|js)$/;

/** Parses every code file once; the rules share the trees. */
export function parseSources(sources: Sources): SourceFile[] {
  return [...sources]
    .filter(([file]) => CODE.test(file))
    .map(([file, text]) => {
      const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
      const ast = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
      return { path: file, text, ast, imports: importsOf(ast, file, sources) };
    });
}

export function lineOf(file: SourceFile, node: ts.Node): number {
  return file.ast.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

/** Calls `visit` with every node of a tree, parents before children. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function importsOf(ast: ts.SourceFile, file: string, sources: Sources): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    found.push({
      specifier: specifier.text,
      target: resolve(specifier.text, file, sources),
      typeOnly,
      line: ast.getLineAndCharacterOfPosition(specifier.getStart()).line + 1,
    });
  };
  walk(ast, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypes(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && loadsModule(node.expression))
      add(node.arguments[0], false);
  });
  return found;
}

function importsTypes(clause: ts.ImportClause | undefined): boolean {
  return clause?.isTypeOnly ?? false;
}

function loadsModule(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(callee) && callee.text === "require")
  );
}

function resolve(specifier: string, from: string, sources: Sources): string | null {
  const plain = specifier.replace(/\?.*$/, "");
  const base = plain.startsWith("~/")
    ? `app/${plain.slice(2)}`
    : plain.startsWith(".")
      ? path.posix.join(path.posix.dirname(from), plain)
      : null;
  if (base === null) return null;
  const stem = base.replace(/\.js$/, "");
  const candidates = [base, `${stem}.ts`, `${stem}.tsx`, `${base}/index.ts`, `${base}/index.tsx`];
  return candidates.find((candidate) => sources.has(candidate)) ?? base;
}
