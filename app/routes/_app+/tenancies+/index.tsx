import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { requirePermission } from "~/modules/people/require-permission.server";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { findTenancies } from "~/modules/tenancies/find-tenancies.server";
import { TENANCY_STATUSES } from "~/modules/tenancies/tenancy";
import { TENANCY_SORTS } from "~/modules/tenancies/tenancy-list";
import { TenanciesTable } from "~/modules/tenancies/ui/tenancies-table";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { readChoice, readPage, readWords } from "~/platform/list-page";
import { Card } from "~/ui/card";
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
  return {
    ...found,
    isOwner: viewer.role === "landlord",
    page: page.page,
    pageSize: page.size,
  };
}

export default function TenanciesPage() {
  const { rows, total, isOwner, page, pageSize } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("tenancies.list.title")}
        lead={t(isOwner ? "tenancies.list.ownerLead" : "tenancies.list.lead")}
      />
      <div className="space-y-4">
        <FilterBar
          searchLabel={t(isOwner ? "tenancies.list.ownerSearch" : "tenancies.list.search")}
        >
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
          <TenanciesTable rows={rows} isOwner={isOwner} />
          <Pagination page={page} pageSize={pageSize} total={total} />
        </Card>
      </div>
    </>
  );
}
