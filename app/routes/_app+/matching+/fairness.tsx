import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";

import { loadFairness } from "~/flow/load-fairness.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { DEFAULT_MONTHS, PERIOD_MONTHS } from "~/modules/matching/fairness/outcome";
import { ChanceTable, OutcomeTable } from "~/modules/matching/ui/fairness/fairness-table";
import { GroupingCard } from "~/modules/matching/ui/fairness/grouping-card";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { readChoice } from "~/platform/list-page";
import { Card } from "~/ui/card";
import { FilterBar, FilterSelect } from "~/ui/filter-bar";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { PrintHeader } from "~/ui/print-header";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "fairness:read");
  const { searchParams } = new URL(request.url);
  const months = readChoice(searchParams, "months", PERIOD_MONTHS) ?? DEFAULT_MONTHS;
  return { ...(await loadFairness(viewer, months)), reader: viewer.name };
}

export default function FairnessPage() {
  const report = useLoaderData<typeof loader>();
  const { period, policy, looked, chances, outcomes, names, reader } = report;
  const [search] = useSearchParams();
  const { t } = useTranslation();
  const { date, number } = useFormat();
  const values = {
    count: looked.dwellings,
    looked: number(looked.lookedAt),
    version: policy.version,
  };
  return (
    <>
      <PrintHeader
        title={t("fairness.title")}
        note={t("fairness.print", { name: reader, date: date(period.to) })}
      />
      <PageHeader
        title={t("fairness.title")}
        lead={t("fairness.lead")}
        actions={
          <LinkButton to={paths.fairnessCsv(search.toString())} reloadDocument>
            {t("fairness.csv")}
          </LinkButton>
        }
      />
      <div className="space-y-8">
        <Card title={t("fairness.how.title")}>
          <div className="max-w-text space-y-2">
            <p>{t("fairness.how.test")}</p>
            <p>{t("fairness.how.median")}</p>
            <p>{t("fairness.smallGroups")}</p>
          </div>
        </Card>
        <section className="space-y-4">
          <h2 className="text-xl">{t("fairness.chances.title")}</h2>
          <p className="max-w-text">
            {looked.lookedAt < looked.dwellings
              ? t("fairness.chances.leadSome", values)
              : t("fairness.chances.lead", values)}{" "}
            {t("fairness.chances.limits", { asked: number(looked.asked) })}
          </p>
          {chances.tables.map((table) => (
            <GroupingCard key={table.grouping} grouping={table.grouping}>
              <ChanceTable all={chances.all} table={table} names={names} />
            </GroupingCard>
          ))}
        </section>
        <section className="space-y-4">
          <h2 className="text-xl">{t("fairness.outcomes.title")}</h2>
          <FilterBar>
            <FilterSelect
              name="months"
              label={t("fairness.period")}
              all={t("fairness.months", { count: Number(DEFAULT_MONTHS) })}
              options={PERIOD_MONTHS.filter((months) => months !== DEFAULT_MONTHS).map(
                (months) => ({
                  value: months,
                  label: t("fairness.months", { count: Number(months) }),
                }),
              )}
            />
          </FilterBar>
          <p className="max-w-text">
            {t("fairness.outcomes.lead", { from: date(period.from), to: date(period.to) })}
          </p>
          {outcomes.tables.map((table) => (
            <GroupingCard key={table.grouping} grouping={table.grouping}>
              <OutcomeTable all={outcomes.all} table={table} names={names} />
            </GroupingCard>
          ))}
        </section>
      </div>
    </>
  );
}
