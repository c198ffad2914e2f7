import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";

import { loadOwners } from "~/flow/load-owner-relations.server";
import { useTranslation } from "~/i18n/use-translation";
import { readRelationFilter } from "~/modules/owner-relations/relation-list";
import { OwnerFilters } from "~/modules/owner-relations/ui/owner-filters";
import { OwnerTabs } from "~/modules/owner-relations/ui/owner-tabs";
import { OwnersTable } from "~/modules/owner-relations/ui/owners-table";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { readPage } from "~/platform/list-page";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "owner-relation:read");
  const { searchParams } = new URL(request.url);
  const page = readPage(searchParams);
  const found = await loadOwners(viewer, readRelationFilter(searchParams), page);
  return { ...found, page: page.page, pageSize: page.size };
}

export default function OwnersPage() {
  const { rows, total, counts, communes, today, page, pageSize } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const add = (
    <LinkButton kind="primary" to={paths.newOwner()}>
      {t("owner-relations.new.title")}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t("owner-relations.nav")}
        lead={t("owner-relations.list.lead")}
        actions={
          <>
            {add}
            {total > 0 ? (
              <LinkButton to={paths.newOwnerMailing(search.toString())}>
                {t("owner-relations.mailing.write", { count: total })}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <OwnerTabs />
      <div className="space-y-4">
        <OwnerFilters counts={counts} communes={communes} />
        <Card flush>
          <OwnersTable rows={rows} today={today} emptyActions={add} />
          <Pagination page={page} pageSize={pageSize} total={total} />
        </Card>
      </div>
    </>
  );
}
