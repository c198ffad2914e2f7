import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";

import { groupText } from "../../fairness/fairness-texts";
import type { GroupPlaced } from "../../fairness/placed-groups";

export interface EffectPlanProps {
  plan: Record<"before" | "after", { homes: number; points: number }>;
  groups: readonly GroupPlaced[];
  /** Names of communes by code. */
  communes: Readonly<Record<string, string>>;
}

/** The best plan under both policies, and which groups have more or fewer homes in it. */
export function EffectPlan({ plan, groups, communes }: EffectPlanProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const nameOf = ({ grouping, group }: GroupPlaced) => {
    const key = groupText(grouping, group);
    return t("matching-policy.effect.groupName", {
      grouping: t(`fairness.grouping.${grouping}`),
      name: key ? t(key) : (communes[group] ?? group),
    });
  };
  return (
    <Card title={t("matching-policy.effect.plan")}>
      <div className="space-y-5">
        <p className="max-w-text text-ink-soft">{t("matching-policy.effect.planHint")}</p>
        <DataTable
          caption={t("matching-policy.effect.plan")}
          hiddenCaption
          rows={(["before", "after"] as const).map((id) => ({ id, ...plan[id] }))}
          rowKey={({ id }) => id}
          empty={null}
          columns={[
            {
              id: "policy",
              header: t("matching-policy.effect.policy"),
              isRowHeader: true,
              cell: ({ id }) => t(`matching-policy.effect.${id}`),
            },
            {
              id: "homes",
              header: t("matching-policy.effect.homes"),
              align: "end",
              cell: ({ homes }) => number(homes),
            },
            {
              id: "points",
              header: t("matching-policy.field.points"),
              align: "end",
              cell: ({ points }) => number(points),
            },
          ]}
        />
        <DataTable
          caption={t("matching-policy.effect.groups")}
          rows={groups}
          rowKey={({ grouping, group }) => `${grouping} ${group}`}
          empty={<p>{t("matching-policy.effect.noGroups")}</p>}
          columns={[
            {
              id: "group",
              header: t("matching-policy.effect.group"),
              isRowHeader: true,
              cell: nameOf,
            },
            {
              id: "households",
              header: t("fairness.column.households"),
              align: "end",
              cell: ({ households }) => number(households),
            },
            {
              id: "before",
              header: t("matching-policy.effect.before"),
              align: "end",
              cell: ({ before }) => number(before),
            },
            {
              id: "after",
              header: t("matching-policy.effect.after"),
              align: "end",
              cell: ({ after }) => number(after),
            },
            {
              id: "difference",
              header: t("matching-policy.effect.difference"),
              align: "end",
              cell: ({ before, after }) =>
                `${after > before ? "+" : "−"}${number(Math.abs(after - before))}`,
            },
          ]}
        />
        <p className="text-sm text-ink-soft">{t("fairness.smallGroups")}</p>
      </div>
    </Card>
  );
}
