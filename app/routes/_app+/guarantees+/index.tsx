import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { loadGuarantees } from "~/flow/load-guarantees.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { GUARANTEE_SORTS, GUARANTEE_VIEWS } from "~/modules/guarantees/guarantee-list";
import { ClaimsTable } from "~/modules/guarantees/ui/claims-table";
import { GuaranteeBadge } from "~/modules/guarantees/ui/guarantee-badges";
import { GuaranteeFigures } from "~/modules/guarantees/ui/guarantee-figures";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { readChoice, readPage, readWords } from "~/platform/list-page";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { FilterBar, FilterSelect } from "~/ui/filter-bar";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { readSort } from "~/ui/sort";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "guarantee:read");
  const { searchParams } = new URL(request.url);
  const page = readPage(searchParams);
  const asked = {
    view: readChoice(searchParams, "view", GUARANTEE_VIEWS),
    sort: readSort(searchParams, GUARANTEE_SORTS),
    words: readWords(searchParams),
  };
  const found = await loadGuarantees(viewer, asked, page);
  return { ...found, page: page.page, pageSize: page.size };
}

export default function GuaranteesPage() {
  const { figures, alertDays, rows, total, claims, today, page, pageSize } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <PageHeader title={t("guarantees.list.title")} lead={t("guarantees.list.lead")} />
      {figures ? <GuaranteeFigures figures={figures} alertDays={alertDays} /> : null}
      <div className="space-y-6">
        <Card id="claims" title={t("guarantees.list.claimsTitle")} flush={claims.length > 0}>
          <ClaimsTable claims={claims} today={today} />
        </Card>
        <FilterBar searchLabel={t("guarantees.list.search")}>
          <FilterSelect
            name="view"
            label={t("guarantees.list.show")}
            all={t("guarantees.list.all")}
            options={GUARANTEE_VIEWS.map((value) => ({
              value,
              label: t(`guarantees.view.${value}`),
            }))}
          />
        </FilterBar>
        <Card flush>
          <DataTable
            caption={t("guarantees.list.caption")}
            rows={rows}
            rowKey={(row) => row.id}
            defaultSort={{ column: "ends", direction: "ascending" }}
            empty={
              <EmptyState title={t("guarantees.list.emptyTitle")}>
                {t("guarantees.list.empty")}
              </EmptyState>
            }
            columns={[
              {
                id: "tenancy",
                header: t("guarantees.field.tenancy"),
                isRowHeader: true,
                cell: (row) => (
                  <Link to={paths.guarantee(row.id)} className="prose-link">
                    {row.tenancy?.code ?? row.id.slice(0, 8)}
                  </Link>
                ),
              },
              {
                id: "commune",
                header: t("guarantees.field.commune"),
                cell: (row) => row.tenancy?.communeName,
              },
              {
                id: "status",
                header: t("guarantees.field.status"),
                sortable: true,
                cell: (row) => <GuaranteeBadge status={row.status} />,
              },
              {
                id: "ends",
                header: t("guarantees.field.ends"),
                sortable: true,
                cell: (row) => format.date(row.endsOn, "short"),
              },
              {
                id: "cap",
                header: t("guarantees.field.cap"),
                align: "end",
                sortable: true,
                cell: (row) => format.money(row.capCents),
              },
              {
                id: "left",
                header: t("guarantees.field.left"),
                align: "end",
                cell: (row) => format.money(row.leftCents),
              },
            ]}
          />
          <Pagination page={page} pageSize={pageSize} total={total} />
        </Card>
      </div>
    </>
  );
}
