import { z } from "zod";

import type { Viewer } from "~/modules/people/viewer";
import type { Sql } from "~/platform/sql.server";

import type { OfferFilter } from "./find-offers.server";
import { OFFER_STATUSES } from "./offer";
import { DWELLINGS_AT_ONCE, gridOf, type MapWindow } from "./offer-map";
import { offerReachValues } from "./reach.server";

const Row = z.object({
  offerId: z.string().nullable(),
  lon: z.number(),
  lat: z.number(),
  count: z.number(),
  houseNumber: z.string().nullable(),
  street: z.string().nullable(),
  commune: z.string().nullable(),
  rentCents: z.bigint().nullable(),
  status: z.enum(OFFER_STATUSES).nullable(),
});
export type OfferOnMap = z.infer<typeof Row>;

/**
 * The offers a filter finds in a window of the map, in the viewer's reach and with a place: each by itself while they are
 * at most {@link DWELLINGS_AT_ONCE}, else only how many lie in each cell of a grid (without an `offerId`), at their middle.
 * The window is compared on the offer's own grid: an index on the exact point is of no use under row-level security.
 */
export function findOffersOnMap(
  sql: Sql,
  viewer: Viewer,
  { words, status, view, scheme, communeCode }: OfferFilter,
  window: MapWindow,
): Promise<OfferOnMap[]> {
  const reach = offerReachValues(viewer, "offer:read");
  if (reach === null) return Promise.resolve([]);
  const pattern = words && `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  const { west, south, east, north, stepEast, stepNorth } = gridOf(window);
  return sql(Row)`
    with reached as not materialized (
      select o.id, o.dwelling_id, o.grid_east, o.grid_north, o.status, o.rent_cents + coalesce(o.charges_cents, 0) as rent
        from offer o
       where (${reach.drafts}::boolean or o.status <> 'draft')
         and (${reach.landlordId}::uuid is null or o.landlord_id = ${reach.landlordId}::uuid)
         and (${reach.scheme}::text is null or o.scheme = ${reach.scheme}::text)
         and (${status}::text is null or o.status = ${status}::text)
         and (${scheme}::text is null or o.scheme = ${scheme}::text)
         and (${view === "waiting"}::boolean is not true or o.waits_staff_since is not null)
         and (${view === "messages"}::boolean is not true or exists (
           select from offer_thread t where t.offer_id = o.id and t.awaits_staff_since is not null))
         and (${communeCode}::text is null or o.commune_code = ${communeCode}::char(4))
         and (${pattern}::text is null or o.search_text ilike ${pattern}::text)
         and o.grid_east between ${west}::int and ${east}::int
         and o.grid_north between ${south}::int and ${north}::int
    ), size as materialized (
      select count(*) > ${DWELLINGS_AT_ONCE}::int as is_large
        from (select from reached limit ${DWELLINGS_AT_ONCE + 1}::int) as counted
    )
    select null as "offerId", (sum(grid_east)::float8 / count(*) + 0.5) / 1000 as lon,
           (sum(grid_north)::float8 / count(*) + 0.5) / 1000 as lat, count(*)::int as count, null as "houseNumber", null as street, null as commune, null::bigint as "rentCents",
           null as status
      from reached
     where (select is_large from size)
     group by grid_east / ${stepEast}::int, grid_north / ${stepNorth}::int
    union all
    select r.id::text, st_x(d.point), st_y(d.point), 1, d.house_number, d.street, c.name, r.rent, r.status
      from reached r
      join dwelling d on d.id = r.dwelling_id
      left join commune c on c.code = d.commune_code
     where not (select is_large from size)`;
}
