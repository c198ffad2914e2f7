import { setImmediate as turnOfOthers } from "node:timers/promises";

import type { BedroomStandard } from "~/modules/households/bedroom-standard";
import type { Viewer } from "~/modules/people/viewer";
import type { LocalDate } from "~/platform/local-date";
import { type Sql, sqlAsViewer } from "~/platform/sql.server";

import {
  findMarketChanges,
  findMarketHorizon,
  type MarketHorizon,
} from "./find-market-changes.sql.server";
import {
  findHolds,
  findMarketFacts,
  findMarketHouseholds,
  findMarketOffers,
} from "./find-market.sql.server";
import { changeMatching, type LiveMatching, makeLiveMatching, withOthers } from "./live-matching";
import type { Market } from "./market";

/** What a team's matching is made of, besides what is stored. */
export interface MatchingDay {
  on: LocalDate;
  standards: readonly BedroomStandard[];
}

interface Memory {
  live: LiveMatching;
  horizon: MarketHorizon;
}

/** By organisation: everybody in a team who ranks, sees the same households. */
const memories = new Map<string, Memory>();
const turns = new Map<string, Promise<unknown>>();

/** Rows read at once: some fifty milliseconds of work. */
const PAGE = 2_000;
/** How often everything is read before it is given up. */
const ATTEMPTS = 3;
/** From this share of the households on, reading all anew is quicker than following the changes. */
const MOST_CHANGES = 0.2;

/**
 * Asks the matching of the viewer's team, as it is in the transaction of the question. Both sides stay in this process's
 * memory; what other requests, jobs and processes changed since is read first, in the same transaction.
 *
 * @throws Error when a parameter, a standard or a policy has no value on the day.
 */
export function askMatching<Answer>(
  viewer: Viewer,
  day: MatchingDay,
  question: (live: LiveMatching, sql: Sql) => Promise<Answer>,
): Promise<Answer> {
  const team = viewer.organisationId ?? "";
  return inTurn(team, async () => {
    const known = memories.get(team);
    let memory = known?.live.basis.on === day.on ? known : await load(viewer, day);
    for (let attempt = 1; ; attempt++) {
      const asked = await sqlAsViewer(viewer, (sql) => ask(sql, viewer, memory, question));
      if (asked) {
        memories.set(team, asked.memory);
        return asked.answer;
      }
      if (attempt === ATTEMPTS) throw new Error("the market changes faster than it is read");
      memory = await load(viewer, day);
    }
  });
}

/** @returns null when everything must be read anew. */
async function ask<Answer>(
  sql: Sql,
  viewer: Viewer,
  { live, horizon }: Memory,
  question: (live: LiveMatching, sql: Sql) => Promise<Answer>,
): Promise<{ memory: Memory; answer: Answer } | null> {
  const changes = await findMarketChanges(sql, horizon);
  const { householdIds, dwellingIds } = changes;
  const count = householdIds.length + dwellingIds.length;
  if (changes.whole || count > PAGE + live.index.households.length * MOST_CHANGES) return null;
  if (count === 0) {
    return { memory: { live, horizon: changes.horizon }, answer: await question(live, sql) };
  }
  const households = await findMarketHouseholds(sql, viewer, { ids: householdIds });
  const changed = changeMatching(live, {
    householdIds,
    dwellingIds,
    households: households.filter(({ status }) => status === "ready"),
    offers: await findMarketOffers(sql, { ofDwellings: dwellingIds }),
    holds: await findHolds(sql, { householdIds, dwellingIds }),
  });
  const memory = { live: changed, horizon: changes.horizon };
  return { memory, answer: await question(changed, sql) };
}

/** Reads everything, page by page, and makes the matching of it, with turns of other work between. */
async function load(viewer: Viewer, { on, standards }: MatchingDay): Promise<Memory> {
  const { market, horizon } = await sqlAsViewer(viewer, async (sql) => ({
    horizon: await findMarketHorizon(sql),
    market: await readMarket(sql, viewer),
  }));
  const making = makeLiveMatching(market, standards, on);
  for (;;) {
    const step = making.next();
    if (step.done) return { live: step.value, horizon };
    await turnOfOthers();
  }
}

/** Everything a match is decided on, as far as the viewer's team reaches. No identity is read. */
export async function readMarket(
  sql: Sql,
  viewer: Pick<Viewer, "organisationId">,
): Promise<Market> {
  const facts = await findMarketFacts(sql);
  const households = await everyPage(
    (after) => findMarketHouseholds(sql, viewer, { after, most: PAGE }),
    ({ id }) => id,
  );
  const offers = await everyPage(
    (after) => findMarketOffers(sql, { after, most: PAGE }),
    ({ offerId }) => offerId,
  );
  return { ...facts, households, offers, holds: await findHolds(sql) };
}

async function everyPage<Row>(
  read: (after: string | null) => Promise<Row[]>,
  idOf: (row: Row) => string,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const page: Row[] = await read(after);
    rows.push(...page);
    const last = page.at(-1);
    if (page.length < PAGE || !last) return rows;
    after = idOf(last);
  }
}

/** With households and offers that are asked for and take no part, any more or not yet; in the question's transaction. */
export async function withAsked(
  live: LiveMatching,
  asked: { householdIds: readonly string[]; offerIds: readonly string[] },
  viewer: Viewer,
  sql: Sql,
): Promise<LiveMatching> {
  const { households, dwellings } = live.index.columns;
  const ids = missing(asked.householdIds, households.ids);
  const offerIds = missing(asked.offerIds, dwellings.ids);
  return withOthers(live, {
    households: ids.length > 0 ? await findMarketHouseholds(sql, viewer, { ids }) : [],
    offers: offerIds.length > 0 ? await findMarketOffers(sql, { offerIds }) : [],
  });
}

function missing(asked: readonly string[], known: readonly string[]): string[] {
  const left = new Set(asked);
  for (const id of known) {
    if (left.size === 0) break;
    left.delete(id);
  }
  return [...left];
}

/** One question of a team after the other: each begins its transaction when the one before has ended. */
function inTurn<Answer>(team: string, work: () => Promise<Answer>): Promise<Answer> {
  const turn = (turns.get(team) ?? Promise.resolve()).then(work, work);
  turns.set(
    team,
    turn.catch(() => undefined),
  );
  return turn;
}
