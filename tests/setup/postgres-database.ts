import pg from "pg";

import type { TestDatabase } from "./test-database";

/** A database of one's own, dropped by `close`. */
export async function clonePostgres(server: string, template: string): Promise<TestDatabase> {
  const name = `wunnbreck_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  await onServer(server, (client) =>
    client.query(`create database "${name}" template "${template}"`),
  );
  return {
    url: databaseUrl(server, name),
    isPostgres: true,
    close: () => onServer(server, (client) => drop(client, name)),
  };
}

/** Runs `work` on a connection to the server's own database. */
export async function onServer<Answer>(
  server: string,
  work: (client: pg.Client) => Promise<Answer>,
): Promise<Answer> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export async function drop(client: pg.Client, name: string): Promise<void> {
  await client.query(`drop database if exists "${name}" with (force)`);
}

export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
