import type { Transaction } from "~/platform/database/with-viewer.server";

import { type Twin, TWIN_AREA_TOLERANCE, TWIN_LOOK_DISTANCE, type TwinReason } from "./twin";

const MOST = 10;

interface TwinRow extends Omit<Twin, "reasons"> {
  byAddress: boolean;
  byPhotos: boolean;
}

/**
 * Other dwellings the viewer may see that may be the same one: at the same address with the same unit, or where neither
 * names one with the same floor or area; or shown by the same photos.
 */
export async function findTwins(tx: Transaction, dwellingId: string): Promise<Twin[]> {
  const rows = await tx.$queryRaw<TwinRow[]>`
    with own as (select * from dwelling where id = ${dwellingId}::uuid),
    by_address as (
      select other.id
        from own join dwelling other on other.postal_code = own.postal_code and other.id <> own.id
       where own.street is not null
         and address_key(other.street, other.house_number) = address_key(own.street, own.house_number)
         and case when own.unit is not null and other.unit is not null
                  then address_key(own.unit, null) = address_key(other.unit, null)
                  else other.floor = own.floor or abs(other.area_m2 - own.area_m2) <= ${TWIN_AREA_TOLERANCE}::int
                       or own.kind = 'house' or other.kind = 'house' end
    ),
    by_photos as (
      select distinct other.dwelling_id as id
        from photo mine join photo other on other.dwelling_id <> mine.dwelling_id and other.look is not null
       where mine.dwelling_id = ${dwellingId}::uuid and mine.look is not null
         and bit_count(mine.look::bit(64) # other.look::bit(64)) <= ${TWIN_LOOK_DISTANCE}::int
    )
    select d.id as "dwellingId", d.street, d.house_number as "houseNumber", d.unit, c.name as "communeName",
           d.landlord_id = own.landlord_id as "isSameLandlord",
           (select o.id from offer o where o.dwelling_id = d.id order by o.created_at desc limit 1) as "offerId",
           d.id in (select id from by_address) as "byAddress",
           d.id in (select id from by_photos) as "byPhotos"
      from own join dwelling d on d.id in (select id from by_address union select id from by_photos)
      left join commune c on c.code = d.commune_code
     order by d.created_at desc
     limit ${MOST}::int`;
  return rows.map(({ byAddress, byPhotos, ...twin }) => ({
    ...twin,
    reasons: [
      ...(byAddress ? (["address"] satisfies TwinReason[]) : []),
      ...(byPhotos ? (["photos"] satisfies TwinReason[]) : []),
    ],
  }));
}
