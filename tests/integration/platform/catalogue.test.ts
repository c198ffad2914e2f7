import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { testDatabase } from "../../setup/database";
import { readModels, type ModelTable } from "../../setup/prisma-models";

/** Tables without a person or money in them: facts, rules, and counters with hashed keys. */
const OPEN_TABLES = [
  "attempt",
  "commune",
  "commune_neighbour",
  "follow_up_template",
  "legal_parameter",
  "office_territory",
  "organisation",
  "stop_import",
  "transit_stop",
];
/** Not ours: the migrations' own table and PostGIS. */
const FOREIGN_TABLES = ["_prisma_migrations", "spatial_ref_sys"];

let client: pg.Client;
let models: ModelTable[];

beforeAll(async () => {
  client = new pg.Client({ connectionString: (await testDatabase()).url });
  await client.connect();
  const folder = "prisma/models";
  const sources = await Promise.all(
    (await readdir(folder)).map((file) => readFile(join(folder, file), "utf8")),
  );
  models = sources.flatMap(readModels);
});
afterAll(() => client.end());

async function rows<Row extends pg.QueryResultRow>(text: string): Promise<Row[]> {
  return (await client.query<Row>(text)).rows;
}

describe("the catalogue", () => {
  it("has the tables of the models, and no other", async () => {
    const found = await rows<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r'
         and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')`,
    );
    const names = found.map((row) => row.name).filter((name) => !FOREIGN_TABLES.includes(name));
    expect(names.sort()).toEqual(models.map((model) => model.table).sort());
  });

  it("has the columns of the models, with their types and whether they may be empty", async () => {
    const found = await rows<{ table: string; column: string; type: string; nullable: boolean }>(
      `select c.relname as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) as type,
              not a.attnotnull as nullable
       from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`,
    );
    const catalogue = found
      .filter((row) => models.some((model) => model.table === row.table))
      .map((row) => `${row.table}.${row.column} ${row.type}${row.nullable ? "?" : ""}`);
    const expected = models.flatMap((model) =>
      model.columns.map(
        (column) => `${model.table}.${column.name} ${column.type}${column.optional ? "?" : ""}`,
      ),
    );
    expect(catalogue.sort()).toEqual(expected.sort());
  });

  it("forces row-level security on every table with a person or money in it", async () => {
    const found = await rows<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)
         and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')`,
    );
    const open = found.map((row) => row.name).filter((name) => !FOREIGN_TABLES.includes(name));
    expect(open.sort()).toEqual(OPEN_TABLES);
  });

  it("has an index on every foreign key", async () => {
    const bare = await rows<{ key: string }>(
      `select conrelid::regclass || '.' || a.attname as key
       from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
       where k.contype = 'f' and k.connamespace = 'public'::regnamespace
         and not exists (select 1 from pg_index i where i.indrelid = k.conrelid and i.indkey[0] = k.conkey[1])
       order by 1`,
    );
    // Who did it is looked up from the row, never the other way round.
    const seldomFollowed =
      /(_by|actor_id|author_id|reverses|policy_version|template_version|neighbour_code)$/;
    expect(bare.map((row) => row.key).filter((key) => !seldomFollowed.test(key))).toEqual([]);
  });
});
