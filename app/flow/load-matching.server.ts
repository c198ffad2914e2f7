import type { CommuneArea } from "~/modules/communes/commune-area";
import { findCommuneAreas } from "~/modules/communes/find-commune-areas.sql.server";
import { findBedroomStandards } from "~/modules/households/find-bedroom-standards.server";
import { type CountedDwelling, deskDwellings, type DeskFilter } from "~/modules/matching/desk";
import { countsOf, shortDwelling, shorten, shortHousehold } from "~/modules/matching/desk-view";
import type { LiveMatching } from "~/modules/matching/live-matching";
import { askMatching, withAsked } from "~/modules/matching/live-matching.server";
import type { MatchBasis } from "~/modules/matching/market";
import { checkFit } from "~/modules/matching/match-rules";
import { criterionMax } from "~/modules/matching/matching-policy";
import { scorePair } from "~/modules/matching/points";
import { rankDwellings, rankHouseholds } from "~/modules/matching/rank";
import type { RuleCode } from "~/modules/matching/rule-failure";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";

/** What the desk is asked: for which dwelling, or for which household, and which excluded ones to list. */
export interface DeskQuestion {
  offerId: string | null;
  householdId: string | null;
  filter: DeskFilter;
  /** The rule whose excluded candidates are listed. */
  rule: RuleCode | null;
  /** Whether more candidates than the first few are listed. */
  isLong: boolean;
  /** Households that are put side by side for the dwelling. */
  compared: readonly string[];
}

/** Candidates listed at first, and at most: those that fit, near misses, those a rule excludes. */
const FIRST = { ranked: 10, near: 5, excluded: 25 };
const MOST = { ranked: 100, near: 50, excluded: 100 };
/** Dwellings listed at most; a filter brings the others. */
const MOST_DWELLINGS = 50;

/** The matching desk: dwellings, and the candidates for the one dwelling or household in question. */
export async function loadMatching(viewer: Viewer, question: DeskQuestion) {
  const day = { on: today(), standards: findBedroomStandards() };
  const { subject, free, basis, ...desk } = await askMatching(viewer, day, async (known, sql) => {
    const live = await withAsked(known, idsOf(question), viewer, sql);
    const list = deskDwellings(live, question.filter, MOST_DWELLINGS);
    const { basis } = live;
    const max = criterionMax(basis.policy.content);
    const communes = new Set(live.index.dwellings.map(({ communeCode }) => communeCode));
    return {
      list: { total: list.total, rows: list.rows.map(shortCounted) },
      communes: basis.communes
        .filter(({ code }) => communes.has(code))
        .map(({ code, name }) => ({ code, name }))
        .sort((one, two) => one.name.localeCompare(two.name, "fr")),
      policy: { version: basis.policy.version, validFrom: basis.policy.validFrom },
      pointsMax: Object.values(max).reduce((sum, points) => sum + points, 0),
      subject: aboutSubject(live, question),
      free: list.free,
      basis,
    };
  });
  return {
    ...desk,
    subject: subject && { ...subject, areas: await shaded(basis, subject.areas) },
    free: subject ? null : await shaded(basis, { codes: null, counts: free }),
  };
}

const idsOf = ({ householdId, offerId }: DeskQuestion) => ({
  householdIds: householdId ? [householdId] : [],
  offerIds: offerId ? [offerId] : [],
});

/** Communes to be shaded: which, or all, and how much of what is counted there is in each. */
interface Shading {
  codes: readonly string[] | null;
  counts: ReadonlyMap<string, number>;
}

/** A commune that changes makes the basis another. */
const areasOf = new WeakMap<MatchBasis, CommuneArea[]>();

async function shaded(basis: MatchBasis, { codes, counts }: Shading) {
  const areas = areasOf.get(basis) ?? (await findCommuneAreas());
  areasOf.set(basis, areas);
  return areas
    .filter(({ code }) => codes?.includes(code) ?? true)
    .map((area) => ({ ...area, count: counts.get(area.code) ?? 0 }));
}

const shortCounted = (one: CountedDwelling) => ({ ...shortDwelling(one), fitting: one.fitting });

function aboutSubject(live: LiveMatching, question: DeskQuestion) {
  const { offerId, householdId } = question;
  if (offerId) return aboutDwelling(live, offerId, question);
  return householdId ? aboutHousehold(live, householdId, question) : null;
}

/** Which of those that fail are listed. */
const failing = ({ rule }: DeskQuestion) =>
  rule ? { failing: { rule, limit: MOST.excluded } } : {};

/** The households for one dwelling, and where they want to live. What holds it now is told beside the ranking. */
function aboutDwelling({ index, demand }: LiveMatching, offerId: string, question: DeskQuestion) {
  const { context } = index;
  const dwelling = index.dwellings[index.columns.dwellings.ids.indexOf(offerId)];
  if (!dwelling) throw new Response(null, { status: 404 });
  const shown = question.isLong ? MOST : FIRST;
  const ranking = rankHouseholds(index, offerId, {
    ...{ ranked: shown.ranked, near: shown.near, ...failing(question) },
    overlook: ["dwelling_held"],
  });
  const near = context.communes.get(dwelling.communeCode)?.neighbours ?? [];
  const compared = question.compared.flatMap(
    (id) => index.households[index.columns.households.ids.indexOf(id)] ?? [],
  );
  return {
    kind: "dwelling" as const,
    dwelling: shortDwelling(dwelling),
    isFree: dwelling.open && !dwelling.reserved && dwelling.hold === null,
    ...countsOf(ranking),
    ranked: ranking.ranked.map((one) => shorten(one, shortHousehold)),
    nearTotal: ranking.nearCount,
    nearMisses: ranking.nearMisses.map((one) => shorten(one, shortHousehold)),
    excluded: {
      rule: question.rule,
      rows: ranking.failing.slice(0, shown.excluded).map((one) => shorten(one, shortHousehold)),
    },
    compared: compared.map((household) => ({
      candidate: shortHousehold(household),
      ...scorePair(household, dwelling, context),
      failures: checkFit(household, dwelling, context).failures.filter(
        ({ code }) => code !== "dwelling_held",
      ),
    })),
    areas: { codes: [dwelling.communeCode, ...near], counts: demand },
  };
}

/** The dwellings for one household. What holds it now is told beside the ranking. */
function aboutHousehold({ index }: LiveMatching, householdId: string, question: DeskQuestion) {
  const household = index.households[index.columns.households.ids.indexOf(householdId)];
  if (!household) throw new Response(null, { status: 404 });
  const shown = question.isLong ? MOST : FIRST;
  const ranking = rankDwellings(index, householdId, {
    ...{ ranked: MOST.ranked, near: shown.near, ...failing(question) },
    overlook: ["household_held"],
  });
  const fitting = new Map<string, number>();
  for (const { candidate } of ranking.ranked) {
    fitting.set(candidate.communeCode, (fitting.get(candidate.communeCode) ?? 0) + 1);
  }
  const wanted = [...household.must, ...household.wished];
  return {
    kind: "household" as const,
    household: shortHousehold(household),
    isFree: household.ready && household.hold === null,
    ...countsOf(ranking),
    ranked: ranking.ranked.slice(0, shown.ranked).map((one) => shorten(one, shortDwelling)),
    nearTotal: ranking.nearCount,
    nearMisses: ranking.nearMisses.map((one) => shorten(one, shortDwelling)),
    excluded: {
      rule: question.rule,
      rows: ranking.failing.slice(0, shown.excluded).map((one) => shorten(one, shortDwelling)),
    },
    areas: { codes: [...new Set([...wanted, ...fitting.keys()])], counts: fitting },
  };
}
