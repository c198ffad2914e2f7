import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { findHouseholds } from "~/modules/households/find-households.server";
import { HOUSEHOLD_STATUSES } from "~/modules/households/household";
import { HOUSEHOLD_SORTS } from "~/modules/households/household-list";
import { currentHousingName, householdStatusName } from "~/modules/households/household-texts";
import { HouseholdBadge } from "~/modules/households/ui/household-badge";
import { requirePermission } from "~/modules/people/require-permission.server";
import { may } from "~/modules/people/viewer";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { readChoice, readPage, readWords } from "~/platform/list-page";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { FilterBar, FilterSelect } from "~/ui/filter-bar";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { readSort } from "~/ui/sort";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "household:read");
  const { searchParams } = new URL(request.url);
  const page = readPage(searchParams);
  const filter = {
    words: readWords(searchParams),
    status: readChoice(searchParams, "status", HOUSEHOLD_STATUSES),
    mine: searchParams.get("whose") === "mine",
    sort: readSort(searchParams, HOUSEHOLD_SORTS),
  };
  const found = await readAsViewer(viewer, (tx) => findHouseholds(tx, viewer, filter, page));
  const canCreate = may(viewer, "household:create");
  return { ...found, canCreate, today: today(), page: page.page, pageSize: page.size };
}

export default function HouseholdsPage() {
  const { rows, total, canCreate, today: day, page, pageSize } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const format = useFormat();
  const newButton = canCreate ? (
    <LinkButton to={paths.newHousehold()}>{t("households.list.new")}</LinkButton>
  ) : null;
  return (
    <>
      <PageHeader
        title={t("households.list.title")}
        lead={t("households.list.lead")}
        actions={newButton}
      />
      <div className="space-y-4">
        <FilterBar searchLabel={t("households.list.search")}>
          <FilterSelect
            name="status"
            label={t("households.field.status")}
            all={t("households.list.all")}
            options={HOUSEHOLD_STATUSES.map((value) => ({
              value,
              label: t(householdStatusName(value)),
            }))}
          />
          <FilterSelect
            name="whose"
            label={t("households.list.whose")}
            all={t("households.list.everyone")}
            options={[{ value: "mine", label: t("households.list.mine") }]}
          />
        </FilterBar>
        <Card flush>
          <DataTable
            caption={t("households.list.caption")}
            rows={rows}
            rowKey={(row) => row.id}
            defaultSort={{ column: "deadline", direction: "ascending" }}
            empty={
              <EmptyState title={t("households.list.emptyTitle")} actions={newButton}>
                {t("households.list.empty")}
              </EmptyState>
            }
            columns={[
              {
                id: "code",
                header: t("households.field.code"),
                isRowHeader: true,
                sortable: true,
                cell: (row) => (
                  <Link to={paths.household(row.id)} className="prose-link">
                    {row.code}
                  </Link>
                ),
              },
              {
                id: "status",
                header: t("households.field.status"),
                sortable: true,
                cell: (row) => <HouseholdBadge status={row.status} />,
              },
              {
                id: "persons",
                header: t("households.field.persons"),
                align: "end",
                cell: (row) => format.number(row.persons),
              },
              {
                id: "housing",
                header: t("households.field.housing"),
                cell: (row) => t(currentHousingName(row.currentHousing)),
              },
              {
                id: "registered",
                header: t("households.field.registered"),
                sortable: true,
                cell: (row) => format.date(row.registeredOn, "short"),
              },
              {
                id: "deadline",
                header: t("households.field.deadline"),
                sortable: true,
                cell: (row) =>
                  row.exitDeadline ? (
                    <span
                      className={row.exitDeadline < day ? "font-semibold text-danger" : undefined}
                    >
                      {format.date(row.exitDeadline, "short")}
                    </span>
                  ) : (
                    "—"
                  ),
              },
            ]}
          />
          <Pagination page={page} pageSize={pageSize} total={total} />
        </Card>
      </div>
    </>
  );
}
