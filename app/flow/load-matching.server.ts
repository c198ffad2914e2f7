import { findCommuneAreas } from "~/modules/communes/find-commune-areas.sql.server";
import { findBedroomStandards } from "~/modules/households/find-bedroom-standards.server";
import {
  type CountedDwelling,
  demandByCommune,
  deskDwellings,
  type DeskFilter,
  type MatchingIndex,
} from "~/modules/matching/desk";
import { countsOf, shortDwelling, shorten, shortHousehold } from "~/modules/matching/desk-view";
import { findMarket } from "~/modules/matching/find-market.sql.server";
import { matchingOn } from "~/modules/matching/market";
import { criterionMax } from "~/modules/matching/matching-policy";
import { indexMatching, rankDwellings, rankHouseholds } from "~/modules/matching/rank";
import type { RuleCode } from "~/modules/matching/rule-failure";
import type { Viewer } from "~/modules/people/viewer";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { today } from "~/platform/clock.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { sqlAsViewer } from "~/platform/sql.server";

/** What the desk is asked: for which dwelling, or for which household, and which excluded ones to list. */
export interface DeskQuestion {
  offerId: string | null;
  householdId: string | null;
  filter: DeskFilter;
  /** The rule whose excluded candidates are listed. */
  rule: RuleCode | null;
  /** Whether more candidates than the first few are listed. */
  isLong: boolean;
}

/** Candidates listed at first, and at most: those that fit, near misses, those a rule excludes. */
const FIRST = { ranked: 10, near: 5, excluded: 25 };
const MOST = { ranked: 100, near: 50, excluded: 100 };
/** Dwellings listed at most; a filter brings the others. */
const MOST_DWELLINGS = 100;

/** The matching desk: dwellings, and the candidates for the one dwelling or household in question. */
export async function loadMatching(viewer: Viewer, question: DeskQuestion) {
  const { offerId, householdId } = question;
  const parameters = await readAsViewer(viewer, findLegalParameters);
  const market = await sqlAsViewer(viewer, (sql) =>
    findMarket(sql, viewer, { offerId, householdId }),
  );
  const matching = matchingOn(market, findBedroomStandards(), parameters, today());
  const index = indexMatching(matching.households, matching.dwellings, matching.context);
  const list = deskDwellings(index, question.filter);
  const max = criterionMax(matching.context.policy);
  return {
    list: {
      total: list.length,
      rows: list
        .slice(0, MOST_DWELLINGS)
        .map((one) => ({ ...shortDwelling(one), fitting: one.fitting })),
    },
    communes: market.communes
      .filter(({ code }) => matching.dwellings.some((one) => one.communeCode === code))
      .map(({ code, name }) => ({ code, name }))
      .sort((one, two) => one.name.localeCompare(two.name, "fr")),
    policy: matching.policy,
    pointsMax: Object.values(max).reduce((sum, points) => sum + points, 0),
    subject: offerId
      ? await aboutDwelling(index, offerId, question)
      : householdId
        ? await aboutHousehold(index, householdId, question)
        : null,
    free: offerId || householdId ? null : await freeByCommune(list),
  };
}

/** Where the dwellings stand that nobody holds. */
async function freeByCommune(list: readonly CountedDwelling[]) {
  const free = new Map<string, number>();
  for (const { communeCode, hold } of list) {
    if (hold === null) free.set(communeCode, (free.get(communeCode) ?? 0) + 1);
  }
  const areas = await findCommuneAreas();
  return areas.map((area) => ({ ...area, count: free.get(area.code) ?? 0 }));
}

/** What a ranking is asked for; how much of it is shown is decided after. */
const asked = ({ rule }: DeskQuestion) => ({
  ranked: MOST.ranked,
  near: MOST.ranked,
  ...(rule ? { failing: { rule, limit: MOST.excluded } } : {}),
});

/** The households for one dwelling, and where they want to live. What holds it now is told beside the ranking. */
async function aboutDwelling(index: MatchingIndex, offerId: string, question: DeskQuestion) {
  const dwelling = index.dwellings.find((one) => one.offerId === offerId);
  if (!dwelling) throw new Response(null, { status: 404 });
  const { households, context } = index;
  const shown = question.isLong ? MOST : FIRST;
  const ranking = rankHouseholds(index, offerId, {
    ...asked(question),
    overlook: ["dwelling_held"],
  });
  const near = context.communes.get(dwelling.communeCode)?.neighbours ?? [];
  const demand = demandByCommune(households);
  const areas = await findCommuneAreas([dwelling.communeCode, ...near]);
  return {
    kind: "dwelling" as const,
    dwelling: shortDwelling(dwelling),
    isFree: dwelling.open && !dwelling.reserved && dwelling.hold === null,
    ...countsOf(ranking),
    ranked: ranking.ranked.slice(0, shown.ranked).map((one) => shorten(one, shortHousehold)),
    nearTotal: ranking.nearMisses.length,
    nearMisses: ranking.nearMisses.slice(0, shown.near).map((one) => shorten(one, shortHousehold)),
    excluded: {
      rule: question.rule,
      rows: ranking.failing.slice(0, shown.excluded).map((one) => shorten(one, shortHousehold)),
    },
    areas: areas.map((area) => ({ ...area, count: demand.get(area.code) ?? 0 })),
  };
}

/** The dwellings for one household. What holds it now is told beside the ranking. */
async function aboutHousehold(index: MatchingIndex, householdId: string, question: DeskQuestion) {
  const household = index.households.find((one) => one.householdId === householdId);
  if (!household) throw new Response(null, { status: 404 });
  const shown = question.isLong ? MOST : FIRST;
  const ranking = rankDwellings(index, householdId, {
    ...asked(question),
    overlook: ["household_held"],
  });
  const fitting = new Map<string, number>();
  for (const { candidate } of ranking.ranked) {
    fitting.set(candidate.communeCode, (fitting.get(candidate.communeCode) ?? 0) + 1);
  }
  const wanted = [...household.must, ...household.wished];
  const areas = await findCommuneAreas([...new Set([...wanted, ...fitting.keys()])]);
  return {
    kind: "household" as const,
    household: shortHousehold(household),
    isFree: household.ready && household.hold === null,
    ...countsOf(ranking),
    ranked: ranking.ranked.slice(0, shown.ranked).map((one) => shorten(one, shortDwelling)),
    nearTotal: ranking.nearMisses.length,
    nearMisses: ranking.nearMisses.slice(0, shown.near).map((one) => shorten(one, shortDwelling)),
    excluded: {
      rule: question.rule,
      rows: ranking.failing.slice(0, shown.excluded).map((one) => shorten(one, shortDwelling)),
    },
    areas: areas.map((area) => ({ ...area, count: fitting.get(area.code) ?? 0 })),
  };
}
