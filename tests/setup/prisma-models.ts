/** A table as a Prisma model describes it, in the catalogue's words. */
export interface ModelTable {
  table: string;
  columns: { name: string; type: string; optional: boolean }[];
}

/** What PostgreSQL calls the types a model uses, where the model names no native one. */
const SCALARS: Record<string, string> = {
  String: "text",
  Int: "integer",
  BigInt: "bigint",
  Boolean: "boolean",
  DateTime: "timestamp(3) without time zone",
  Float: "double precision",
  Decimal: "numeric(65,30)",
  Json: "jsonb",
  Bytes: "bytea",
};

const NATIVE: Record<string, string> = {
  Uuid: "uuid",
  Date: "date",
  Timestamptz: "timestamp with time zone",
  SmallInt: "smallint",
};

/** The models of one file. Relations are no columns and are left out. */
export function readModels(source: string): ModelTable[] {
  return [...source.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(
    ([, name = "", body = ""]) => ({
      table: /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name,
      columns: body.split("\n").flatMap((line) => readColumn(line.trim())),
    }),
  );
}

function readColumn(line: string): ModelTable["columns"] {
  const field = /^(\w+)\s+(Unsupported\("([^"]+)"\)|\w+)(\[\])?(\?)?(.*)$/.exec(line);
  if (!field) return [];
  const [, name = "", type = "", unsupported, list, optional, rest = ""] = field;
  const scalar = unsupported?.replace(", ", ",") ?? nativeType(rest) ?? SCALARS[type];
  if (scalar === undefined) return [];
  const mapped = /@map\("(\w+)"\)/.exec(rest)?.[1] ?? name;
  return [{ name: mapped, type: `${scalar}${list ?? ""}`, optional: optional === "?" }];
}

function nativeType(attributes: string): string | undefined {
  const [, name = "", size] = /@db\.(\w+)(?:\(([^)]*)\))?/.exec(attributes) ?? [];
  if (name === "Char") return `character(${size})`;
  if (name === "Decimal") return `numeric(${size?.replace(" ", "")})`;
  return NATIVE[name];
}
