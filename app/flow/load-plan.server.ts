import { findBedroomStandards } from "~/modules/households/find-bedroom-standards.server";
import { shortDwelling, shortHousehold } from "~/modules/matching/desk-view";
import {
  findPlanLines,
  findPlans,
  getPlan,
  type MatchPlan,
  type PlanLine,
} from "~/modules/matching/find-plans.server";
import type { MatchingIndex } from "~/modules/matching/live-matching";
import { askMatching, withAsked } from "~/modules/matching/live-matching.server";
import type { OfferedDwelling, WaitingHousehold } from "~/modules/matching/market";
import type { MatchContext } from "~/modules/matching/match-context";
import { isInterrupted, type LineChange, type PlanLeft } from "~/modules/matching/match-plan";
import { criterionMax } from "~/modules/matching/matching-policy";
import { findPairDecisions } from "~/modules/matching/pair-decisions.server";
import { scorePair } from "~/modules/matching/points";
import type { Viewer } from "~/modules/people/viewer";
import { now, today } from "~/platform/clock.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

/** What the page of the plan is asked: which plan, or the newest, and which lines of it. */
export interface PlanQuestion {
  planId: string | null;
  change: LineChange | null;
  page: ListPage;
}

/** The plan of the team: what it changes, who stays without a home, and what is being made. */
export async function loadPlan(viewer: Viewer, { planId, change, page }: PlanQuestion) {
  const found = await readAsViewer(viewer, async (tx) => {
    const { last, done } = await findPlans(tx, viewer);
    const plan = planId ? await getPlan(tx, viewer, planId) : (done[0] ?? null);
    const listed = plan && (await findPlanLines(tx, plan.id, change, page));
    return { last, done, plan, listed, decisions: await findPairDecisions(tx, viewer) };
  });
  const { last, done, plan, listed } = found;
  const lines = listed?.lines ?? [];
  const left = plan?.figures?.left ?? [];
  const day = { on: today(), standards: findBedroomStandards() };
  const told = await askMatching(viewer, day, async (known, sql) => {
    const ids = idsOf(lines, left, plan, found.decisions);
    const { index, basis } = await withAsked(known, ids, viewer, sql);
    const facts = factsOf(index, ids, [
      ...lines.map(({ beforeDwellingId }) => beforeDwellingId),
      ...found.decisions.map(({ dwellingId }) => dwellingId),
    ]);
    const max = criterionMax(basis.policy.content);
    return {
      today: day.on,
      pointsMax: Object.values(max).reduce((sum, points) => sum + points, 0),
      lines: lines.flatMap((line) => {
        const shown = lineFacts(line, facts, index.context);
        return shown ? { ...shown, decided: decisionOn(line, found.decisions) } : [];
      }),
      left: left.flatMap((one) => leftFacts(one, facts) ?? []),
      decisions: found.decisions.flatMap(({ kind, householdId, dwellingId }) => {
        const household = facts.household(householdId);
        const dwelling = facts.dwelling(dwellingId);
        return household
          ? {
              ...{ kind, householdId, dwellingId, code: household.code },
              place: dwelling ? shortDwelling(dwelling) : null,
            }
          : [];
      }),
    };
  });
  const instant = now().getTime();
  return {
    ...told,
    counts: listed?.counts ?? {},
    total: change ? (listed?.counts[change] ?? 0) : sumOf(listed?.counts ?? {}),
    plan: plan && { ...summary(plan), before: summaryOf(done, plan.basePlanId) },
    others: done.filter(({ id }) => id !== plan?.id).map(summary),
    atWork: last && isAtWork(last) && !isInterrupted(last, instant) ? summary(last) : null,
    trouble: last ? troubleOf(last, instant) : null,
  };
}

const isAtWork = ({ status }: MatchPlan) => status === "waiting" || status === "running";

function troubleOf(last: MatchPlan, nowMs: number) {
  if (isInterrupted(last, nowMs)) return "interrupted" as const;
  return last.status === "cancelled" ? ("cancelled" as const) : last.trouble;
}

