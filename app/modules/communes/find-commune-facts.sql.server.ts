import { z } from "zod";

import { VISITOR } from "~/platform/database/viewer-context";
import { isLocalDate, type LocalDate } from "~/platform/local-date";
import { sqlAsViewer } from "~/platform/sql.server";

import { AREA_SOURCES, CANTONS } from "./commune";
import type { CommuneFacts, CommuneNeighbour, OfficeContact } from "./commune-facts";
import { TERRITORY_STATUSES } from "./office-social";

const day = z.string().refine((text): text is LocalDate => isLocalDate(text));
const TerritoryStatus = z.enum(TERRITORY_STATUSES);

const FactsRow = z.object({
  code: z.string(),
  name: z.string(),
  nameLb: z.string().nullable(),
  canton: z.enum(CANTONS),
  population: z.number(),
  populationOn: day,
  areaKm2: z.number(),
  departuresPerWeekday: z.number(),
  hasRailStation: z.boolean(),
  areaSource: z.enum(AREA_SOURCES),
  innerLon: z.number(),
  innerLat: z.number(),
  officeId: z.string().nullable(),
  officeName: z.string().nullable(),
  officeStatus: TerritoryStatus.nullable(),
  homes: z.bigint().nullable(),
});

/**
 * The 100 communes by name, each with its office social and the homes found there. A count below five is null, and so is
 * none at all: the two must not be told apart. Public facts.
 */
export async function findCommuneFacts(): Promise<CommuneFacts[]> {
  const rows = await sqlAsViewer(
    VISITOR,
    (sql) => sql(FactsRow)`
      select c.code, c.name, c.name_lb as "nameLb", c.canton, c.population, c.population_on as "populationOn",
             c.area_km2::float8 as "areaKm2", c.departures_per_weekday as "departuresPerWeekday", c.has_rail_station as "hasRailStation",
             c.area_source as "areaSource", c.inner_lon as "innerLon", c.inner_lat as "innerLat",
             o.id as "officeId", o.name as "officeName", t.status as "officeStatus", h.homes
        from commune c
        left join office_territory t on t.commune_code = c.code
        left join organisation o on o.id = t.organisation_id
        left join homes_found_by_commune() h on h.commune_code = c.code
       order by c.name`,
  );
  return rows.map((row) => ({ ...row, homes: row.homes === null ? null : Number(row.homes) }));
}

const OfficeRow = z.object({
  name: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  postalAddress: z.string().nullable(),
  seatCode: z.string().nullable(),
  seatName: z.string().nullable(),
  status: TerritoryStatus,
  source: z.string(),
});

const NeighbourRow = z.object({ code: z.string(), name: z.string() });

/** The office social of a commune as far as it is known, the communes it serves besides, and the commune's neighbours. */
export function findOfficeAndNeighbours(code: string): Promise<{
  office: OfficeContact | null;
  served: CommuneNeighbour[];
  neighbours: CommuneNeighbour[];
}> {
  return sqlAsViewer(VISITOR, async (sql) => {
    const [office] = await sql(OfficeRow)`
      select o.name, o.phone, o.email, o.postal_address as "postalAddress", s.code as "seatCode", s.name as "seatName",
             t.status, t.source
        from office_territory t
        join organisation o on o.id = t.organisation_id
        left join commune s on s.name = o.seat_commune
       where t.commune_code = ${code}`;
    const served = await sql(NeighbourRow)`
      select c.code, c.name
        from office_territory own
        join office_territory t on t.organisation_id = own.organisation_id and t.commune_code <> own.commune_code
        join commune c on c.code = t.commune_code
       where own.commune_code = ${code}
       order by c.name`;
    const neighbours = await sql(NeighbourRow)`
      select c.code, c.name
        from commune_neighbour n
        join commune c on c.code = n.neighbour_code
       where n.commune_code = ${code}
       order by c.name`;
    return { office: office ?? null, served, neighbours };
  });
}
