import ts from "typescript";

/** What a source file says about texts. */
export interface TextUsage {
  /** Strings that may be a key, without the figures of a packed message. */
  literals: string[];
  /** Keys made with a template, `guarantees.status.${status}`; every part in braces is one segment of the key. */
  patterns: RegExp[];
  /** Calls of a translating function with a literal key, and the names of the values it hands over. */
  calls: TextCall[];
}

export interface TextCall {
  key: string;
  line: number;
  /** Null when the values are not written out at the call. */
  values: string[] | null;
  /** The figures are packed and formatted later (`~/i18n/detail`), not given to the text at once. */
  packed: boolean;
}

const translating = new Set(["t", "translate"]);
const packing = new Set(["packMessage", "fieldMessage"]);

/** Reads one source file; comments and types do not count as a use of a text. */
export function readTextUsage(fileName: string, source: string): TextUsage {
  const kind = fileName.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.ES2022, true, kind);
  const usage: TextUsage = { literals: [], patterns: [], calls: [] };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) usage.literals.push(beforeBar(node.text));
    if (ts.isTemplateExpression(node)) usage.patterns.push(...patternOf(node));
    if (ts.isCallExpression(node)) usage.calls.push(...callOf(node, file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return usage;
}

function beforeBar(text: string): string {
  return text.split("|", 1)[0] ?? "";
}

function patternOf(node: ts.TemplateExpression): RegExp[] {
  if (!/^[\w-]+\./.test(node.head.text)) return [];
  const written = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  const bar = written.findIndex((part) => part.includes("|"));
  const parts = bar === -1 ? written : [...written.slice(0, bar), beforeBar(written[bar] ?? "")];
  const escaped = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return [new RegExp(`^${escaped.join("[^.]+")}$`)];
}

function callOf(node: ts.CallExpression, file: ts.SourceFile): TextCall[] {
  const [key, values] = node.arguments;
  const name = nameOf(node.expression);
  const packed = packing.has(name);
  if (!(packed || translating.has(name)) || !key || !ts.isStringLiteralLike(key)) return [];
  const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  return [{ key: key.text, line, values: values ? namesIn(values) : [], packed }];
}

function nameOf(callee: ts.Expression): string {
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : "";
}

function namesIn(values: ts.Expression): string[] | null {
  if (!ts.isObjectLiteralExpression(values)) return null;
  const names = values.properties.map((property) =>
    property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
      ? property.name.text
      : null,
  );
  return names.some((name) => name === null) ? null : names.filter((name) => name !== null);
}
