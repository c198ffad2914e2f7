import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { loadDwellings } from "~/flow/load-dwellings.server";
import { useTranslation } from "~/i18n/use-translation";
import { requirePermission } from "~/modules/people/require-permission.server";
import { DwellingCards } from "~/modules/properties/ui/dwelling-cards";
import { NoDwellings } from "~/modules/properties/ui/no-dwellings";
import { paths } from "~/paths";
import { readPage } from "~/platform/list-page";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

/** For owners; staff finds dwellings through their offers. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "dwelling:create");
  const page = readPage(new URL(request.url).searchParams);
  const found = await loadDwellings(viewer, page);
  return { ...found, page: page.page, pageSize: page.size };
}

export default function DwellingsPage() {
  const { cards, total, page, pageSize } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("shell.nav.myProperties")}
        lead={t("properties.list.lead")}
        actions={
          total > 0 ? (
            <LinkButton to={paths.newDwelling()}>{t("shell.nav.offer")}</LinkButton>
          ) : null
        }
      />
      {total === 0 ? (
        <NoDwellings />
      ) : (
        <>
          <DwellingCards cards={cards} />
          <Pagination page={page} pageSize={pageSize} total={total} />
        </>
      )}
    </>
  );
}
