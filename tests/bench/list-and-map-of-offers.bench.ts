import { loadOffersOnMap } from "~/flow/load-offers-on-map.server";
import { loadOffers } from "~/flow/load-offers.server";
import type { Viewer } from "~/modules/people/viewer";
import type { OfferFilter } from "~/modules/properties/find-offers.server";
import { WHOLE_COUNTRY } from "~/modules/properties/offer-map";
import { discardPrismaClient } from "~/platform/database/client.server";
import { adoptVariables } from "~/platform/env.server";
import { readPage } from "~/platform/list-page";
import { closeConnectionPool } from "~/platform/sql.server";

import { type Bench, type BenchLine, median, timeOf } from "./bench";
import { fillWithOffers } from "./offers-world";
import { makeViewer } from "../factories/market";
import { setEnvironment, testServerUrl } from "../setup/environment";
import { clonePostgres } from "../setup/postgres-database";
import { preparePostgresTemplate } from "../setup/postgres-template";
import type { TestDatabase } from "../setup/test-database";

const FEW = 1_000;
const MANY = 20_000;
/** Both worlds take turns, so that another program's work on the machine slows both. */
const ROUNDS = 16;
const RUNS = 4;
const WARM_UPS = 2;

const everything: OfferFilter = {
  words: null,
  status: null,
  view: null,
  scheme: null,
  communeCode: null,
  sort: null,
};
const firstPage = readPage(new URLSearchParams());
const capital = { box: [6.1, 49.59, 6.16, 49.63], zoom: 13 } as const;

/** What is asked of the list and its map. Ten offers stand in the street named, in either world; the other pages are full. */
const QUESTIONS: Record<string, (viewer: Viewer, reviewer: Viewer) => Promise<unknown>> = {
  "what waits for the team": (_viewer, reviewer) =>
    loadOffers(reviewer, { ...everything, view: "waiting" }, firstPage),
  "first page": (viewer) => loadOffers(viewer, everything, firstPage),
  "page of one status and way": (viewer) =>
    loadOffers(viewer, { ...everything, status: "published", scheme: "ais" }, firstPage),
  "page of one commune": (viewer) =>
    loadOffers(viewer, { ...everything, communeCode: "0204" }, firstPage),
  "search, few found": (viewer) =>
    loadOffers(viewer, { ...everything, words: "ler 0077" }, firstPage),
  "search, many found": (viewer) => loadOffers(viewer, { ...everything, words: "rue" }, firstPage),
  "search, an owner's name": (viewer) =>
    loadOffers(viewer, { ...everything, words: "Thill" }, firstPage),
  "search, none found": (viewer) =>
    loadOffers(viewer, { ...everything, words: "nowhere" }, firstPage),
  "map of the country": async (viewer) =>
    JSON.stringify(await loadOffersOnMap(viewer, everything, WHOLE_COUNTRY)),
  "map of one status": async (viewer) =>
    JSON.stringify(
      await loadOffersOnMap(viewer, { ...everything, status: "published" }, WHOLE_COUNTRY),
    ),
  "map of the capital": async (viewer) =>
    JSON.stringify(await loadOffersOnMap(viewer, everything, capital)),
};

interface World {
  database: TestDatabase;
  viewer: Viewer;
  reviewer: Viewer;
  times: Record<string, number[]>;
}

async function enter(url: string): Promise<void> {
  await leave();
  adoptVariables({ DATABASE_URL: url });
}

async function leave(): Promise<void> {
  await discardPrismaClient();
  await closeConnectionPool();
}

async function createWorld(server: string, template: string, offers: number): Promise<World> {
  const database = await clonePostgres(server, template);
  await fillWithOffers(database.url, offers);
  await enter(database.url);
  const times = Object.fromEntries(Object.keys(QUESTIONS).map((what) => [what, []]));
  const viewer = await makeViewer("caseworker");
  return { database, viewer, reviewer: await makeViewer("lisko_manager"), times };
}

async function ask({ database, viewer, reviewer, times }: World): Promise<void> {
  await enter(database.url);
  for (const [what, question] of Object.entries(QUESTIONS)) {
    for (let run = 0; run < WARM_UPS; run++) await question(viewer, reviewer);
    for (let run = 0; run < RUNS; run++)
      times[what]?.push(await timeOf(() => question(viewer, reviewer)));
  }
}

function linesOf(few: World, many: World): BenchLine[] {
  return Object.keys(QUESTIONS).flatMap((what) => {
    const [fewMs, manyMs] = [median(few.times[what] ?? []), median(many.times[what] ?? [])];
    return [
      { what: `${what}, ${FEW} offers`, value: fewMs, unit: "ms" },
      { what: `${what}, ${MANY} offers`, value: manyMs, unit: "ms" },
      { what: `${what}, many to few`, value: manyMs / fewMs, unit: "×", atMost: 1.3 },
    ];
  });
}

export const bench: Bench = {
  compares: `the server's time for the list of offers and its map, ${MANY} offers against ${FEW}, medians (needs TEST_DATABASE_URL)`,
  async measure() {
    const server = testServerUrl();
    if (!server) return [];
    setEnvironment({
      NODE_ENV: "test",
      DATABASE_URL: server,
      SESSION_SECRET: "session-secret-of-the-bench-0123456789",
      APP_URL: "http://localhost:3000",
      LOG_LEVEL: "silent",
    });
    const template = await preparePostgresTemplate(server);
    const worlds: World[] = [];
    try {
      for (const offers of [FEW, MANY]) worlds.push(await createWorld(server, template, offers));
      for (let round = 0; round < ROUNDS; round++) for (const world of worlds) await ask(world);
    } finally {
      await leave();
      for (const { database } of worlds) await database.close();
    }
    const [few, many] = worlds;
    return few && many ? linesOf(few, many) : [];
  },
};
