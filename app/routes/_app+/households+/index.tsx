import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { loadHouseholds } from "~/flow/load-households.server";
import { useTranslation } from "~/i18n/use-translation";
import { HOUSEHOLD_STATUSES } from "~/modules/households/household";
import { HOUSEHOLD_SORTS, HOUSEHOLD_VIEWS } from "~/modules/households/household-list";
import { householdStatusName } from "~/modules/households/household-texts";
import { HouseholdsTable } from "~/modules/households/ui/households-table";
import { requirePermission } from "~/modules/people/require-permission.server";
import { may } from "~/modules/people/viewer";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { readChoice, readPage, readWords } from "~/platform/list-page";
import { Card } from "~/ui/card";
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
    status: readChoice(searchParams, "status", HOUSEHOLD_VIEWS),
    mine: searchParams.get("whose") === "mine",
    sort: readSort(searchParams, HOUSEHOLD_SORTS),
    today: today(),
  };
  const found = await loadHouseholds(viewer, filter, page);
  const canCreate = may(viewer, "household:create");
  const canExchange = may(viewer, "household:exchange");
  const shown = { page: page.page, pageSize: page.size };
  return { ...found, ...shown, canCreate, canExchange, today: filter.today };
}

export default function HouseholdsPage() {
  const { canExchange, ...list } = useLoaderData<typeof loader>();
  const { rows, total, canCreate, today: day, page, pageSize } = list;
  const { t } = useTranslation();
  const newButton = canCreate ? (
    <LinkButton kind="primary" to={paths.newHousehold()}>
      {t("households.list.new")}
    </LinkButton>
  ) : null;
  const exchangeLink = canExchange ? (
    <LinkButton to={paths.exchange()}>{t("exchange.link")}</LinkButton>
  ) : null;
  return (
    <>
      <PageHeader
        title={t("households.list.title")}
        lead={t("households.list.lead")}
        actions={
          <>
            {exchangeLink}
            {newButton}
          </>
        }
      />
      <div className="space-y-4">
        <FilterBar searchLabel={t("households.list.search")}>
          <FilterSelect
            name="status"
            label={t("households.field.status")}
            all={t("households.list.open")}
            options={[
              ...HOUSEHOLD_STATUSES.map((value) => ({
                value,
                label: t(householdStatusName(value)),
              })),
              { value: "proposed", label: t("household-files.list.proposed") },
              { value: "all", label: t("households.list.all") },
            ]}
          />
          <FilterSelect
            name="whose"
            label={t("households.list.whose")}
            all={t("households.list.everyone")}
            options={[{ value: "mine", label: t("households.list.mine") }]}
          />
        </FilterBar>
        <Card flush>
          <HouseholdsTable rows={rows} today={day} emptyActions={newButton} />
          <Pagination page={page} pageSize={pageSize} total={total} />
        </Card>
      </div>
    </>
  );
}
