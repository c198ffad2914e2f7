import type { ClientBase } from "pg";

/** A row by the camel-case names of its columns; amounts may be bigint, instants and dates are texts. */
export type Row = Readonly<Record<string, unknown>>;

const CHUNK = 2000;

/**
 * Inserts rows in the order given, a few thousand with one statement: the database reads them as JSON into the table's
 * own row type. All rows have the same columns; columns left out take their defaults.
 */
export async function insertRows(
  client: ClientBase,
  table: string,
  rows: readonly Row[],
  onConflict = "",
): Promise<void> {
  const names = Object.keys(rows[0] ?? {});
  if (names.length === 0) return;
  const columns = names.map(snakeCase).join(", ");
  const statement = `insert into ${table} (${columns})
    select ${columns} from json_populate_recordset(null::${table}, $1::json) ${onConflict}`;
  for (let start = 0; start < rows.length; start += CHUNK) {
    const records = rows.slice(start, start + CHUNK).map((row) => snakeRecord(row));
    await client.query(statement, [JSON.stringify(records, asText)]);
  }
}

function snakeRecord(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value]));
}

/** `areaM2` → `area_m2`. */
function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function asText(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}
