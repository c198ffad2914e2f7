import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { loadOffers } from "~/flow/load-offers.server";
import { useTranslation } from "~/i18n/use-translation";
import { communesByCanton } from "~/modules/communes/commune-groups";
import { ImportOffersLink, OfferDownloads } from "~/modules/imports/ui/offer-list-acts";
import { requirePermission } from "~/modules/people/require-permission.server";
import { may } from "~/modules/people/viewer";
import { readOfferFilter } from "~/modules/properties/read-offer-filter";
import { OfferStages } from "~/modules/properties/ui/offer-stages";
import { OffersTable } from "~/modules/properties/ui/offers-table";
import { schemeName } from "~/modules/schemes/scheme-texts";
import { paths } from "~/paths";
import { readPage } from "~/platform/list-page";
import { Card } from "~/ui/card";
import { FilterBar, FilterSelect } from "~/ui/filter-bar";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

/** For reviewers; an owner finds his offers on the pages of his dwellings. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "offer:read");
  if (viewer.role === "landlord") throw redirect(paths.dwellings());
  const { searchParams } = new URL(request.url);
  const page = readPage(searchParams);
  const filter = readOfferFilter(searchParams, may(viewer, "offer:review"));
  const found = await loadOffers(viewer, filter, page);
  const mayImport = may(viewer, "offer:import");
  return { ...found, mayImport, page: page.page, pageSize: page.size };
}

export default function OffersPage() {
  const { rows, total, communes, schemes, today, mayImport, page, pageSize, ...stages } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("properties.offers.title")}
        lead={t("properties.offers.lead")}
        actions={mayImport ? <ImportOffersLink /> : undefined}
      />
      <div className="space-y-4">
        <OfferStages {...stages} />
        <FilterBar searchLabel={t("properties.offers.search")} keep={["queue", "status"]}>
          {schemes.length > 1 ? (
            <FilterSelect
              name="scheme"
              label={t("properties.field.scheme")}
              all={t("properties.offers.all")}
              options={schemes.map((value) => ({ value, label: t(schemeName(value)) }))}
            />
          ) : null}
          <FilterSelect
            name="commune"
            label={t("properties.field.communeCode")}
            all={t("properties.offers.all")}
            options={communesByCanton(communes)}
          />
        </FilterBar>
        <Card flush>
          <OffersTable rows={rows} today={today} />
          <Pagination page={page} pageSize={pageSize} total={total} />
        </Card>
        {total > 0 ? <OfferDownloads /> : null}
      </div>
    </>
  );
}
