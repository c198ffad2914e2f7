import type { ClientBase } from "pg";

import type { DemoWorld } from "./demo-world";
import type { Ground, OrganisationIds } from "./ground";
import { insertRows, type Row } from "./insert-rows.sql.server";
import { required } from "./random";
import { worldRows } from "./world-rows";

/** Ids of the organisations the world refers to. @throws RangeError before the reference data are loaded. */
export async function readOrganisationIds(client: ClientBase): Promise<OrganisationIds> {
  const { rows } = await client.query<{ id: string; kind: string; office_no: number | null }>(
    "select id, kind, office_no from organisation order by kind, name",
  );
  const idOf = (kind: string) => required(rows.find((row) => row.kind === kind)).id;
  return {
    lisko: idOf("lisko"),
    ais: idOf("ais"),
    wunnengshellef: idOf("wunnengshellef"),
    offices: new Map(
      rows.flatMap(({ id, office_no }) => (office_no === null ? [] : [[office_no, id] as const])),
    ),
  };
}

/** Whether anybody has an account: then the world is not invented a second time. */
export async function hasAccounts(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query("select 1 from account limit 1");
  return rows.length > 0;
}

/**
 * Inserts the world table by table.
 *
 * @param client in a transaction whose role may write every table
 * @param onTable called before each table with its place in the order
 */
export async function insertWorld(
  client: ClientBase,
  world: DemoWorld,
  passwordHash: string,
  files: readonly Row[],
  onTable: (table: string, done: number, all: number) => void,
): Promise<void> {
  const { rows } = await client.query<{ code: string; id: string }>(
    "select code, id from ledger_account",
  );
  const ledgerIds = new Map(rows.map(({ code, id }) => [code, id]));
  const tables = worldRows(world, passwordHash, files, ledgerIds);
  for (const [index, [table, records]] of tables.entries()) {
    onTable(table, index, tables.length);
    await insertRows(client, table, records);
  }
}

/** Where the organisations of the world are paid; only the demo world has accounts of a bank that does not exist. */
export async function giveOrganisationsAccounts(
  client: ClientBase,
  ids: OrganisationIds,
  issuers: Ground["issuers"],
): Promise<void> {
  for (const kind of ["lisko", "ais", "wunnengshellef"] as const) {
    const { iban, postalAddress } = issuers[kind];
    await client.query(
      "update organisation set iban = $2, postal_address = coalesce(postal_address, $3) where id = $1",
      [ids[kind], iban, postalAddress],
    );
  }
}

/** Lets the codes of new households, tenancies and claims go on after the world's. */
export async function moveSequences(client: ClientBase): Promise<void> {
  await client.query(`
    select setval('household_number', greatest((select max(substr(code, 3)::integer) from household), 2000)),
           setval('tenancy_number', greatest((select max(substr(code, 3)::integer) from tenancy), 1000)),
           setval('claim_number', greatest((select max(substr(code, 3)::integer) from claim), 100))`);
}
