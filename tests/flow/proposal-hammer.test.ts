import { setTimeout as pause } from "node:timers/promises";

import { Logger, type Runner, run, runOnce } from "graphile-worker";
import pg from "pg";
import { beforeAll, expect, it } from "vitest";

import { withdrawOffer } from "~/flow/01-withdraw-offer.server";
import { proposeMatch } from "~/flow/02-propose-match.server";
import {
  acceptProposal,
  agreeForHousehold,
  declineProposal,
  endProposalByStaff,
} from "~/flow/03-answer-proposal.server";
import { expireProposals } from "~/flow/expire-proposals.server";
import { orderAllPromotions } from "~/flow/promote-backups.server";
import { workerTasks } from "~/flow/worker-tasks.server";
import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { environment } from "~/platform/env.server";

import { makeHouseholds, makeOffers, makeViewer, type MadeOffer } from "../factories/market";
import { endHoldAt, holdDirectly, putBehind, waitDirectly } from "../factories/proposals";
import { describePostgres } from "../setup/database";
import { once } from "../setup/requests";

const CLIENTS = 16;
const DWELLINGS = 300;
const HOUSEHOLDS = 260;
const WORKERS = 2;
const RUNNING_MS = 6_000;
/** Dwellings held when it begins, each with two households behind. */
const HELD = 140;

