import { describe, expect, it } from "vitest";

import { makePlan } from "~/flow/make-plan.server";
import { askPlan, cancelPlanning, decideLines, proposeLines } from "~/flow/plan-matches.server";
import { findBedroomStandards } from "~/modules/households/find-bedroom-standards.server";
import { judgePlan } from "~/modules/matching/engine/judge-plan";
import type { PlanTask } from "~/modules/matching/engine/make-plan";
import { POINT_WEIGHT, weightsOfMode } from "~/modules/matching/engine/plan-mode";
import { findPlanLines, getPlan } from "~/modules/matching/find-plans.server";
import { readMarket } from "~/modules/matching/live-matching.server";
import { matchingOn } from "~/modules/matching/market";
import { draftPlan } from "~/modules/matching/plan-draft";
import { runPlan } from "~/modules/matching/run-plan.server";
import { beginPlan, getPlanCertificate } from "~/modules/matching/update-plan.server";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { addDays } from "~/platform/local-date";
import { sqlAsViewer } from "~/platform/sql.server";

import { makeHouseholds, makeOffers, makeViewer } from "../factories/market";
import { once } from "../setup/requests";

const ALL = { page: 1, size: 100, skip: 0, take: 1_000 };
const wish = { act: "ask" as const, mode: "homes" as const, keep: "1" as const };

async function plan(viewer: Viewer): Promise<string> {
  const asked = await askPlan(viewer, once(), { ...wish, day: today() });
  if (!asked.ok) throw new Error(asked.reason);
  expect(await makePlan(asked.planId)).toBe(true);
  return asked.planId;
}

const linesOf = (planId: string) =>
  readAsViewer(SYSTEM, async (tx) => (await findPlanLines(tx, planId, null, ALL)).lines);
const statusOf = (planId: string) =>
  readAsViewer(SYSTEM, (tx) =>
    tx.matchPlan.findUniqueOrThrow({
      where: { id: planId },
      select: { status: true, trouble: true, lines: { select: { householdId: true } } },
    }),
  );

async function market() {
  const caseworker = await makeViewer("caseworker");
  const landlord = await makeViewer("landlord");
  const households = await makeHouseholds(caseworker, 6);
  const offers = await makeOffers(landlord.accountId, 4);
  return { caseworker, landlord, households, offers };
}

/** The task the plan of today would be made from, by a way of its own. */
async function taskOf(viewer: Viewer): Promise<{ task: PlanTask; offerIds: readonly string[] }> {
  const stored = await sqlAsViewer(viewer, (sql) => readMarket(sql, viewer));
  const matching = matchingOn(stored, findBedroomStandards(), today());
  const { task, index } = draftPlan(matching, {
    ...{ mode: "homes", keepPoints: 1, stands: [], locks: [] },
  });
  return { task, offerIds: index.columns.dwellings.ids };
}

