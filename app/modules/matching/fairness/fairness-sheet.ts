import type { Translate } from "~/i18n/text";

import { ruleGroupName } from "../matching-texts";
import {
  CHANCE_MEASURES,
  type ChanceMeasure,
  type Figures,
  type GroupFigures,
  OUTCOME_MEASURES,
  type OutcomeMeasure,
  type ReportHalf,
} from "./fairness-report";
import { groupText } from "./fairness-texts";

export interface FairnessSheet {
  chances: ReportHalf<ChanceMeasure>;
  outcomes: ReportHalf<OutcomeMeasure>;
  /** Names of communes and offices by code. */
  names: Readonly<Record<string, string>>;
}

type Line = (string | number | null)[];

const MEASURES = [...CHANCE_MEASURES, ...OUTCOME_MEASURES] as const;

/** The report as rows of a table: a line for each group of each half, in percent with one decimal. */
export function fairnessLines({ chances, outcomes, names }: FairnessSheet, t: Translate): Line[] {
  const headings: Line = [
    t("fairness.column.half"),
    t("fairness.column.grouping"),
    t("fairness.column.group"),
    t("fairness.column.households"),
    ...MEASURES.flatMap((measure) => {
      const values = { name: t(`fairness.column.${measure}`) };
      return [
        t("fairness.csv.share", values),
        t("fairness.csv.low", values),
        t("fairness.csv.high", values),
        t("fairness.csv.verdict", values),
      ];
    }),
    t("fairness.column.medianFitting"),
    t("fairness.column.medianDays"),
    t("fairness.column.limits"),
  ];
  return [
    headings,
    ...linesOf(chances, { half: t("fairness.chances.title"), isChance: true }),
    ...linesOf(outcomes, { half: t("fairness.outcomes.title"), isChance: false }),
  ];

  function linesOf<Measure extends ChanceMeasure | OutcomeMeasure>(
    { all, tables }: ReportHalf<Measure>,
    { half, isChance }: { half: string; isChance: boolean },
  ): Line[] {
    const lineOf = (
      grouping: string,
      name: string,
      one: Figures<Measure>,
      limits: string,
    ): Line => [
      half,
      grouping,
      name,
      one.households,
      ...MEASURES.flatMap((measure) => shareCells(one, measure)),
      isChance ? one.median : null,
      isChance ? null : one.median,
      limits,
    ];
    return [
      lineOf("", t("fairness.all"), all, ""),
      ...tables.flatMap(({ grouping, groups }) =>
        groups.map((one) => {
          const key = groupText(grouping, one.group);
          const name = key ? t(key) : (names[one.group] ?? one.group);
          return lineOf(t(`fairness.grouping.${grouping}`), name, one, limitCell(one));
        }),
      ),
    ];
  }

  function shareCells<Measure extends string>(one: Figures<Measure>, measure: string): Line {
    const share = Object.hasOwn(one.shares, measure) ? one.shares[measure as Measure] : null;
    if (!share || share.of === 0) return [null, null, null, null];
    const { count, of, low, high, verdict } = share;
    return [
      percent(count / of),
      percent(low),
      percent(high),
      verdict ? t(`fairness.verdict.${verdict}`) : null,
    ];
  }

  function limitCell({ limits }: Pick<GroupFigures<string>, "limits">): string {
    return limits
      .map(({ code, share }) => `${t(ruleGroupName(code))} ${percent(share)} %`)
      .join(", ");
  }
}

const percent = (share: number) => Math.round(share * 1000) / 10;
