import type { ClientBase } from "pg";

import { type PersonName, storedKeys } from "~/modules/households/name-key";

const CHUNK = 2000;

interface Unkeyed extends PersonName {
  id: string;
}

/** Works out by what names are found, for those stored before that was done. */
export async function fillNameKeys(client: ClientBase): Promise<void> {
  // Row-level security binds the owner of the tables too; this role may write them all.
  await client.query("set local role wunnbreck_system");
  await fill(
    client,
    `select member_id as id, given_name as "givenName", family_name as "familyName", native_name as "nativeName"
       from member_identity where name_key is null limit ${CHUNK}`,
    `update member_identity set name_key = row."nameKey", native_key = row."nativeKey"
       from json_to_recordset($1::json) as row (id uuid, "nameKey" text, "nativeKey" text)
      where member_id = row.id`,
  );
  await fill(
    client,
    `select id, given_name as "givenName", family_name as "familyName", null as "nativeName"
       from intake_identity where name_key is null limit ${CHUNK}`,
    `update intake_identity set name_key = row."nameKey"
       from json_to_recordset($1::json) as row (id uuid, "nameKey" text)
      where intake_identity.id = row.id`,
  );
  await client.query("reset role");
}

async function fill(client: ClientBase, read: string, write: string): Promise<void> {
  for (;;) {
    const { rows } = await client.query<Unkeyed>(read);
    if (rows.length === 0) return;
    const keys = rows.map((row) => ({ id: row.id, ...storedKeys(row) }));
    await client.query(write, [JSON.stringify(keys)]);
  }
}
