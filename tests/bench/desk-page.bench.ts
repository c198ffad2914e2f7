import pg from "pg";

import { discardPrismaClient } from "~/platform/database/client.server";
import { adoptVariables } from "~/platform/env.server";
import { closeConnectionPool } from "~/platform/sql.server";

import { type Bench, median, timeOf } from "./bench";
import { fillWithHouseholds } from "./households-world";
import { fillWithOffers } from "./offers-world";
import { makeAccount, PASSWORD } from "../factories/accounts";
import { viewerOf } from "../factories/market";
import { setEnvironment, testServerUrl } from "../setup/environment";
import { type Client, openClient } from "../setup/http-client";
import { clonePostgres } from "../setup/postgres-database";
import { preparePostgresTemplate } from "../setup/postgres-template";
import { type Product, startProduct } from "../setup/product";
import type { TestDatabase } from "../setup/test-database";

const FEW = 1_000;
const MANY = 100_000;
/** Of which five in thirteen are on the market. */
const OFFERS = 6_000;
const ROUNDS = 40;
/** Dwellings that are asked for, in turn. */
const ASKED = 20;
/** Nothing on it but the frame, behind the same login. */
const EMPTY_PAGE = "/notifications";

const SETTINGS = {
  NODE_ENV: "test",
  SESSION_SECRET: "session-secret-of-the-bench-0123456789",
  APP_URL: "http://localhost:3000",
  LOG_LEVEL: "silent",
};

interface World {
  database: TestDatabase;
  product: Product;
  client: Client;
  offerIds: string[];
  firstMs: number;
  deskMs: number[];
  emptyMs: number[];
}

/** A product of its own on a database with so many households; its first page is asked for later. */
async function createWorld(server: string, template: string, households: number): Promise<World> {
  const database = await clonePostgres(server, template);
  adoptVariables({ DATABASE_URL: database.url });
  const account = await makeAccount(["caseworker"]);
  const { organisationId, accountId } = await viewerOf(account);
  await discardPrismaClient();
  await closeConnectionPool();
  await fillWithOffers(database.url, OFFERS);
  await fillWithHouseholds(database.url, households, {
    organisationId: organisationId ?? "",
    caseworkerId: accountId,
  });
  const offerIds = await findOffers(database.url);
  const { SESSION_SECRET } = SETTINGS;
  const product = await startProduct({ settings: { DATABASE_URL: database.url, SESSION_SECRET } });
  const client = openClient(product.url);
  await client.signIn(account.email, PASSWORD);
  return { ...{ database, product, client, offerIds }, firstMs: NaN, deskMs: [], emptyMs: [] };
}

async function findOffers(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      "select id from offer where status = 'published' order by md5(id::text) limit $1",
      [ASKED],
    );
    return rows.map(({ id }) => id);
  } finally {
    await client.end();
  }
}

async function page(client: Client, path: string): Promise<void> {
  const answer = await client.get(path);
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
  await answer.text();
}

async function ask(world: World, round: number): Promise<void> {
  const { client, offerIds, deskMs, emptyMs } = world;
  const offerId = offerIds[round % offerIds.length] ?? "";
  const desk = await timeOf(() => page(client, `/matching?offer=${offerId}`));
  const empty = await timeOf(() => page(client, EMPTY_PAGE));
  // The first time round a commune is new to the process, and the engine to the machine.
  if (round < offerIds.length) return;
  deskMs.push(desk);
  emptyMs.push(empty);
}

export const bench: Bench = {
  compares: `the page of the desk for one dwelling among ${MANY} households, against an empty page and against itself at ${FEW}, over HTTP (needs TEST_DATABASE_URL)`,
  async measure() {
    const server = testServerUrl();
    if (!server) return [];
    setEnvironment({ ...SETTINGS, DATABASE_URL: server });
    const template = await preparePostgresTemplate(server);
    const worlds: World[] = [];
    try {
      for (const households of [FEW, MANY]) {
        worlds.push(await createWorld(server, template, households));
      }
      for (const world of worlds) {
        const [first] = world.offerIds;
        world.firstMs = await timeOf(() => page(world.client, `/matching?offer=${first}`));
      }
      for (let round = 0; round < ROUNDS + ASKED; round++) {
        for (const world of worlds) await ask(world, round);
      }
    } finally {
      for (const { product, database } of worlds) {
        await product.stop();
        await database.close();
      }
    }
    const [few, many] = worlds;
    if (!few || !many) return [];
    const [fewMs, manyMs, emptyMs] = [few.deskMs, many.deskMs, many.emptyMs].map(median);
    return [
      { what: `the first page of a process, ${MANY} households`, value: many.firstMs, unit: "ms" },
      { what: "an empty page", value: emptyMs ?? NaN, unit: "ms" },
      { what: `the desk, ${FEW} households`, value: fewMs ?? NaN, unit: "ms" },
      { what: `the desk, ${MANY} households`, value: manyMs ?? NaN, unit: "ms" },
      {
        what: "the desk over an empty page",
        value: (manyMs ?? NaN) / (emptyMs ?? NaN),
        unit: "x",
        atMost: 3,
      },
      {
        what: "the desk, many households to few",
        value: (manyMs ?? NaN) / (fewMs ?? NaN),
        unit: "x",
        atMost: 1.3,
      },
    ];
  },
};
