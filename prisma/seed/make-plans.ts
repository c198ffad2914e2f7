import { gzipSync } from "node:zlib";

import { makePlan } from "~/modules/matching/engine/make-plan";
import type { OfferedDwelling, WaitingHousehold } from "~/modules/matching/market";
import type { PlanFigures } from "~/modules/matching/match-plan";
import {
  certificateOf,
  draftPlan,
  type DraftLine,
  figuresOfPlan,
  linesOfPlan,
} from "~/modules/matching/plan-draft";
import type { LocalDate } from "~/platform/local-date";

import { atHour } from "./ground";
import type { WorldHousehold } from "./make-households";
import type { MarketEntry } from "./make-market";
import type { Makings } from "./makings";
import { dwellingSide, householdSide, matchContextOf } from "./match-context";

/** A plan that was made, with its lines. */
export interface WorldPlan {
  id: string;
  organisationId: string;
  status: "done";
  mode: "homes";
  planDay: LocalDate;
  keepPoints: number;
  madeBy: string;
  madeAt: string;
  startedAt: string;
  finishedAt: string;
  policyVersion: number;
  figures: PlanFigures;
  /** As the database writes bytes. */
  certificate: string;
  lines: (DraftLine & { planId: string })[];
}

/** LISKO's manager had the plan of the day made this morning; nothing of it is proposed yet. */
export function makePlans(
  makings: Makings,
  market: readonly MarketEntry[],
  households: readonly WorldHousehold[],
): WorldPlan[] {
  const { chance, people, ground, options } = makings;
  const ready = households.filter(({ status }) => status === "ready");
  const [first] = ready;
  if (!first) return [];
  const draft = draftPlan(
    {
      context: matchContextOf(makings),
      households: ready.map((household): WaitingHousehold => ({
        ...householdSide(makings, household),
        caseworkerId: household.caseworkerId,
        hold: null,
      })),
      dwellings: market
        .filter(({ offer }) => offer.status === "published")
        .map(({ home, offer }): OfferedDwelling => ({
          ...dwellingSide(home, offer),
          bedrooms: home.dwelling.bedrooms,
          communeName: "",
          landlordId: offer.landlordId,
          position: null,
          hold: null,
        })),
    },
    { mode: "homes", keepPoints: 1, stands: [], locks: [] },
  );
  const made = makePlan(draft.task);
  const id = chance.uuid();
  const at = atHour(options.today, 8);
  const [policy] = ground.matchingPolicies;
  return [
    {
      ...{ id, status: "done", mode: "homes", keepPoints: 1, planDay: options.today },
      organisationId: first.organisationId,
      madeBy: people.manager.id,
      ...{ madeAt: at, startedAt: at, finishedAt: at },
      policyVersion: policy?.version ?? 1,
      figures: figuresOfPlan(draft, made, 0),
      certificate: `\\x${gzipSync(JSON.stringify(certificateOf(draft, made))).toString("hex")}`,
      lines: linesOfPlan(draft, made).map((line) => ({ planId: id, ...line })),
    },
  ];
}