describe("making a plan", () => {
  it("fills every dwelling it can, is proven by what is kept of it, and says what it changes", async () => {
    const { caseworker } = await market();
    const { task, offerIds } = await taskOf(caseworker);
    const planId = await plan(caseworker);
    const lines = await linesOf(planId);
    const { figures, policyVersion } = await readAsViewer(caseworker, (tx) =>
      getPlan(tx, caseworker, planId),
    );
    expect(lines.length).toBe(figures?.plan.homes);
    expect(new Set(lines.map(({ change }) => change))).toEqual(new Set(["new"]));
    expect(figures?.plan.homes).toBeGreaterThanOrEqual(figures?.byHand.homes ?? Infinity);
    expect(policyVersion).toBeGreaterThan(0);
    // The certificate, checked against the market without knowing how the plan was found.
    const kept = await readAsViewer(SYSTEM, (tx) => getPlanCertificate(tx, planId));
    const { columns } = task;
    const prices = (ids: readonly string[], priced: readonly (readonly [string, number])[]) => {
      const of = new Map(priced);
      return Float64Array.from(ids, (id) => of.get(id) ?? 0);
    };
    const householdOf = new Int32Array(columns.dwellings.size).fill(-1);
    const dwellingOf = new Int32Array(columns.households.size).fill(-1);
    for (const { householdId, offerId } of lines) {
      const household = columns.households.ids.indexOf(householdId);
      const dwelling = offerIds.indexOf(offerId);
      householdOf[dwelling] = household;
      dwellingOf[household] = dwelling;
    }
    const verdict = judgePlan(
      columns,
      weightsOfMode(columns, "homes"),
      {
        ...{ householdOf, dwellingOf },
        dwellingPrice: prices(columns.dwellings.ids, kept.dwellings),
        householdPrice: prices(columns.households.ids, kept.households),
      },
      { householdOf: new Int32Array(), bonus: POINT_WEIGHT },
    );
    expect(verdict).toMatchObject({ ok: true, judged: { homes: lines.length } });
  });

  it("keeps what stood, and says what it drops and moves", async () => {
    const { caseworker, offers } = await market();
    const first = await linesOf(await plan(caseworker));
    const again = await linesOf(await plan(caseworker));
    expect(again.map(({ change }) => change)).toEqual(again.map(() => "kept"));
    expect(again.map(({ householdId, dwellingId }) => [householdId, dwellingId])).toEqual(
      first.map(({ householdId, dwellingId }) => [householdId, dwellingId]),
    );
    const gone = offers.find(({ offerId }) => first.some((line) => line.offerId === offerId));
    if (!gone) throw new Error("no dwelling of the market is in the plan");
    await withViewer(SYSTEM, (tx) =>
      tx.offer.update({ where: { id: gone.offerId }, data: { status: "withdrawn" } }),
    );
    const third = await linesOf(await plan(caseworker));
    expect(
      third.some(
        ({ dwellingId, change }) => dwellingId === gone.dwellingId && change !== "dropped",
      ),
    ).toBe(false);
    expect(third.filter(({ change }) => change === "dropped").length).toBe(1);
  });

  it("goes by pairs that were locked and forbidden by hand", async () => {
    const { caseworker } = await market();
    const first = await plan(caseworker);
    const [one, two] = await linesOf(first);
    if (!one || !two) throw new Error("too few lines");
    const decide = (act: "lock" | "forbid", householdId: string) =>
      decideLines(caseworker, once(), { planId: first, householdIds: [householdId], act });
    expect(await decide("lock", one.householdId)).toMatchObject({ ok: true });
    expect(await decide("forbid", two.householdId)).toMatchObject({ ok: true });
    const lines = await linesOf(await plan(caseworker));
    expect(lines.find(({ householdId }) => householdId === one.householdId)).toMatchObject({
      ...{ dwellingId: one.dwellingId, locked: true, change: "kept" },
    });
    const moved = lines.find(({ householdId }) => householdId === two.householdId);
    expect(moved?.change === "dropped" || moved?.dwellingId !== two.dwellingId).toBe(true);
  });

  it("is asked for once by two people, and again when its making broke off", async () => {
    const { caseworker } = await market();
    const manager = await makeViewer("lisko_manager");
    const day = today();
    const [one, other] = await Promise.all([
      askPlan(caseworker, once(), { ...wish, day }),
      askPlan(manager, once(), { ...wish, day }),
    ]);
    if (!one.ok || !other.ok) throw new Error("refused");
    expect(one.planId).toBe(other.planId);
    expect([one.isOther, other.isOther].sort()).toEqual([false, true]);
    // Whoever makes it ends in the middle and says nothing any more.
    await withViewer(SYSTEM, (tx) => beginPlan(tx, one.planId, new Date(Date.now() - 120_000)));
    const again = await askPlan(caseworker, once(), { ...wish, day });
    if (!again.ok) throw new Error(again.reason);
    expect(again.planId).not.toBe(one.planId);
    expect(await statusOf(one.planId)).toEqual({
      ...{ status: "failed", trouble: "interrupted", lines: [] },
    });
    // The old job, run again at last, does nothing.
    expect(await makePlan(one.planId)).toBe(false);
    expect(await makePlan(again.planId)).toBe(true);
    expect(await makePlan(again.planId)).toBe(false);
  });

  it("leaves nothing behind when it is cancelled", async () => {
    const { caseworker } = await market();
    const asked = await askPlan(caseworker, once(), { ...wish, day: today() });
    if (!asked.ok) throw new Error(asked.reason);
    expect(await cancelPlanning(caseworker, once(), asked.planId)).toMatchObject({ ok: true });
    expect(await makePlan(asked.planId)).toBe(false);
    expect(await statusOf(asked.planId)).toMatchObject({ status: "cancelled", lines: [] });
    expect(await cancelPlanning(caseworker, once(), asked.planId)).toMatchObject({
      ...{ ok: false, reason: "plan_ended" },
    });
    const ended = new AbortController();
    const running = runPlan((await taskOf(caseworker)).task, ended.signal);
    ended.abort();
    expect(await running).toBeNull();
  });

  it("is not made for a day that is over or too far", async () => {
    const caseworker = await makeViewer("caseworker");
    const ask = (days: number) =>
      askPlan(caseworker, once(), { ...wish, day: addDays(today(), days) });
    expect(await ask(-1)).toMatchObject({ ok: false, reason: "plan_day_past" });
    expect(await ask(400)).toMatchObject({ ok: false, reason: "plan_day_far" });
  });

  it("proposes the chosen lines, says of the others why not, and does nothing twice", async () => {
    const { caseworker } = await market();
    const planId = await plan(caseworker);
    const [one, two] = await linesOf(planId);
    if (!one || !two) throw new Error("too few lines");
    await withViewer(SYSTEM, (tx) =>
      tx.offer.update({ where: { id: two.offerId }, data: { status: "withdrawn" } }),
    );
    const sent = once();
    const chosen = { planId, householdIds: [one.householdId, two.householdId] };
    expect(await proposeLines(caseworker, sent, chosen)).toEqual({
      ...{ ok: true, proposed: 1, refused: 1 },
    });
    const after = await linesOf(planId);
    const stateOf = (householdId: string) =>
      after.find((line) => line.householdId === householdId)?.state;
    expect(stateOf(one.householdId)).toBe("proposed");
    expect(stateOf(two.householdId)).toBe("refused");
    expect(await proposeLines(caseworker, sent, chosen)).toMatchObject({ proposed: 0, refused: 1 });
    const count = await readAsViewer(SYSTEM, (tx) =>
      tx.proposal.count({ where: { householdId: one.householdId } }),
    );
    expect(count).toBe(1);
  });
});
