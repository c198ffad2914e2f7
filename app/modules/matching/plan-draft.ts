import { daysBetween, type LocalDate } from "~/platform/local-date";

import type { HouseholdCandidate } from "./candidate";
import type { MadePlan, PlanTask } from "./engine/make-plan";
import { pointsIn } from "./engine/pair-in-columns";
import { NOBODY } from "./engine/plan";
import type { PlanMode } from "./engine/plan-mode";
import type { MatchingIndex } from "./live-matching";
import type { Matching, OfferedDwelling, WaitingHousehold } from "./market";
import { indexMatching } from "./match-index";
import type { BrokenLock, LineChange, PlanFigures, PlanSum } from "./match-plan";
import { checkFit } from "./match-rules";
import { scorePair } from "./points";

/** A household and a dwelling. */
export interface PlanPair {
  householdId: string;
  dwellingId: string;
  offerId: string;
}

/** What a plan is to be made of. */
export interface PlanWish {
  mode: PlanMode;
  keepPoints: number;
  /** The pairs of the plan before, and those locked by hand. */
  stands: readonly PlanPair[];
  locks: readonly Pick<PlanPair, "householdId" | "dwellingId">[];
}

/** A plan on its way: what the engine is given, and what was settled before. */
export interface PlanDraft {
  wish: PlanWish;
  index: MatchingIndex;
  task: PlanTask;
  /** Locked pairs that fit; their sides take no part in the search. */
  locked: { household: WaitingHousehold; dwelling: OfferedDwelling; points: number }[];
  brokenLocks: BrokenLock[];
}

/** A household whose deadline is as near as this comes first in the mode of tiers. */
const URGENT_DAYS = 30;
const URGENT_HOUSING: readonly HouseholdCandidate["currentHousing"][] = [
  "none",
  "emergency",
  "eviction",
  "unfit",
];
/** For how many without a home the plan tells what it would take. */
const TOLD = 50;

/** Tier of a household, 0 the first: those who must leave within a month or have no roof that may be called one. */
export function tierOf(household: HouseholdCandidate, on: LocalDate): 0 | 1 {
  const { exitDeadline, currentHousing } = household;
  const isUrgent =
    (exitDeadline !== null && daysBetween(on, exitDeadline) <= URGENT_DAYS) ||
    URGENT_HOUSING.includes(currentHousing);
  return isUrgent ? 0 : 1;
}

/** Takes out who is bound and who is locked by hand, and puts the rest into columns. */
export function draftPlan(matching: Matching, wish: PlanWish): PlanDraft {
  const { context } = matching;
  const households = new Map(matching.households.map((one) => [one.householdId, one]));
  const dwellings = new Map(matching.dwellings.map((one) => [one.dwellingId, one]));
  const locked: PlanDraft["locked"] = [];
  const brokenLocks: BrokenLock[] = [];
  for (const pair of wish.locks) {
    const household = households.get(pair.householdId);
    const dwelling = dwellings.get(pair.dwellingId);
    const [failure] = household && dwelling ? checkFit(household, dwelling, context).failures : [];
    if (!household || !dwelling || failure) {
      brokenLocks.push({ ...pair, rule: failure?.code ?? null });
      continue;
    }
    const points = scorePair(household, dwelling, context).total;
    locked.push({ household, dwelling, points });
  }
  const lockedHouseholds = new Set(locked.map(({ household }) => household.householdId));
  const lockedDwellings = new Set(locked.map(({ dwelling }) => dwelling.dwellingId));
  const index = indexMatching(
    matching.households.filter(
      ({ householdId, hold, ready }) =>
        ready && hold === null && !lockedHouseholds.has(householdId),
    ),
    matching.dwellings.filter(
      ({ dwellingId, hold, open, reserved }) =>
        open && !reserved && hold === null && !lockedDwellings.has(dwellingId),
    ),
    context,
  );
  const { columns } = index;
  const place = new Map(columns.households.ids.map((id, at) => [id, at]));
  const standing = new Map(wish.stands.map((pair) => [pair.dwellingId, pair.householdId]));
  return {
    ...{ wish, index, locked, brokenLocks },
    task: {
      columns,
      mode: wish.mode,
      tiers: Uint8Array.from(index.households, (one) => tierOf(one, context.on)),
      stands: Int32Array.from(
        index.dwellings,
        ({ dwellingId }) => place.get(standing.get(dwellingId) ?? "") ?? NOBODY,
      ),
      keepPoints: wish.keepPoints,
      told: TOLD,
    },
  };
}