/** Numbers that look random and are the same in every run. */
function drawing(seed: number) {
  let state = seed * 2_654_435_761 + 1;
  return (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

const silent = new Logger(() => () => undefined);
const promotions = { promote_backup: workerTasks["promote_backup"] ?? (() => undefined) };

describePostgres("proposals, backups and answers at once, with connections killed", () => {
  let caseworker: Viewer;
  let landlord: Viewer;
  let offers: MadeOffer[];
  let households: string[];
  let admin: pg.Client;

  beforeAll(async () => {
    caseworker = await makeViewer("caseworker");
    landlord = await makeViewer("landlord");
    offers = await makeOffers(landlord.accountId, DWELLINGS);
    households = await makeHouseholds(caseworker, HOUSEHOLDS);
    await holdDirectly(caseworker, offers.slice(0, HELD), households.slice(0, HELD));
    await waitDirectly(caseworker, offers.slice(0, HELD), households, 2);
  }, 60_000);

  it("no double allocation, nobody left out, and every state agrees with every other", async () => {
    admin = new pg.Client({ connectionString: environment().databaseUrl });
    await admin.connect();
    const workers = await startWorkers();
    const end = Date.now() + RUNNING_MS;
    const killed = killConnections(admin, end);
    const done = await Promise.all(
      Array.from({ length: CLIENTS }, (_, number) => client(number, end)),
    );
    expect(await killed).toBeGreaterThan(5);
    for (const worker of workers) await worker.stop();
    expect(done.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(CLIENTS);
    await drain();
    await invariants();
    await admin.end();
  }, 60_000);

  /** One person after another, whatever comes to mind. @returns how much was done. */
  async function client(number: number, end: number): Promise<number> {
    const draw = drawing(number + 1);
    const one = <Item>(from: readonly Item[]) => from[draw(from.length)];
    let done = 0;
    while (Date.now() < end) {
      try {
        const active = await findActive();
        const proposal = one(active);
        const offer = one(offers);
        const householdId = one(households) ?? "";
        if (!proposal || !offer) continue;
        await act(draw(20), { proposalId: proposal.id, offer, householdId });
        done += 1;
      } catch (error) {
        // A connection that was killed, or a busy database: the person tries again.
        if (!(error instanceof Response) || error.status !== 503) throw error;
      }
    }
    return done;
  }

  async function act(
    what: number,
    {
      proposalId,
      offer,
      householdId,
    }: { proposalId: string; offer: MadeOffer; householdId: string },
  ): Promise<unknown> {
    const withdrawn = { by: "caseworker", reason: "data_wrong" } as const;
    if (what < 4) {
      const form = { declineReason: "other_way" } as const;
      return declineProposal(landlord, once(), { proposalId, form });
    }
    if (what < 7) return acceptProposal(landlord, once(), proposalId);
    if (what < 9) return agreeForHousehold(caseworker, once(), proposalId);
    if (what < 11) return endProposalByStaff(caseworker, once(), { proposalId, form: withdrawn });
    if (what < 14) {
      await endHoldAt(proposalId, new Date(Date.now() - 1));
      return expireProposals();
    }
    if (what < 16) return putBehind(caseworker, proposalId, householdId);
    if (what < 19) {
      return proposeMatch(caseworker, once(), { offerId: offer.offerId, householdId });
    }
    return withdrawOffer(landlord, once(), { offerId: offer.offerId, reason: "sale" });
  }

  const findActive = () =>
    readAsViewer(SYSTEM, (tx) =>
      tx.proposal.findMany({
        where: { status: { in: ["held", "accepted"] } },
        select: { id: true, offerId: true, dwellingId: true, householdId: true },
      }),
    );

  const startWorkers = (): Promise<Runner[]> =>
    Promise.all(
      Array.from({ length: WORKERS }, () =>
        run({
          connectionString: environment().databaseUrl,
          concurrency: 1,
          maxPoolSize: 2,
          pollInterval: 200,
          noHandleSignals: true,
          noPreparedStatements: true,
          taskList: promotions,
          logger: silent,
        }),
      ),
    );

  /** What a worker that died left locked or put off is taken up, as the clock does it. */
  async function drain(): Promise<void> {
    for (let round = 0; round < 2; round += 1) {
      await orderAllPromotions();
      await admin.query(
        "update graphile_worker._private_jobs set locked_at = null, locked_by = null, run_at = now()",
      );
      await runOnce({
        connectionString: environment().databaseUrl,
        concurrency: 2,
        noHandleSignals: true,
        noPreparedStatements: true,
        taskList: promotions,
        logger: silent,
      });
    }
  }

  async function invariants(): Promise<void> {
    const state = await readAsViewer(SYSTEM, async (tx) => ({
      proposals: await tx.proposal.findMany({
        select: { id: true, offerId: true, dwellingId: true, householdId: true, status: true },
      }),
      offers: await tx.offer.findMany({ select: { id: true, status: true } }),
      backups: await tx.proposalBackup.findMany(),
      told: await tx.notification.findMany({ where: { kind: "backup_promoted" } }),
    }));
    const active = state.proposals.filter(({ status }) => ["held", "accepted"].includes(status));
    const unique = (values: readonly string[]) => new Set(values).size === values.length;
    expect(unique(active.map(({ dwellingId }) => dwellingId))).toBe(true);
    expect(unique(active.map(({ householdId }) => householdId))).toBe(true);

    const holding = new Set(active.map(({ offerId }) => offerId));
    const odd = state.offers.filter(
      ({ id, status }) => (status === "reserved") !== holding.has(id),
    );
    expect(odd).toEqual([]);

    const pair = (one: { offerId: string; householdId: string }) =>
      `${one.offerId} ${one.householdId}`;
    const declined = new Set(
      state.proposals.filter(({ status }) => status === "declined").map(pair),
    );
    expect(active.filter((one) => declined.has(pair(one)))).toEqual([]);

    const byId = new Map(state.proposals.map((one) => [one.id, one]));
    const promoted = state.backups.filter(({ status }) => status === "promoted");
    expect(promoted.length).toBeGreaterThan(0);
    for (const backup of promoted) {
      const proposal = byId.get(backup.proposalId ?? "");
      expect(proposal && pair(proposal)).toBe(pair(backup));
    }
    const links = state.told.map(({ link }) => link ?? "");
    expect(unique(links)).toBe(true);
    const own = new Set(promoted.map(({ proposalId }) => `/proposals/${proposalId ?? ""}`));
    expect(links.filter((link) => !own.has(link))).toEqual([]);

    // Who still waits for a free dwelling is proposed for another one, and moves up when that ends.
    const free = new Set(
      state.offers.filter(({ status }) => status === "published").map(({ id }) => id),
    );
    const held = new Set(active.map(({ householdId }) => householdId));
    const forgotten = state.backups.filter(
      ({ status, offerId, householdId }) =>
        status === "waiting" && free.has(offerId) && !held.has(householdId),
    );
    expect(forgotten).toEqual([]);
    const over = new Set(
      state.offers.filter(({ status }) => status === "withdrawn").map(({ id }) => id),
    );
    const left = state.backups.filter(
      ({ status, offerId }) => status === "waiting" && over.has(offerId),
    );
    expect(left).toEqual([]);
  }
});

/** Ends connections of the product in the middle of their work. @returns how many. */
async function killConnections(admin: pg.Client, end: number): Promise<number> {
  let killed = 0;
  while (Date.now() < end) {
    await pause(300);
    const { rowCount } = await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name = 'wunnbreck-orm' and xact_start is not null
        order by random() limit 1`,
    );
    killed += rowCount ?? 0;
  }
  return killed;
}
