import pg from "pg";

import { hashPassword } from "~/modules/people/password.server";

import { DEMO_PASSWORD } from "./demo-accounts";
import { makeDemoWorld } from "./demo-world";
import { fillNameKeys } from "./fill-name-keys.sql.server";
import type { WorldOptions } from "./ground";
import { issuersOf } from "./issuers";
import {
  loadAreas,
  loadCommunes,
  loadOrganisations,
  loadParameters,
  loadPermanences,
  loadTemplates,
} from "./load-reference.sql.server";
import {
  giveOrganisationsAccounts,
  hasAccounts,
  insertWorld,
  moveSequences,
  readOrganisationIds,
} from "./load-world.sql.server";
import { readShippedFacts } from "./read-shipped-facts.server";
import { storeInvoices, storeLetters, storePapers, storePhotos } from "./store-files.server";

/** What is being done and how much of the whole is done, 0 to 1. */
export type OnProgress = (step: string, share: number) => void;

const silent: OnProgress = () => undefined;

/**
 * Brings the facts of prisma/data into a migrated database: communes with their areas, organisations and territories,
 * legal parameters, matching policy, follow-up plan; keys of names that have none. Run again it updates what the product ships and leaves the rest.
 *
 * @param connectionString of a role that owns the tables
 */
export async function seedReference(
  connectionString: string,
  onProgress: OnProgress = silent,
): Promise<void> {
  const facts = await readShippedFacts();
  await inTransaction(connectionString, async (client) => {
    onProgress("communes", 0);
    await loadCommunes(client, facts);
    onProgress("organisations", 0.2);
    await loadOrganisations(client, facts);
    await loadPermanences(client, facts);
    onProgress("legal parameters", 0.3);
    await loadParameters(client, facts);
    await loadTemplates(client, facts);
    onProgress("areas of the communes", 0.4);
    await loadAreas(client);
    await fillNameKeys(client);
  });
  onProgress("reference data", 1);
}

/**
 * Invents the demo world in an otherwise empty database, all of it or nothing.
 *
 * @returns false without touching anything when there are accounts already
 */
export async function seedDemoWorld(
  connectionString: string,
  options: WorldOptions,
  onProgress: OnProgress = silent,
): Promise<boolean> {
  const facts = await readShippedFacts();
  return inTransaction(connectionString, async (client) => {
    // Row-level security binds the owner of the tables too; this role may write them all.
    await client.query("set local role wunnbreck_system");
    if (await hasAccounts(client)) return false;
    onProgress("inventing the demo world", 0);
    const organisations = await readOrganisationIds(client);
    const issuers = issuersOf(facts.organisations, options.seed);
    const world = makeDemoWorld({ ...facts, organisations, issuers }, options);
    onProgress("drawing pictures and papers", 0.25);
    const files = [
      ...(await storePhotos(world.photos)),
      ...(await storePapers(world.papers)),
      ...(await storeInvoices(world.invoices)),
      ...(await storeLetters(world.letters)),
    ];
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    await insertWorld(client, world, passwordHash, files, (table, done, all) =>
      onProgress(table.replaceAll("_", " "), 0.5 + (0.5 * done) / all),
    );
    await giveOrganisationsAccounts(client, organisations, issuers);
    await client.query("reset role");
    await moveSequences(client);
    onProgress("demo world", 1);
    return true;
  });
}

async function inTransaction<Answer>(
  connectionString: string,
  work: (client: pg.Client) => Promise<Answer>,
): Promise<Answer> {
  const client = new pg.Client({ connectionString, application_name: "wunnbreck-seed" });
  await client.connect();
  try {
    await client.query("begin");
    // Compiling these statements takes longer than running them once.
    await client.query("set local jit = off");
    const answer = await work(client);
    await client.query("commit");
    return answer;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}
