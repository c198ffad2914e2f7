import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { loadGuarantees } from "~/flow/load-guarantees.server";
import { useTranslation } from "~/i18n/use-translation";
import { GUARANTEE_SORTS, GUARANTEE_VIEWS } from "~/modules/guarantees/guarantee-list";
import { ClaimsTable } from "~/modules/guarantees/ui/claims-table";
import { GuaranteeFigures } from "~/modules/guarantees/ui/guarantee-figures";
import { GuaranteesTable } from "~/modules/guarantees/ui/guarantees-table";
import { requirePermission } from "~/modules/people/require-permission.server";
import { readChoice, readPage, readWords } from "~/platform/list-page";
import { Card } from "~/ui/card";
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
  const { figures, alertDays, rows, total, claims, today, isOwner, page, pageSize } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("guarantees.list.title")}
        lead={t(isOwner ? "guarantees.list.ownerLead" : "guarantees.list.lead")}
      />
      {figures ? <GuaranteeFigures figures={figures} alertDays={alertDays} /> : null}
      <div className="space-y-6">
        <Card
          id="claims"
          title={t(isOwner ? "guarantees.list.ownerClaims" : "guarantees.list.claimsTitle")}
          flush={claims.length > 0}
        >
          <ClaimsTable claims={claims} today={today} isOwner={isOwner} />
        </Card>
        <FilterBar
          searchLabel={t(isOwner ? "guarantees.list.ownerSearch" : "guarantees.list.search")}
        >
          <FilterSelect
            name="view"
            label={t("guarantees.list.show")}
            all={t("guarantees.list.all")}
            options={GUARANTEE_VIEWS.map((value) => ({
              value,
              label:
                isOwner && value === "proposed"
                  ? t("guarantees.view.ownerProposed")
                  : t(`guarantees.view.${value}`),
            }))}
          />
        </FilterBar>
        <Card flush>
          <GuaranteesTable rows={rows} isOwner={isOwner} />
          <Pagination page={page} pageSize={pageSize} total={total} />
        </Card>
      </div>
    </>
  );
}
