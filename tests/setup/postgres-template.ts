import type pg from "pg";

import { databaseUrl, drop, onServer } from "./postgres-database";
import { fillTemplate, templateKey } from "./template";

/*
 * On a PostgreSQL server a test file gets a copy of a filled template database: CREATE DATABASE … TEMPLATE takes
 * about a tenth of a second. The template's comment holds the instant it was finished; without one it is unfinished.
 */

const TEMPLATE = "wunnbreck_template_";
const DAY_MS = 24 * 3_600_000;

/** Makes the template of the present migrations unless the server has it, and returns its name. */
export async function preparePostgresTemplate(server: string): Promise<string> {
  const name = TEMPLATE + templateKey();
  await onServer(server, async (client) => {
    await client.query("select pg_advisory_lock(hashtext($1))", [TEMPLATE]);
    const known = await templates(client);
    if (known.get(name)) return;
    await drop(client, name);
    await client.query(`create database "${name}"`);
    await fillTemplate(databaseUrl(server, name));
    await client.query(`comment on database "${name}" is '${new Date().toISOString()}'`);
    for (const [other, finished] of known) {
      if (other !== name && (!finished || isOld(finished))) await drop(client, other);
    }
  });
  return name;
}

async function templates(client: pg.Client): Promise<Map<string, string | null>> {
  const { rows } = await client.query<{ name: string; finished: string | null }>(
    `select datname as name, shobj_description(oid, 'pg_database') as finished
       from pg_database where starts_with(datname, $1)`,
    [TEMPLATE],
  );
  return new Map(rows.map(({ name, finished }) => [name, finished]));
}

function isOld(finished: string): boolean {
  return Date.now() - Date.parse(finished) > DAY_MS;
}
