import type { LoaderFunctionArgs } from "@remix-run/node";

import { loadOffersOnMap } from "~/flow/load-offers-on-map.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { may } from "~/modules/people/viewer";
import { readMapWindow } from "~/modules/properties/offer-map";
import { readOfferFilter } from "~/modules/properties/read-offer-filter";

/** The list of offers with its filters, as GeoJSON for a window of the map. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "offer:read");
  const { searchParams } = new URL(request.url);
  const found = await loadOffersOnMap(
    viewer,
    readOfferFilter(searchParams, may(viewer, "offer:review")),
    readMapWindow(searchParams),
  );
  return new Response(JSON.stringify(found), {
    headers: {
      "Content-Type": "application/geo+json; charset=utf-8",
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
