import { createHash } from "node:crypto";

import { recordEvent } from "~/modules/audit/record-event.server";
import { createPlan } from "~/modules/matching/create-plan.server";
import { getPlanLines } from "~/modules/matching/find-plans.server";
import { refusalPrefix } from "~/modules/matching/hold-refusal";
import {
  type AskPlanForm,
  decidePlanDay,
  type PlanAct,
  type PlanDayRefusal,
} from "~/modules/matching/match-plan";
import { allowPair, decidePair } from "~/modules/matching/pair-decisions.server";
import { cancelPlan, updatePlanLine } from "~/modules/matching/update-plan.server";
import type { Viewer } from "~/modules/people/viewer";
import { findOfferedDwelling } from "~/modules/properties/get-offer-terms.server";
import { now, today } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  readAsViewer,
  withViewer,
} from "~/platform/database/with-viewer.server";
import { fieldMessage } from "~/platform/form-field";
import { enqueueJob } from "~/platform/jobs/enqueue.sql.server";
import { accept, type Refusal, refuse, type Verdict } from "~/platform/result";

import { proposeMatch } from "./02-propose-match.server";

/** Asks for the plan of a day. A job makes it; while one is being made, nobody gets a second. */
export const askPlan = (viewer: Viewer, once: Once, form: AskPlanForm) =>
  commandAsViewer<{ planId: string; isOther: boolean }, PlanDayRefusal>(
    viewer,
    once,
    async (tx) => {
      const verdict = decidePlanDay(form.day, today());
      if (!verdict.ok) return verdict;
      const order = { mode: form.mode, keepPoints: Number(form.keep), day: form.day };
      const asked = await createPlan(tx, viewer, order, now());
      if ("atWork" in asked) return accept({ planId: asked.atWork, isOther: true });
      const { planId } = asked;
      await enqueueJob(tx, "make_plan", { planId }, `make_plan:${planId}`);
      await recordEvent(tx, viewer, { action: "ask", entity: "match_plan", entityId: planId });
      return accept({ planId, isOther: false });
    },
  );

/** Ends the making of a plan; nothing of it is kept. */
export const cancelPlanning = (viewer: Viewer, once: Once, planId: string) =>
  commandAsViewer<{ planId: string }, "plan_ended">(viewer, once, async (tx) => {
    if (!(await cancelPlan(tx, viewer.organisationId ?? "", planId, now()))) {
      return refuse("plan_ended");
    }
    await recordEvent(tx, viewer, { action: "cancel", entity: "match_plan", entityId: planId });
    return accept({ planId });
  });

/** Lines of a plan by their households. */
export interface ChosenLines {
  planId: string;
  householdIds: readonly string[];
}

/**
 * Proposes chosen lines of a plan, each as a proposal of its own with everything that belongs to one: what is held or does
 * not fit any more says so in its line, and the others go on.
 */
export async function proposeLines(
  viewer: Viewer,
  once: Once,
  chosen: ChosenLines,
): Promise<Verdict<{ proposed: number; refused: number }, "no_line">> {
  const lines = await readAsViewer(viewer, (tx) => getPlanLines(tx, viewer, chosen));
  const open = lines.filter(({ change, state }) => change !== "dropped" && state !== "proposed");
  if (open.length === 0) return refuse("no_line");
  let proposed = 0;
  for (const line of open) {
    const pair = { offerId: line.offerId, householdId: line.householdId };
    const result = await proposeMatch(viewer, oncePerLine(once, pair), pair).catch(
      (error: unknown) => {
        if (error instanceof Response && error.status === 404) return refuse("gone" as const);
        throw error;
      },
    );
    const key = { planId: chosen.planId, householdId: line.householdId };
    await withViewer(viewer, (tx) =>
      updatePlanLine(
        tx,
        key,
        result.ok
          ? { state: "proposed", proposalId: result.proposalId }
          : { state: "refused", refusal: sentenceOf(result) },
      ),
    );
    if (result.ok) proposed += 1;
  }
  return accept({ proposed, refused: open.length - proposed });
}

/** Why a line was not proposed, as the page will say it. */
function sentenceOf({ reason, detail }: Refusal): string {
  if (reason === "gone") return "matching.plan.state.gone";
  return fieldMessage(`${refusalPrefix(reason)}.${reason}`, detail);
}

/** Each line of one form is a submission of its own: sent again, those that were proposed stay the ones they are. */
function oncePerLine(once: Once, pair: { offerId: string; householdId: string }): Once {
  const hash = createHash("sha256").update(`${pair.offerId}/${pair.householdId}`).digest();
  return {
    route: once.route,
    key: `${once.key}.${hash.toString("base64url").slice(0, 22)}`,
    requestHash: new Uint8Array(hash),
  };
}

/** Locks, forbids, puts off or opens chosen lines again; the next plan goes by it, a forbidden pair at once. */
export const decideLines = (
  viewer: Viewer,
  once: Once,
  { act, ...chosen }: ChosenLines & { act: Exclude<PlanAct, "propose"> },
) =>
  commandAsViewer<{ count: number }, "no_line" | "locked_elsewhere">(viewer, once, async (tx) => {
    const lines = (await getPlanLines(tx, viewer, chosen)).filter(
      ({ change, state }) => change !== "dropped" && state !== "proposed",
    );
    if (lines.length === 0) return refuse("no_line");
    for (const { householdId, dwellingId } of lines) {
      const pair = { householdId, dwellingId };
      if (act === "lock" || act === "forbid") {
        const isDecided = await decidePair(tx, viewer, { ...pair, kind: act }, now());
        if (!isDecided) return refuse("locked_elsewhere");
      } else if (act === "open") {
        await allowPair(tx, viewer, pair);
      }
      const state = act === "forbid" ? "forbidden" : act === "later" ? "later" : "open";
      await updatePlanLine(tx, { planId: chosen.planId, householdId }, { state });
      await recordEvent(tx, viewer, {
        action: act,
        entity: "pair",
        entityId: `${householdId}/${dwellingId}`,
      });
    }
    return accept({ count: lines.length });
  });

/** Takes back what was decided by hand on a pair: it is like any other again. */
export const allowPairAgain = (
  viewer: Viewer,
  once: Once,
  pair: { householdId: string; dwellingId: string },
) =>
  commandAsViewer<object, never>(viewer, once, async (tx) => {
    await allowPair(tx, viewer, pair);
    await recordEvent(tx, viewer, {
      action: "allow",
      entity: "pair",
      entityId: `${pair.householdId}/${pair.dwellingId}`,
    });
    return accept();
  });

/** Takes a pair off every list and out of every plan at once. @throws Response 404 for an offer out of reach. */
export const forbidPair = (
  viewer: Viewer,
  once: Once,
  { offerId, householdId }: { offerId: string; householdId: string },
) =>
  commandAsViewer<{ offerId: string }, "locked_elsewhere">(viewer, once, async (tx) => {
    const dwellingId = await findOfferedDwelling(tx, offerId);
    if (!dwellingId) throw new Response(null, { status: 404 });
    const pair = { householdId, dwellingId };
    if (!(await decidePair(tx, viewer, { ...pair, kind: "forbid" }, now()))) {
      return refuse("locked_elsewhere");
    }
    await recordEvent(tx, viewer, {
      action: "forbid",
      entity: "pair",
      entityId: `${householdId}/${dwellingId}`,
    });
    return accept({ offerId });
  });
