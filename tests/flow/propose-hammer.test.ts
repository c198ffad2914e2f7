import { beforeAll, expect, it } from "vitest";

import { proposeMatch } from "~/flow/02-propose-match.server";
import { createProposal } from "~/modules/matching/create-proposal.server";
import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { action } from "~/routes/_app+/matching+/index";

import { makeAccount, type MadeAccount, signInAs } from "../factories/accounts";
import {
  makeHousehold,
  makeHouseholds,
  makeOffer,
  makeOffers,
  makeViewer,
  type MadeOffer,
  viewerOf,
} from "../factories/market";
import { describePostgres } from "../setup/database";
import { once, postRequest, routeArgs } from "../setup/requests";

const PARALLEL = 50;

const activeOf = (where: { dwellingId: string } | { householdId: string }) =>
  readAsViewer(SYSTEM, (tx) =>
    tx.proposal.findMany({
      where: { ...where, status: { in: ["held", "accepted"] } },
      select: { id: true, dwellingId: true, householdId: true },
    }),
  );

/** A database that is merely busy answers 503 with a time to come back; a person's browser does. */
async function patiently<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const isBusy = error instanceof Response && error.status === 503;
      if (!isBusy || attempt === 20) throw error;
    }
  }
}

describePostgres("many at once", () => {
  let account: MadeAccount;
  let caseworker: Viewer;
  let landlord: Viewer;

  beforeAll(async () => {
    account = await makeAccount(["caseworker"]);
    caseworker = await viewerOf(account);
    landlord = await makeViewer("landlord");
  });

  it(`${PARALLEL} households for one dwelling: one is held, the others are told until when`, async () => {
    const offer = await makeOffer(landlord.accountId);
    const households = await makeHouseholds(caseworker, PARALLEL);
    const answers = await Promise.all(
      households.map((householdId) =>
        patiently(() => proposeMatch(caseworker, once(), { ...offer, householdId })),
      ),
    );
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer]));
    expect(refused).toHaveLength(PARALLEL - 1);
    for (const answer of refused) {
      expect(answer).toMatchObject({ reason: "dwelling_held" });
      expect(answer.detail).toHaveProperty("untilOn");
    }
    expect(await activeOf({ dwellingId: offer.dwellingId })).toHaveLength(1);
  }, 120_000);

  it(`one household for ${PARALLEL} dwellings: one is held, the others are told until when`, async () => {
    const offers = await makeOffers(landlord.accountId, PARALLEL);
    const householdId = await makeHousehold(caseworker);
    const answers = await Promise.all(
      offers.map((offer) =>
        patiently(() => proposeMatch(caseworker, once(), { ...offer, householdId })),
      ),
    );
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer]));
    expect(refused).toHaveLength(PARALLEL - 1);
    for (const answer of refused) expect(answer).toMatchObject({ reason: "household_held" });
    const active = await activeOf({ householdId });
    expect(active).toHaveLength(1);
    const reserved = await readAsViewer(SYSTEM, (tx) =>
      tx.offer.findMany({
        where: { id: { in: offers.map(({ offerId }) => offerId) }, status: "reserved" },
        select: { dwellingId: true },
      }),
    );
    expect(reserved).toEqual([{ dwellingId: active[0]?.dwellingId }]);
  }, 120_000);

  it(`one form posted ${PARALLEL} times at once: one effect, the same answer`, async () => {
    const offer = await makeOffer(landlord.accountId);
    const householdId = await makeHousehold(caseworker);
    const cookie = await signInAs(account);
    const key = "one-and-the-same-form";
    const answers = await Promise.all(
      Array.from({ length: PARALLEL }, () =>
        patiently(() =>
          action({
            request: postRequest(
              "/matching",
              { offerId: offer.offerId, householdId },
              { cookie, key },
            ),
            ...routeArgs(),
          }),
        ),
      ),
    );
    const [held, ...others] = await activeOf({ householdId });
    expect(others).toEqual([]);
    const places = answers.map((answer) =>
      answer instanceof Response ? answer.headers.get("location") : null,
    );
    expect(new Set(places)).toEqual(new Set([`/proposals/${held?.id}`]));
  }, 120_000);

  it("16 clients on 300 dwellings and 200 households: each at most once, none left out", async () => {
    const offers = await makeOffers(landlord.accountId, 300);
    const households = await makeHouseholds(caseworker, 200);
    const tried: { dwellingId: string; householdId: string }[] = [];
    const client = async (number: number) => {
      let held = 0;
      for (const [index, offer] of offers.entries()) {
        if ((index + number) % 4 !== 0) continue;
        const householdId = households[(index * 7 + number * 13) % households.length] ?? "";
        tried.push({ dwellingId: offer.dwellingId, householdId });
        if (await patiently(() => hold(caseworker, offer, householdId))) held += 1;
      }
      return held;
    };
    const held = await Promise.all(Array.from({ length: 16 }, (_, number) => client(number)));
    const active = await readAsViewer(SYSTEM, (tx) =>
      tx.proposal.findMany({
        where: { status: "held", dwellingId: { in: offers.map(({ dwellingId }) => dwellingId) } },
        select: { dwellingId: true, householdId: true },
      }),
    );
    expect(active).toHaveLength(held.reduce((sum, count) => sum + count, 0));
    const bound = {
      dwellings: new Set(active.map(({ dwellingId }) => dwellingId)),
      households: new Set(active.map(({ householdId }) => householdId)),
    };
    expect([bound.dwellings.size, bound.households.size]).toEqual([active.length, active.length]);
    const left = tried.filter(
      (pair) => !bound.dwellings.has(pair.dwellingId) && !bound.households.has(pair.householdId),
    );
    expect(left).toEqual([]);
  }, 240_000);
});

/** The statement that decides, without the reading before it. */
function hold(viewer: Viewer, offer: MadeOffer, householdId: string): Promise<string | null> {
  return withViewer(viewer, (tx) =>
    createProposal(tx, {
      ...offer,
      householdId,
      caseworkerId: viewer.accountId,
      scheme: "lisko_guarantee",
      card: {
        alias: "F-TEST",
        detail: 4,
        bedrooms: null,
        persons: null,
        adults: null,
        children: null,
        ages: null,
        languages: null,
      },
      points: { total: 0, components: [] },
      policyVersion: 1,
      snapshot: { household: {}, dwelling: {} } as never,
      expiresAt: new Date(Date.now() + 3_600_000),
    }),
  );
}
