import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { findPeople } from "~/modules/people/find-people.server";
import { ACCOUNT_STATES, PEOPLE_SORTS } from "~/modules/people/person";
import { requirePermission } from "~/modules/people/require-permission.server";
import { ROLES } from "~/modules/people/roles";
import { AccountStateBadge } from "~/modules/people/ui/account-state-badge";
import { PeopleTabs } from "~/modules/people/ui/people-tabs";
import { RoleList } from "~/modules/people/ui/role-list";
import { paths } from "~/paths";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { readChoice, readPage, readWords } from "~/platform/list-page";
import { luxembourgDay } from "~/platform/local-date";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { FilterBar, FilterSelect } from "~/ui/filter-bar";
import { Pagination } from "~/ui/pagination";
import { PersonName } from "~/ui/person-name";
import { readSort } from "~/ui/sort";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "account:manage");
  const { searchParams } = new URL(request.url);
  const page = readPage(searchParams);
  const filter = {
    words: readWords(searchParams),
    role: readChoice(searchParams, "role", ROLES),
    state: readChoice(searchParams, "state", ACCOUNT_STATES),
    sort: readSort(searchParams, PEOPLE_SORTS),
  };
  const found = await readAsViewer(viewer, (tx) => findPeople(tx, filter, page));
  return { ...found, page: page.page, pageSize: page.size };
}

export default function PeoplePage() {
  const { rows, total, page, pageSize } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const { date } = useFormat();
  return (
    <>
      <PeopleTabs />
      <div className="space-y-4">
        <FilterBar searchLabel={t("people.list.search")}>
          <FilterSelect
            name="role"
            label={t("people.field.role")}
            all={t("people.list.all")}
            options={ROLES.map((value) => ({ value, label: t(`people.role.${value}`) }))}
          />
          <FilterSelect
            name="state"
            label={t("people.field.state")}
            all={t("people.list.all")}
            options={ACCOUNT_STATES.map((value) => ({ value, label: t(`people.state.${value}`) }))}
          />
        </FilterBar>
        <Card flush>
          <DataTable
            caption={t("people.list.accounts")}
            hiddenCaption
            rows={rows}
            rowKey={(row) => row.id}
            defaultSort={{ column: "name", direction: "ascending" }}
            empty={
              <EmptyState title={t("people.list.noneTitle")}>{t("shell.list.noMatch")}</EmptyState>
            }
            columns={[
              {
                id: "name",
                header: t("people.field.name"),
                sortable: true,
                isRowHeader: true,
                cell: (row) => (
                  <Link to={paths.person(row.id)} className="prose-link">
                    <PersonName>{row.name}</PersonName>
                  </Link>
                ),
              },
              {
                id: "email",
                header: t("people.field.email"),
                sortable: true,
                cell: (row) => row.email,
              },
              {
                id: "roles",
                header: t("people.field.role"),
                cell: (row) => <RoleList roles={row.roles} />,
              },
              {
                id: "state",
                header: t("people.field.state"),
                cell: (row) => <AccountStateBadge state={row.state} />,
              },
              {
                id: "created",
                header: t("people.field.since"),
                sortable: true,
                align: "end",
                cell: (row) => (
                  <span className="figures">{date(luxembourgDay(row.createdAt), "short")}</span>
                ),
              },
            ]}
          />
          {total > 0 ? <Pagination page={page} pageSize={pageSize} total={total} /> : null}
        </Card>
      </div>
    </>
  );
}
