import type { ReactNode } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { type Column, DataTable } from "~/ui/data-table";

import { ShareCell } from "./share-cell";
import {
  CHANCE_MEASURES,
  type ChanceMeasure,
  type Figures,
  type GroupFigures,
  type GroupTable,
  OUTCOME_MEASURES,
  type OutcomeMeasure,
} from "../../fairness/fairness-report";
import { groupText } from "../../fairness/fairness-texts";
import { ruleGroupName } from "../../matching-texts";

export interface HalfProps<Measure extends string> {
  all: Figures<Measure>;
  table: GroupTable<Measure>;
  /** Names of communes and offices by code. */
  names: Readonly<Record<string, string>>;
}

/** Chances today of the groups of one grouping, beside all. */
export function ChanceTable(props: HalfProps<ChanceMeasure>) {
  const { t } = useTranslation();
  const { percent } = useFormat();
  return (
    <FiguresTable
      {...props}
      measures={CHANCE_MEASURES}
      medianHeader={t("fairness.column.medianFitting")}
      further={{
        id: "limits",
        header: t("fairness.column.limits"),
        cell: ({ limits }) => (
          <ul className="text-sm lg:min-w-60">
            {limits.map(({ code, share }) => (
              <li key={code}>
                {t(ruleGroupName(code))} · {percent(share, 0)}
              </li>
            ))}
          </ul>
        ),
      }}
    />
  );
}

/** What came of a period for the groups of one grouping, beside all. */
export function OutcomeTable(props: HalfProps<OutcomeMeasure>) {
  const { t } = useTranslation();
  return (
    <FiguresTable
      {...props}
      measures={OUTCOME_MEASURES}
      medianHeader={t("fairness.column.medianDays")}
    />
  );
}

interface FiguresTableProps<
  Measure extends ChanceMeasure | OutcomeMeasure,
> extends HalfProps<Measure> {
  measures: readonly Measure[];
  medianHeader: string;
  further?: Column<GroupFigures<Measure>>;
}

function FiguresTable<Measure extends ChanceMeasure | OutcomeMeasure>(
  props: FiguresTableProps<Measure>,
) {
  const { all, table, names, measures, medianHeader, further } = props;
  const { t } = useTranslation();
  const { number } = useFormat();
  const { grouping, groups, hidden } = table;
  const nameOf = (group: string) => {
    const key = groupText(grouping, group);
    return key ? t(key) : (names[group] ?? group);
  };
  const middle = (median: number | null) => (median === null ? "–" : number(median));
  const totals: Partial<Record<string, ReactNode>> = {
    group: t("fairness.all"),
    households: number(all.households),
    median: middle(all.median),
    ...Object.fromEntries(
      measures.map((measure) => [measure, <ShareCell key={measure} {...all.shares[measure]} />]),
    ),
  };
  return (
    <div className="space-y-2">
      <DataTable
        caption={t(`fairness.grouping.${grouping}`)}
        rows={groups}
        rowKey={({ group }) => group}
        totals={totals}
        empty={<p>{t("fairness.none")}</p>}
        columns={[
          {
            id: "group",
            header: t("fairness.column.group"),
            isRowHeader: true,
            cell: ({ group }) => nameOf(group),
          },
          {
            id: "households",
            header: t("fairness.column.households"),
            align: "end",
            cell: ({ households }) => number(households),
          },
          ...measures.map((measure): Column<GroupFigures<Measure>> => ({
            id: measure,
            header: t(`fairness.column.${measure}`),
            align: "end",
            cell: ({ shares }) => <ShareCell {...shares[measure]} />,
          })),
          {
            id: "median",
            header: medianHeader,
            align: "end",
            cell: ({ median }) => middle(median),
          },
          ...(further ? [further] : []),
        ]}
      />
      {hidden > 0 ? (
        <p className="text-sm text-ink-soft">{t("fairness.hidden", { count: hidden })}</p>
      ) : null}
    </div>
  );
}
