import { setTimeout as pause } from "node:timers/promises";

import { findBedroomStandards } from "~/modules/households/find-bedroom-standards.server";
import { readMarket } from "~/modules/matching/live-matching.server";
import { matchingOn } from "~/modules/matching/market";
import { BEAT_MS } from "~/modules/matching/match-plan";
import {
  certificateOf,
  draftPlan,
  figuresOfPlan,
  linesOfPlan,
} from "~/modules/matching/plan-draft";
import { runPlan, TooManyHomes } from "~/modules/matching/run-plan.server";
import {
  beatPlan,
  beginPlan,
  failPlan,
  finishPlan,
  type PlanOrder,
} from "~/modules/matching/update-plan.server";
import { now } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { withViewer } from "~/platform/database/with-viewer.server";
import { log } from "~/platform/log.server";
import { sqlAsViewer } from "~/platform/sql.server";

/**
 * Makes the best assignment of all waiting households to all open dwellings, in a thread of its own, and keeps it whole or
 * not at all. A plan that was cancelled meanwhile ends; one that broke off begins anew when the job is run again.
 *
 * @returns whether there is a plan.
 */
export async function makePlan(planId: string): Promise<boolean> {
  const order = await withViewer(SYSTEM, (tx) => beginPlan(tx, planId, now()));
  if (!order) return false;
  const cancelled = new AbortController();
  const done = new AbortController();
  const beats = beatUntil(planId, cancelled, done.signal);
  try {
    return await make(planId, order, cancelled.signal);
  } catch (error) {
    const trouble = error instanceof TooManyHomes ? "too_many" : "broken";
    if (trouble === "broken") log().error({ err: error }, "a plan could not be made");
    await withViewer(SYSTEM, (tx) => failPlan(tx, planId, trouble, now()));
    return false;
  } finally {
    done.abort();
    await beats;
  }
}

async function make(planId: string, order: PlanOrder, cancelled: AbortSignal): Promise<boolean> {
  const start = performance.now();
  const market = await sqlAsViewer(SYSTEM, (sql) => readMarket(sql, order));
  const matching = matchingOn(market, findBedroomStandards(), order.day);
  const draft = draftPlan(matching, order);
  const made = await runPlan(draft.task, cancelled);
  if (!made) return false;
  const result = {
    lines: linesOfPlan(draft, made),
    figures: figuresOfPlan(draft, made, performance.now() - start),
    certificate: certificateOf(draft, made),
    policyVersion: matching.basis.policy.version,
  };
  return withViewer(SYSTEM, (tx) => finishPlan(tx, planId, result, now()), {
    timeoutMs: LONGEST_WRITING_MS,
  });
}

const LONGEST_WRITING_MS = 60_000;

/** Says that the plan is being made until it is done; whoever cancels it ends the making. */
async function beatUntil(
  planId: string,
  cancelled: AbortController,
  done: AbortSignal,
): Promise<void> {
  for (;;) {
    const isDone = await pause(BEAT_MS, false, { signal: done }).catch(() => true);
    if (isDone) return;
    if (await withViewer(SYSTEM, (tx) => beatPlan(tx, planId, now()))) continue;
    cancelled.abort();
    return;
  }
}