/** A line of a plan: what it does with one household. */
export interface DraftLine extends PlanPair {
  change: LineChange;
  locked: boolean;
  points: number;
  beforeDwellingId: string | null;
}

/** The lines of a made plan against the one that stood: most points first, those it drops last. */
export function linesOfPlan(draft: PlanDraft, { plan }: MadePlan): DraftLine[] {
  const { index, wish, locked } = draft;
  const { households, dwellings, columns } = index;
  const before = new Map(wish.stands.map((pair) => [pair.householdId, pair]));
  const line = (pair: PlanPair, points: number, isLocked: boolean): DraftLine => {
    const stood = before.get(pair.householdId);
    const isKept = stood?.dwellingId === pair.dwellingId;
    return {
      ...{ householdId: pair.householdId, dwellingId: pair.dwellingId, offerId: pair.offerId },
      ...{ points, locked: isLocked },
      change: isKept ? "kept" : stood ? "moved" : "new",
      beforeDwellingId: stood && !isKept ? stood.dwellingId : null,
    };
  };
  const pairOf = ({ householdId }: WaitingHousehold, { dwellingId, offerId }: OfferedDwelling) => ({
    ...{ householdId, dwellingId, offerId },
  });
  const lines = locked.map(({ household, dwelling, points }) =>
    line(pairOf(household, dwelling), points, true),
  );
  const dropped: DraftLine[] = [];
  for (const [place, household] of households.entries()) {
    const at = plan.dwellingOf[place] ?? NOBODY;
    const dwelling = dwellings[at];
    if (dwelling) {
      lines.push(line(pairOf(household, dwelling), pointsIn(columns, at, place), false));
      continue;
    }
    const stood = before.get(household.householdId);
    if (!stood) continue;
    dropped.push({ ...stood, change: "dropped", locked: false, points: 0, beforeDwellingId: null });
  }
  const byPoints = (one: DraftLine, two: DraftLine) =>
    two.points - one.points || (one.householdId < two.householdId ? -1 : 1);
  return [...lines.sort(byPoints), ...dropped.sort(byPoints)];
}

/** What is told of a made plan as a whole. @param milliseconds it took. */
export function figuresOfPlan(draft: PlanDraft, made: MadePlan, milliseconds: number): PlanFigures {
  const { index, locked } = draft;
  const { households, dwellings } = index;
  return {
    plan: sumOf(draft, made.plan.householdOf),
    byHand: sumOf(draft, made.byHand),
    households: households.length + locked.length,
    dwellings: dwellings.length + locked.length,
    pairs: made.judged.pairs,
    milliseconds: Math.round(milliseconds),
    leftCount: made.leftCount,
    left: made.left.map(({ household, fitting, nearest, rule }) => ({
      householdId: households[household]?.householdId ?? "",
      ...{ fitting, rule },
      nearest: nearest && {
        offerId: dwellings[nearest.dwelling]?.offerId ?? "",
        pointsShort: nearest.pointsShort,
        insteadId: households[nearest.instead]?.householdId ?? null,
      },
    })),
    brokenLocks: draft.brokenLocks,
  };
}

/** Both ways of working have the locked pairs. */
function sumOf({ index, locked }: PlanDraft, householdOf: Int32Array): PlanSum {
  const { households, columns, context } = index;
  const sum: PlanSum = { homes: 0, points: 0, waitingDays: 0 };
  const add = (household: HouseholdCandidate, points: number) => {
    sum.homes += 1;
    sum.points += points;
    sum.waitingDays += Math.max(0, daysBetween(household.registeredOn, context.on));
  };
  for (const { household, points } of locked) add(household, points);
  for (const [dwelling, place] of householdOf.entries()) {
    const household = households[place];
    if (household) add(household, pointsIn(columns, dwelling, place));
  }
  return sum;
}

/** The prices that prove a plan, with whom they belong to; what has none is left out. */
export interface PlanCertificate {
  day: LocalDate;
  mode: PlanMode;
  keepPoints: number;
  /** By the offer's id, and by the household's, in weight. */
  dwellings: (readonly [string, number])[];
  households: (readonly [string, number])[];
}

export function certificateOf({ index, wish }: PlanDraft, { plan }: MadePlan): PlanCertificate {
  const { columns, context } = index;
  const priced = (ids: readonly string[], prices: Float64Array) =>
    ids.flatMap((id, place) => (prices[place] ? [[id, prices[place]] as const] : []));
  return {
    ...{ day: context.on, mode: wish.mode, keepPoints: wish.keepPoints },
    dwellings: priced(columns.dwellings.ids, plan.dwellingPrice),
    households: priced(columns.households.ids, plan.householdPrice),
  };
}
