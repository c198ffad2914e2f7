import type { ClientBase } from "pg";

import { readCountryOutline } from "~/modules/communes/country-outline.server";
import { groupOffices } from "~/modules/communes/office-social";
import { updateApproximateAreas } from "~/modules/communes/update-approximate-areas.sql.server";

import { insertRows } from "./insert-rows.sql.server";
import type { ShippedFacts } from "./read-shipped-facts.server";

/** Day of the population figures in communes.csv. */
const POPULATION_ON = "2026-01-01";

/** Communes and their neighbours; a commune known already takes the shipped figures and keeps its area. */
export async function loadCommunes(client: ClientBase, facts: ShippedFacts): Promise<void> {
  await insertRows(
    client,
    "commune",
    facts.communes.map((commune) => ({
      code: commune.lauCode,
      name: commune.name,
      nameLb: commune.nameLb,
      canton: commune.canton,
      population: commune.population,
      populationOn: POPULATION_ON,
      areaKm2: commune.areaKm2,
      centroidLon: commune.centroid.lon,
      centroidLat: commune.centroid.lat,
      innerLon: commune.innerPoint.lon,
      innerLat: commune.innerPoint.lat,
      departuresPerWeekday: commune.weekdayDepartures,
      hasRailStation: commune.hasRailStation,
    })),
    `on conflict (code) do update set
       name = excluded.name, name_lb = excluded.name_lb, canton = excluded.canton,
       population = excluded.population, population_on = excluded.population_on, area_km2 = excluded.area_km2,
       centroid_lon = excluded.centroid_lon, centroid_lat = excluded.centroid_lat,
       inner_lon = excluded.inner_lon, inner_lat = excluded.inner_lat,
       departures_per_weekday = excluded.departures_per_weekday, has_rail_station = excluded.has_rail_station`,
  );
  await insertRows(
    client,
    "commune_neighbour",
    facts.communes.flatMap(({ lauCode, neighbours }) =>
      neighbours.map((neighbourCode) => ({ communeCode: lauCode, neighbourCode })),
    ),
    "on conflict do nothing",
  );
}

/** Gives every commune an area where one is missing. */
export async function loadAreas(client: ClientBase): Promise<void> {
  const { rows } = await client.query("select 1 from commune where area is null limit 1");
  if (rows.length > 0) await updateApproximateAreas(client, await readCountryOutline());
}

/** Organisations and the territories of the offices sociaux. What an administrator wrote about one is kept. */
export async function loadOrganisations(client: ClientBase, facts: ShippedFacts): Promise<void> {
  await insertRows(
    client,
    "organisation",
    facts.organisations.map(({ kind, name, address, phone }) => ({
      kind,
      name,
      phone,
      postalAddress: address,
    })),
    "on conflict (kind, name) do nothing",
  );
  const seats = new Map(facts.communes.map((commune) => [commune.lauCode, commune.name]));
  await insertRows(
    client,
    "organisation",
    groupOffices(facts.territories).map((office) => ({
      kind: "office_social",
      name: office.name,
      officeNo: office.officeNo,
      seatCommune: seats.get(office.seatLauCode) ?? null,
    })),
    "on conflict (office_no) do update set name = excluded.name, seat_commune = excluded.seat_commune",
  );
  const territories = facts.territories.map(({ lauCode, officeNo, status, source, note }) => ({
    code: lauCode,
    office: officeNo,
    status,
    source: [source, note].filter((part) => part !== "").join("; "),
  }));
  await client.query(
    `insert into office_territory (commune_code, organisation_id, status, source)
     select row.code, organisation.id, row.status, row.source
     from json_to_recordset($1::json) as row (code text, office integer, status text, source text)
     join organisation on organisation.office_no = row.office
     on conflict (commune_code) do update set
       organisation_id = excluded.organisation_id, status = excluded.status, source = excluded.source`,
    [JSON.stringify(territories)],
  );
}

/** The weekly permanences of LISKO. One that is there is left as its house keeps it. */
export async function loadPermanences(client: ClientBase, facts: ShippedFacts): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    "select id from organisation where kind = 'lisko' order by name limit 1",
  );
  const house = rows[0]?.id;
  if (!house) return;
  // Row-level security binds the owner of the tables too; this role may write them all.
  await client.query("set local role wunnbreck_system");
  await insertRows(
    client,
    "permanence",
    facts.permanences.map((permanence) => ({ ...permanence, organisationId: house })),
    `on conflict do nothing`,
  );
  await client.query("reset role");
}

/** Dated values of law and practice; the shipped rows replace what they said before. */
export async function loadParameters(client: ClientBase, facts: ShippedFacts): Promise<void> {
  await client.query(
    `update legal_parameter set value = row.value, unit = row.unit, valid_to = row."validTo",
            source = row.source, status = row.status
     from json_to_recordset($1::json)
       as row (key text, value numeric, unit text, "validFrom" date, "validTo" date, source text, status text)
     where legal_parameter.key = row.key and legal_parameter.valid_from = row."validFrom"`,
    [JSON.stringify(facts.parameters)],
  );
  await insertRows(
    client,
    "legal_parameter",
    facts.parameters.map((parameter) => ({ ...parameter })),
    "on conflict (key, valid_from) do nothing",
  );
}

/** Published versions of the matching policy and of the follow-up plan; a version never changes. */
export async function loadTemplates(client: ClientBase, facts: ShippedFacts): Promise<void> {
  // Row-level security binds the owner of the tables too; this role may write them all.
  await client.query("set local role wunnbreck_system");
  await insertRows(
    client,
    "matching_policy",
    facts.matchingPolicies.map(({ version, validFrom, content }) => ({
      version,
      validFrom,
      content,
    })),
    "on conflict (version) do nothing",
  );
  await insertRows(
    client,
    "follow_up_template",
    facts.followUpTemplates.map(({ version, validFrom, steps }) => ({
      version,
      validFrom,
      content: steps,
    })),
    "on conflict (version) do nothing",
  );
  await client.query("reset role");
}
