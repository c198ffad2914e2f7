import { RULE_CODES, type RuleCode } from "../rule-failure";
import type { Chance } from "./chances";
import { GROUPINGS, type Grouping, type GroupsOfHousehold, PARTING } from "./group";
import type { Outcome } from "./outcome";
import { fisherExact, holdTogether, median, type Share, wilsonInterval } from "./significance";
import { hiddenGroups } from "./suppression";

/** A share beside that of all others. */
export interface ComparedShare extends Share {
  /** Wilson's 95 % interval. */
  low: number;
  high: number;
  /** More or less often than the others by more than chance; null where chance explains it. */
  verdict: "more" | "less" | null;
}

/** What is counted of a household. */
export const CHANCE_MEASURES = ["fitting", "placed"] as const;
export const OUTCOME_MEASURES = [
  "proposed",
  "declinedByOwner",
  "declinedByHousehold",
  "housed",
] as const;
export type ChanceMeasure = (typeof CHANCE_MEASURES)[number];
export type OutcomeMeasure = (typeof OUTCOME_MEASURES)[number];

/** The figures of a group, or of all. */
export interface Figures<Measure extends string> {
  households: number;
  shares: Record<Measure, ComparedShare>;
  /** Fitting dwellings, or days to a home; null where nobody has any. */
  median: number | null;
}

export interface GroupFigures<Measure extends string> extends Figures<Measure> {
  group: string;
  /** The rules that refuse this group the most dwellings, with the share of all it was asked for. */
  limits: { code: RuleCode; share: number }[];
}

export interface GroupTable<Measure extends string> {
  grouping: Grouping;
  /** By the group's code, those too small left out. */
  groups: GroupFigures<Measure>[];
  hidden: number;
}

/** One half of the report: everybody, and by grouping beside it. */
export interface ReportHalf<Measure extends string> {
  all: Figures<Measure>;
  tables: GroupTable<Measure>[];
}

interface Counted<Measure extends string> {
  groups: GroupsOfHousehold;
  hits: Record<Measure, boolean>;
  /** What the median is of; null counts nowhere. */
  value: number | null;
  refusals: Int32Array | null;
}

/** Rules named for a group. */
const NAMED_LIMITS = 3;

/** Chances today, by group. @param asked how many dwellings each household's rules were asked for. */
export function chanceReport(
  groups: ReadonlyMap<string, GroupsOfHousehold>,
  chances: ReadonlyMap<string, Chance>,
  asked: number,
): ReportHalf<ChanceMeasure> {
  const counted = [...groups].flatMap(([id, groupsOfOne]): Counted<ChanceMeasure>[] => {
    const chance = chances.get(id);
    if (!chance) return [];
    const hits = { fitting: chance.fitting > 0, placed: chance.placed };
    return [{ groups: groupsOfOne, hits, value: chance.fitting, refusals: chance.refusals }];
  });
  return reportHalf(CHANCE_MEASURES, counted, asked);
}

/** What happened in a period, by group. */
export function outcomeReport(
  groups: ReadonlyMap<string, GroupsOfHousehold>,
  outcomes: ReadonlyMap<string, Outcome>,
): ReportHalf<OutcomeMeasure> {
  const counted = [...groups].flatMap(([id, groupsOfOne]): Counted<OutcomeMeasure>[] => {
    const outcome = outcomes.get(id);
    if (!outcome) return [];
    const { proposed, declinedByOwner, declinedByHousehold, daysToHome } = outcome;
    const hits = { proposed, declinedByOwner, declinedByHousehold, housed: daysToHome !== null };
    return [{ groups: groupsOfOne, hits, value: daysToHome, refusals: null }];
  });
  return reportHalf(OUTCOME_MEASURES, counted, 0);
}

function reportHalf<Measure extends string>(
  measures: readonly Measure[],
  counted: readonly Counted<Measure>[],
  asked: number,
): ReportHalf<Measure> {
  const all = tally(measures, counted);
  return {
    all: {
      households: counted.length,
      median: median(all.values),
      shares: sharesOf(measures, (measure) =>
        compared({ count: all.hits[measure], of: counted.length }, null),
      ),
    },
    tables: GROUPINGS.map((grouping) => tableOf(grouping, measures, counted, all, asked)),
  };
}

