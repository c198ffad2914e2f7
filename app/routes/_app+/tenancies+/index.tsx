import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { requirePermission } from "~/modules/people/require-permission.server";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { findTenancies } from "~/modules/tenancies/find-tenancies.server";
import { TENANCY_STATUSES } from "~/modules/tenancies/tenancy";
import { TENANCY_SORTS } from "~/modules/tenancies/tenancy-list";
import { TenancyStatusBadge } from "~/modules/tenancies/ui/tenancy-status-badge";
import { paths } from "~/paths";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { readChoice, readPage, readWords } from "~/platform/list-page";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { FilterBar, FilterSelect } from "~/ui/filter-bar";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { readSort } from "~/ui/sort";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "tenancy:read");
  const { searchParams } = new URL(request.url);
  const page = readPage(searchParams);
  const filter = {
    words: readWords(searchParams),
    status: readChoice(searchParams, "status", TENANCY_STATUSES),
    scheme: readChoice(searchParams, "scheme", SCHEME_KEYS),
    sort: readSort(searchParams, TENANCY_SORTS),
  };
  const found = await readAsViewer(viewer, (tx) => findTenancies(tx, viewer, filter, page));
  return { ...found, page: page.page, pageSize: page.size };
}

export default function TenanciesPage() {
  const { rows, total, page, pageSize } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <PageHeader title={t("tenancies.list.title")} lead={t("tenancies.list.lead")} />
      <div className="space-y-4">
        <FilterBar searchLabel={t("tenancies.list.search")}>
          <FilterSelect
            name="status"
            label={t("tenancies.field.status")}
            all={t("tenancies.list.all")}
            options={TENANCY_STATUSES.map((value) => ({
              value,
              label: t(`tenancies.status.${value}`),
            }))}
          />
          <FilterSelect
            name="scheme"
            label={t("tenancies.field.scheme")}
            all={t("tenancies.list.all")}
            options={SCHEME_KEYS.map((value) => ({ value, label: t(`schemes.name.${value}`) }))}
          />
        </FilterBar>
        <Card flush>
          <DataTable
            caption={t("tenancies.list.caption")}
            rows={rows}
            rowKey={(row) => row.id}
            defaultSort={{ column: "starts", direction: "descending" }}
            empty={
              <EmptyState title={t("tenancies.list.emptyTitle")}>
                {t("tenancies.list.empty")}
              </EmptyState>
            }
            columns={[
              {
                id: "code",
                header: t("tenancies.field.code"),
                isRowHeader: true,
                sortable: true,
                cell: (row) => (
                  <Link to={paths.tenancy(row.id)} className="prose-link">
                    {row.code}
                  </Link>
                ),
              },
              {
                id: "commune",
                header: t("tenancies.field.commune"),
                cell: (row) => row.communeName,
              },
              {
                id: "scheme",
                header: t("tenancies.field.scheme"),
                cell: (row) => t(`schemes.name.${row.scheme}`),
              },
              {
                id: "status",
                header: t("tenancies.field.status"),
                sortable: true,
                cell: (row) => <TenancyStatusBadge status={row.status} />,
              },
              {
                id: "starts",
                header: t("tenancies.field.starts"),
                sortable: true,
                cell: (row) => format.date(row.startsOn, "short"),
              },
              {
                id: "ends",
                header: t("tenancies.field.ends"),
                sortable: true,
                cell: (row) =>
                  row.endsOn ? format.date(row.endsOn, "short") : t("tenancies.field.term_none"),
              },
              {
                id: "rent",
                header: t("tenancies.field.rent"),
                align: "end",
                sortable: true,
                cell: (row) => format.money(row.rentCents),
              },
            ]}
          />
          <Pagination page={page} pageSize={pageSize} total={total} />
        </Card>
      </div>
    </>
  );
}
