import { formatMoney } from "~/i18n/format";
import type { Viewer } from "~/modules/people/viewer";
import { findOffersOnMap } from "~/modules/properties/find-offers-on-map.sql.server";
import type { OfferFilter } from "~/modules/properties/find-offers.server";
import { type MapWindow, type OffersOnMap, pointFeature } from "~/modules/properties/offer-map";
import { sqlAsViewer } from "~/platform/sql.server";

/** What the list of offers shows, as points in a window of its map; exact places, hence for owners and staff alone. */
export async function loadOffersOnMap(
  viewer: Viewer,
  filter: OfferFilter,
  window: MapWindow,
): Promise<OffersOnMap> {
  const rows = await sqlAsViewer(viewer, (sql) => findOffersOnMap(sql, viewer, filter, window));
  const features = rows.map(({ offerId, lon, lat, count, status, ...row }) => {
    if (offerId === null || status === null) return pointFeature(lon, lat, { count });
    return pointFeature(lon, lat, {
      offerId,
      address: [row.houseNumber, row.street].filter(Boolean).join(", "),
      commune: row.commune ?? "",
      rent: row.rentCents === null ? null : formatMoney(row.rentCents, viewer.language),
      status,
    });
  });
  const isExact = rows.every(({ offerId }) => offerId !== null);
  return { type: "FeatureCollection", isExact, features };
}
