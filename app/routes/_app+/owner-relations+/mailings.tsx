import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { loadMailings } from "~/flow/load-mailings.server";
import { useTranslation } from "~/i18n/use-translation";
import { MailingsTable } from "~/modules/owner-relations/ui/mailings-table";
import { OwnerTabs } from "~/modules/owner-relations/ui/owner-tabs";
import { requirePermission } from "~/modules/people/require-permission.server";
import { readPage } from "~/platform/list-page";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "owner-mailing:send");
  const page = readPage(new URL(request.url).searchParams);
  const found = await loadMailings(viewer, page);
  return { ...found, page: page.page, pageSize: page.size };
}

export default function MailingsPage() {
  const { rows, total, page, pageSize } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("owner-relations.tab.mailings")}
        lead={t("owner-relations.mailing.lead")}
      />
      <OwnerTabs />
      <Card flush>
        <MailingsTable rows={rows} />
        <Pagination page={page} pageSize={pageSize} total={total} />
      </Card>
    </>
  );
}
