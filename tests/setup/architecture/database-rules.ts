import ts from "typescript";

import { isLaunch, isRawSql, layerOf, moduleOf } from "./layers";
import { lineOf, type Rule, type SourceFile, type Violation, walk } from "./source-tree";
import { type Model, type TableOwners, tableOwners } from "./table-owners";

const RAW = /^\$(query|execute)Raw/;
const WRITES =
  /^(create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany)$/;
const READS =
  /^(findMany|findFirst|findUnique|findFirstOrThrow|findUniqueOrThrow|count|aggregate|groupBy)$/;
const NESTED = new Set([
  "create",
  "createMany",
  "connectOrCreate",
  "update",
  "updateMany",
  "upsert",
  "delete",
  "deleteMany",
]);

const STATEMENT =
  /^\s*(select\s[\s\S]*\sfrom\s|select\s+(set_config|nextval|pg_\w+|st_\w+)\s*\(|with\s+(recursive\s+)?\w+[^;]*\sas\s|insert\s+into\s|update\s+[\s\S]+\sset\s|delete\s+from\s|merge\s+into\s|truncate\s|lock\s+table\s|create\s+(table|index|role|function|view|schema|extension)\s|alter\s+(table|role)\s|drop\s+(table|role|schema)\s|set\s+(local\s+)?\w+\s*(=|to)\s)/i;
const WRITTEN =
  /\b(?:insert\s+into|delete\s+from(?:\s+only)?|merge\s+into|truncate(?:\s+table)?|update(?:\s+only)?(?=\s+[\w".\uFFFC]+\s+(?:(?:as\s+)?\w+\s+)?set\s))\s+("?[\w\uFFFC]+"?\."?[\w\uFFFC]+"?|"?[\w\uFFFC]+"?)/gi;

/** What an interpolation looks like to the rules: a name nobody can read. */
const HOLE = "\uFFFC";

/** Raw SQL stands in *.sql.server.ts files and in the database adapter, nowhere else. */
export const rawSql: Rule = (files) =>
  files
    .filter((file) => isProduct(file) && !isRawSql(file.path) && !isAdapter(file.path))
    .flatMap((file) => {
      const found: Violation[] = [];
      walk(file.ast, (node) => {
        const raw = ts.isPropertyAccessExpression(node) && RAW.test(node.name.text);
        if (!raw && !STATEMENT.test(textOf(node))) return;
        const message = "raw SQL stands in a *.sql.server.ts file";
        found.push({ rule: "raw-sql", file: file.path, line: lineOf(file, node), message });
      });
      return found;
    });

/** A route reads and writes through modules and the flow, never through a table. */
export const routeTables: Rule = (files, sources) => {
  const owners = tableOwners(sources);
  return files
    .filter((file) => layerOf(file.path) === "route")
    .flatMap((file) => {
      const found: Violation[] = [];
      walk(file.ast, (node) => {
        const touched = prismaCall(node, owners, (name) => READS.test(name) || WRITES.test(name));
        if (!touched) return;
        const message = `a route does not touch the table ${touched.model.table}`;
        found.push({ rule: "route-tables", file: file.path, line: lineOf(file, node), message });
      });
      return found;
    });
};

/** Only the module that owns a table writes it; the platform owns the tables of platform.prisma. */
export const foreignWrites: Rule = (files, sources) => {
  const owners = tableOwners(sources);
  return files
    .filter((file) => isProduct(file) && !isLaunch(file.path))
    .flatMap((file) => {
      const found: Violation[] = [];
      const self = ownerOf(file.path);
      const add = (node: ts.Node, what: string, model: Model | undefined) => {
        if (model && model.owner === self) return;
        const message = model
          ? `${what} the table ${model.table}, which ${model.owner} owns`
          : `${what} a table whose name cannot be read here`;
        found.push({ rule: "foreign-write", file: file.path, line: lineOf(file, node), message });
      };
      walk(file.ast, (node) => {
        for (const table of writtenTables(textOf(node))) {
          const model = owners.byTable.get(table);
          if (model || table.includes(HOLE)) add(node, "writes", model);
        }
        const call = prismaCall(node, owners, (name) => WRITES.test(name));
        if (!call) return;
        add(node, "writes", call.model);
        for (const model of nestedWrites(call.node, call.model, owners)) add(node, "nests", model);
      });
      return found;
    });
};

function isProduct(file: SourceFile): boolean {
  return !["test", "config"].includes(layerOf(file.path));
}

function isAdapter(file: string): boolean {
  return file.startsWith("app/platform/database/") && file.includes(".server.");
}

function ownerOf(file: string): string | null {
  return moduleOf(file) ?? (file.startsWith("app/platform/") ? "platform" : null);
}

/** The whole text of a string or template, holes marked; empty for every other node. */
function textOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return "";
  return node.head.text + node.templateSpans.map((span) => HOLE + span.literal.text).join("");
}

function writtenTables(sql: string): string[] {
  return [...sql.matchAll(WRITTEN)].map((match) =>
    (match[1] ?? "").replace(/"/g, "").replace(/^.*\./, "").toLowerCase(),
  );
}

interface PrismaCall {
  node: ts.CallExpression;
  model: Model;
}

/** `tx.householdMember.create(…)` and the like, whatever the transaction is called. */
function prismaCall(
  node: ts.Node,
  owners: TableOwners,
  wanted: (operation: string) => boolean,
): PrismaCall | null {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const { name, expression } = node.expression;
  if (!wanted(name.text) || !ts.isPropertyAccessExpression(expression)) return null;
  const model = owners.byAccessor.get(expression.name.text);
  return model ? { node, model } : null;
}

/** Models written through a relation: `data: { members: { create: … } }`. */
function nestedWrites(node: ts.Node, model: Model, owners: TableOwners): Model[] {
  const found: Model[] = [];
  ts.forEachChild(node, (child) => {
    const field = ts.isPropertyAssignment(child) ? child.name.getText() : "";
    const related = owners.byName.get(model.relations.get(field) ?? "");
    const writes = related && ts.isPropertyAssignment(child) && hasNestedWrite(child.initializer);
    if (related && writes) found.push(related);
    found.push(...nestedWrites(child, writes ? related : model, owners));
  });
  return found;
}

function hasNestedWrite(node: ts.Expression): boolean {
  return (
    ts.isObjectLiteralExpression(node) &&
    node.properties.some((property) => NESTED.has(property.name?.getText() ?? ""))
  );
}