interface Tally<Measure extends string> {
  households: number;
  hits: Record<Measure, number>;
  values: number[];
  refusals: Float64Array;
}

function tally<Measure extends string>(
  measures: readonly Measure[],
  counted: readonly Counted<Measure>[],
): Tally<Measure> {
  const hits = sharesOf(measures, () => 0);
  const refusals = new Float64Array(RULE_CODES.length);
  const values: number[] = [];
  for (const one of counted) {
    for (const measure of measures) hits[measure] += Number(one.hits[measure]);
    if (one.value !== null) values.push(one.value);
    for (const [rule, count] of one.refusals?.entries() ?? []) {
      refusals[rule] = (refusals[rule] ?? 0) + count;
    }
  }
  return { households: counted.length, hits, values, refusals };
}

function tableOf<Measure extends string>(
  grouping: Grouping,
  measures: readonly Measure[],
  counted: readonly Counted<Measure>[],
  all: Tally<Measure>,
  asked: number,
): GroupTable<Measure> {
  const members = new Map<string, Counted<Measure>[]>();
  for (const one of counted) {
    for (const group of one.groups[grouping]) {
      const of = members.get(group);
      if (of) of.push(one);
      else members.set(group, [one]);
    }
  }
  const hidden = hiddenGroups(new Map([...members].map(([group, of]) => [group, of.length])));
  const shown = [...members]
    .filter(([group]) => !hidden.has(group))
    .sort(
      ([one, few], [two, more]) =>
        (PARTING[grouping] ? 0 : more.length - few.length) || (one < two ? -1 : 1),
    )
    .map(([group, of]) => ({ group, tally: tally(measures, of) }));
  const verdicts = sharesOf(measures, (measure) => verdictsOf(shown, measure, all));
  return {
    grouping,
    hidden: hidden.size,
    groups: shown.map(({ group, tally: own }, place) => ({
      group,
      households: own.households,
      median: median(own.values),
      limits: limitsOf(own, asked),
      shares: sharesOf(measures, (measure) =>
        compared(
          { count: own.hits[measure], of: own.households },
          verdicts[measure][place] ?? null,
        ),
      ),
    })),
  };
}

/** For each group whether it differs from all others by more than chance, all groups of the table asked together. */
function verdictsOf<Measure extends string>(
  shown: readonly { tally: Tally<Measure> }[],
  measure: Measure,
  all: Tally<Measure>,
): ("more" | "less" | null)[] {
  const pairs = shown.map(({ tally: own }) => ({
    one: { count: own.hits[measure], of: own.households },
    others: { count: all.hits[measure] - own.hits[measure], of: all.households - own.households },
  }));
  const holds = holdTogether(pairs.map(({ one, others }) => fisherExact(one, others)));
  return pairs.map(({ one, others }, place) => {
    if (!holds[place]) return null;
    return one.count * others.of > others.count * one.of ? "more" : "less";
  });
}

function compared(share: Share, verdict: ComparedShare["verdict"]): ComparedShare {
  return { ...share, ...wilsonInterval(share), verdict };
}

function limitsOf(own: Tally<string>, asked: number): { code: RuleCode; share: number }[] {
  const pairs = own.households * asked;
  if (pairs === 0) return [];
  return RULE_CODES.map((code, rule) => ({ code, share: (own.refusals[rule] ?? 0) / pairs }))
    .filter(({ share }) => share > 0)
    .sort((one, two) => two.share - one.share)
    .slice(0, NAMED_LIMITS);
}

function sharesOf<Measure extends string, Value>(
  measures: readonly Measure[],
  of: (measure: Measure) => Value,
): Record<Measure, Value> {
  return Object.fromEntries(measures.map((measure) => [measure, of(measure)])) as Record<
    Measure,
    Value
  >;
}