const summary = ({ id, mode, day, keepPoints, madeAt, policyVersion, figures }: MatchPlan) => ({
  ...{ id, mode, day, keepPoints, madeAt, policyVersion },
  figures: figures && { ...figures, left: [] },
});

function summaryOf(plans: readonly MatchPlan[], id: string | null) {
  const plan = plans.find((one) => one.id === id);
  return plan ? summary(plan) : null;
}

const sumOf = (counts: Partial<Record<LineChange, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

function idsOf(
  lines: readonly PlanLine[],
  left: readonly PlanLeft[],
  plan: MatchPlan | null,
  decisions: readonly { householdId: string }[],
) {
  const locks = plan?.figures?.brokenLocks ?? [];
  return {
    householdIds: [
      ...lines.map(({ householdId }) => householdId),
      ...left.flatMap(({ householdId, nearest }) => [householdId, nearest?.insteadId ?? []].flat()),
      ...[...locks, ...decisions].map(({ householdId }) => householdId),
    ],
    offerIds: [
      ...lines.map(({ offerId }) => offerId),
      ...left.flatMap(({ nearest }) => nearest?.offerId ?? []),
    ],
  };
}

type Facts = ReturnType<typeof factsOf>;

/** Those that the page names, by their ids. */
function factsOf(
  { households, dwellings }: MatchingIndex,
  { householdIds, offerIds }: ReturnType<typeof idsOf>,
  dwellingIds: readonly (string | null)[],
) {
  const named = new Set([...householdIds, ...offerIds, ...dwellingIds]);
  const byHousehold = new Map<string, WaitingHousehold>();
  for (const one of households)
    if (named.has(one.householdId)) byHousehold.set(one.householdId, one);
  const byOffer = new Map<string, OfferedDwelling>();
  const byDwelling = new Map<string, OfferedDwelling>();
  for (const one of dwellings) {
    if (named.has(one.offerId)) byOffer.set(one.offerId, one);
    if (named.has(one.dwellingId)) byDwelling.set(one.dwellingId, one);
  }
  return {
    household: (id: string) => byHousehold.get(id),
    offer: (id: string) => byOffer.get(id),
    dwelling: (id: string) => byDwelling.get(id),
  };
}

function decisionOn(
  { householdId, dwellingId }: PlanLine,
  decisions: Awaited<ReturnType<typeof findPairDecisions>>,
) {
  const on = decisions.find(
    (one) => one.householdId === householdId && one.dwellingId === dwellingId,
  );
  return on?.kind ?? null;
}

/** A line with both its sides as they are today; null for a side that is out of reach by now. */
function lineFacts(line: PlanLine, facts: Facts, context: MatchContext) {
  const household = facts.household(line.householdId);
  const dwelling = facts.offer(line.offerId);
  if (!household || !dwelling) return null;
  const before = line.beforeDwellingId ? facts.dwelling(line.beforeDwellingId) : undefined;
  const { change, locked, points, state, refusal, proposalId } = line;
  return {
    ...{ change, locked, points, state, refusal, proposalId },
    household: shortHousehold(household),
    dwelling: shortDwelling(dwelling),
    before: before ? shortDwelling(before) : null,
    components: scorePair(household, dwelling, context).components,
  };
}

function leftFacts({ householdId, fitting, nearest, rule }: PlanLeft, facts: Facts) {
  const household = facts.household(householdId);
  if (!household) return null;
  const dwelling = nearest && facts.offer(nearest.offerId);
  return {
    ...{ fitting, rule },
    household: shortHousehold(household),
    nearest:
      nearest && dwelling
        ? {
            dwelling: shortDwelling(dwelling),
            pointsShort: nearest.pointsShort,
            instead: nearest.insteadId ? (facts.household(nearest.insteadId)?.code ?? null) : null,
          }
        : null,
  };
}
