import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";

import { loadCommunesOfOffers } from "~/flow/load-communes-of-offers.server";
import { loadOffers } from "~/flow/load-offers.server";
import { useTranslation } from "~/i18n/use-translation";
import { communesByCanton } from "~/modules/communes/commune-groups";
import { ImportOffersLink, OfferDownloads } from "~/modules/imports/ui/offer-list-acts";
import { requirePermission } from "~/modules/people/require-permission.server";
import { may } from "~/modules/people/viewer";
import { OFFER_SHADES } from "~/modules/properties/offer-map";
import { readOfferFilter } from "~/modules/properties/read-offer-filter";
import { OfferFilters } from "~/modules/properties/ui/offer-filters";
import { OfferStages } from "~/modules/properties/ui/offer-stages";
import { OffersMap } from "~/modules/properties/ui/offers-map";
import { OffersShortList } from "~/modules/properties/ui/offers-short-list";
import { OffersTable } from "~/modules/properties/ui/offers-table";
import { viewSearch } from "~/modules/properties/view-search";
import { paths } from "~/paths";
import { environment } from "~/platform/env.server";
import { readChoice, readPage } from "~/platform/list-page";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { TabLinks } from "~/ui/tab-links";

const LIST_ID = "list";

/** For reviewers; an owner finds his offers on the pages of his dwellings. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "offer:read");
  if (viewer.role === "landlord") throw redirect(paths.dwellings());
  const { searchParams } = new URL(request.url);
  const page = readPage(searchParams);
  const filter = readOfferFilter(searchParams, may(viewer, "offer:review"));
  const found = await loadOffers(viewer, filter, page);
  const shade = readChoice(searchParams, "shade", OFFER_SHADES);
  const isMap = readChoice(searchParams, "as", ["map"]) !== null;
  return {
    ...found,
    map: isMap
      ? { ...(await loadCommunesOfOffers(viewer, shade)), styleUrl: environment().mapStyleUrl }
      : null,
    communeCode: filter.communeCode,
    mayImport: may(viewer, "offer:import"),
    page: page.page,
    pageSize: page.size,
  };
}

export default function OffersPage() {
  const data = useLoaderData<typeof loader>();
  const { rows, total, hasMore, communes, stages, schemes, today, map } = data;
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const pages = (
    <Pagination page={data.page} pageSize={data.pageSize} total={total} hasMore={hasMore} />
  );
  return (
    <>
      <PageHeader
        title={t("properties.offers.title")}
        lead={t("properties.offers.lead")}
        actions={data.mayImport ? <ImportOffersLink /> : undefined}
      />
      <div className="space-y-4">
        <OfferStages {...stages} />
        <OfferFilters
          schemes={schemes}
          communes={communesByCanton(communes)}
          shades={map?.shades ?? null}
        />
        <TabLinks
          label={t("properties.onMap.views")}
          tabs={[
            {
              to: `?${viewSearch(search, null)}`,
              label: t("properties.onMap.list"),
              isCurrent: map === null,
            },
            {
              to: `?${viewSearch(search, "map")}`,
              label: t("properties.onMap.map"),
              isCurrent: map !== null,
            },
          ]}
        />
        {map ? (
          <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
            <div className="min-w-0 lg:sticky lg:top-4">
              <OffersMap
                filters={viewSearch(search, null)}
                areas={map.areas}
                shade={map.shade}
                communeCode={data.communeCode}
                styleUrl={map.styleUrl}
                listId={LIST_ID}
              />
            </div>
            <Card flush id={LIST_ID}>
              <OffersShortList rows={rows} />
              {pages}
            </Card>
          </div>
        ) : (
          <Card flush>
            <OffersTable rows={rows} today={today} />
            {pages}
          </Card>
        )}
        {total > 0 ? <OfferDownloads /> : null}
      </div>
    </>
  );
}
