import { z } from "zod";

import {
  COMMUNE_WISHES,
  CURRENT_HOUSINGS,
  HOUSEHOLD_NEEDS,
  HOUSEHOLD_STATUSES,
  INCOME_SOURCES,
  LANGUAGES,
  PROTECTION_STATUSES,
  RELATIONS,
  SEXES,
} from "~/modules/households/household";
import type { Viewer } from "~/modules/people/viewer";
import { DWELLING_KINDS } from "~/modules/properties/dwelling";
import { OFFER_STATUSES } from "~/modules/properties/offer";
import { LEGAL_PARAMETER_KEYS, PARAMETER_UNITS } from "~/modules/schemes/legal-parameter";
import { SCHEME_KEYS, SOURCE_STATUSES } from "~/modules/schemes/scheme";
import { isLocalDate } from "~/platform/local-date";
import type { Sql } from "~/platform/sql.server";

import {
  HOLD_KINDS,
  type Hold,
  type Market,
  type MarketFacts,
  type MarketHousehold,
  type MarketOffer,
} from "./market";
import { PolicyContent } from "./matching-policy";

const date = z.string().refine(isLocalDate);

const HouseholdRow = z.object({
  id: z.string(),
  code: z.string(),
  caseworkerId: z.string(),
  status: z.enum(HOUSEHOLD_STATUSES),
  languages: z.array(z.enum(LANGUAGES)),
  needs: z.array(z.enum(HOUSEHOLD_NEEDS)),
  needsFurnished: z.boolean(),
  hasPets: z.boolean(),
  acceptsShared: z.boolean(),
  protectionStatus: z.enum(PROTECTION_STATUSES),
  referringOrganisationId: z.string().nullable(),
  socialProjectAgreed: z.boolean(),
  shareConsentOn: date.nullable(),
  registeredOn: date,
  exitDeadline: date.nullable(),
  earliestMoveIn: date.nullable(),
  currentHousing: z.enum(CURRENT_HOUSINGS),
  bedroomsOverride: z.number().nullable(),
  members: z.array(
    z.object({
      id: z.string(),
      position: z.number(),
      relation: z.enum(RELATIONS),
      relatedTo: z.number().nullable(),
      birthDate: date.nullable(),
      birthYear: z.number().nullable(),
      sex: z.enum(SEXES).nullable(),
      expectedOn: date.nullable(),
    }),
  ),
  incomes: z.array(
    z.object({ source: z.enum(INCOME_SOURCES), monthlyCents: z.number().int().transform(BigInt) }),
  ),
  wishes: z.array(
    z.object({
      communeCode: z.string(),
      wish: z.enum(COMMUNE_WISHES),
      reason: z.string().nullable(),
    }),
  ),
});

const OfferRow = z.object({
  offerId: z.string(),
  status: z.enum(OFFER_STATUSES),
  scheme: z.enum(SCHEME_KEYS),
  rentCents: z.bigint(),
  chargesCents: z.bigint(),
  availableFrom: date,
  dwellingId: z.string(),
  landlordId: z.string(),
  communeCode: z.string(),
  communeName: z.string(),
  lon: z.number().nullable(),
  lat: z.number().nullable(),
  kind: z.enum(DWELLING_KINDS),
  bedrooms: z.number(),
  areaM2: z.number(),
  floor: z.number(),
  lift: z.boolean(),
  stepFree: z.boolean(),
  walkInShower: z.boolean(),
  furnished: z.boolean(),
  petsAllowed: z.boolean(),
});

const HoldRow = z.object({
  kind: z.enum(HOLD_KINDS),
  dwellingId: z.string(),
  householdId: z.string(),
  proposalId: z.string().nullable(),
  until: z.date().nullable(),
});

const CommuneRow = z.object({
  code: z.string(),
  name: z.string(),
  weekdayDepartures: z.number(),
  neighbours: z.array(z.string()),
});

const PolicyRow = z.object({ version: z.number(), validFrom: date, content: PolicyContent });

const ParameterRow = z.object({
  key: z.enum(LEGAL_PARAMETER_KEYS),
  value: z.number(),
  unit: z.enum(PARAMETER_UNITS),
  validFrom: date,
  validTo: date.nullable(),
  source: z.string(),
  status: z.enum(SOURCE_STATUSES),
});

/** Which part of one side is read. */
export type Part<Id extends string> =
  /** Some, whatever their status. */
  | Record<Id, readonly string[]>
  /** Those that take part, after this id, in the order of their ids. */
  | { after: string | null; most: number };

const ALL = { after: null, most: 2 ** 31 - 1 };

/**
 * One pair, whatever takes part otherwise, with what binds either side and everything the match rests on; a side that is
 * out of reach is left out. No identity is read.
 */
export async function findPair(
  sql: Sql,
  viewer: Pick<Viewer, "organisationId">,
  { householdId, offerId }: { householdId: string; offerId: string },
): Promise<Market> {
  const offers = await findMarketOffers(sql, { offerIds: [offerId] });
  const sides = {
    householdIds: [householdId],
    dwellingIds: offers.map(({ dwellingId }) => dwellingId),
  };
  return {
    households: await findMarketHouseholds(sql, viewer, { ids: [householdId] }),
    offers,
    holds: await findHolds(sql, sides),
    ...(await findMarketFacts(sql)),
  };
}

/** Communes, policies and figures of the law. */
export async function findMarketFacts(sql: Sql): Promise<MarketFacts> {
  return {
    communes: await sql(CommuneRow)`
      select c.code::text as code, c.name, c.departures_per_weekday as "weekdayDepartures",
             array(select n.neighbour_code::text from commune_neighbour n where n.commune_code = c.code) as neighbours
        from commune c`,
    policies: await sql(PolicyRow)`
      select version, valid_from::text as "validFrom", content from matching_policy
       where withdrawn_on is null`,
    parameters: await sql(ParameterRow)`
      select key, value::float8 as value, unit, valid_from::text as "validFrom", valid_to::text as "validTo", source, status
        from legal_parameter order by key, valid_from`,
  };
}

/** Households of the viewer's team. */
export function findMarketHouseholds(
  sql: Sql,
  viewer: Pick<Viewer, "organisationId">,
  part: Part<"ids">,
): Promise<MarketHousehold[]> {
  const { ids, after, most } = { ids: null, ...ALL, ...part };
  return sql(HouseholdRow)`
    select h.id::text as id, h.code, h.caseworker_id::text as "caseworkerId", h.status, h.languages, h.needs,
           h.needs_furnished as "needsFurnished", h.has_pets as "hasPets", h.accepts_shared as "acceptsShared",
           h.protection_status as "protectionStatus", h.referring_organisation_id::text as "referringOrganisationId",
           h.social_project_agreed as "socialProjectAgreed", h.share_consent_on::text as "shareConsentOn",
           h.registered_on::text as "registeredOn", h.exit_deadline::text as "exitDeadline",
           h.earliest_move_in::text as "earliestMoveIn", h.current_housing as "currentHousing",
           h.bedrooms_override as "bedroomsOverride",
           coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'position', m.position, 'relation', m.relation,
                'relatedTo', m.related_to, 'birthDate', m.birth_date, 'birthYear', m.birth_year, 'sex', m.sex,
                'expectedOn', m.expected_on) order by m.position)
             from household_member m where m.household_id = h.id), '[]') as members,
           coalesce((select jsonb_agg(jsonb_build_object('source', i.source, 'monthlyCents', i.monthly_cents))
             from household_income i where i.household_id = h.id), '[]') as incomes,
           coalesce((select jsonb_agg(jsonb_build_object('communeCode', w.commune_code, 'wish', w.wish,
                'reason', w.reason)) from commune_wish w where w.household_id = h.id), '[]') as wishes
      from household h
     where h.organisation_id = ${viewer.organisationId}::uuid
       and (h.id = any(${ids}::uuid[]) or (${ids}::uuid[] is null and h.status = 'ready'))
       and (${after}::uuid is null or h.id > ${after}::uuid)
     order by h.id limit ${most}`;
}

/** Offers with everything that matching asks for. */
export function findMarketOffers(
  sql: Sql,
  part: Part<"offerIds"> | { ofDwellings: readonly string[] },
): Promise<MarketOffer[]> {
  const { offerIds, ofDwellings, after, most } = {
    ...{ offerIds: null, ofDwellings: null },
    ...ALL,
    ...part,
  };
  return sql(OfferRow)`
    select o.id::text as "offerId", o.status, o.scheme, o.rent_cents as "rentCents", o.charges_cents as "chargesCents",
           o.available_from::text as "availableFrom", d.id::text as "dwellingId", o.landlord_id::text as "landlordId",
           d.commune_code::text as "communeCode", c.name as "communeName",
           st_x(d.point)::float8 as lon, st_y(d.point)::float8 as lat, d.kind, d.bedrooms, d.area_m2::float8 as "areaM2",
           coalesce(d.floor, 0) as floor, coalesce(d.lift, false) as lift, coalesce(d.step_free, false) as "stepFree",
           coalesce(d.walk_in_shower, false) as "walkInShower", coalesce(d.furnished, false) as furnished,
           coalesce(d.pets_allowed, false) as "petsAllowed"
      from offer o
      join dwelling d on d.id = o.dwelling_id
      join commune c on c.code = d.commune_code
     where ((o.id = any(${offerIds}::uuid[]) and o.status <> 'draft')
            or (${offerIds}::uuid[] is null and o.status in ('published', 'reserved')))
       and (${ofDwellings}::uuid[] is null or o.dwelling_id = any(${ofDwellings}::uuid[]))
       and o.scheme is not null and o.rent_cents is not null and o.charges_cents is not null
       and o.available_from is not null and d.kind is not null and d.bedrooms is not null and d.area_m2 is not null
       and (${after}::uuid is null or o.id > ${after}::uuid)
     order by o.id limit ${most}`;
}

/** What binds which pairs now, and which pairs were declined, or forbidden by hand; of some households and dwellings, or of all. */
export function findHolds(
  sql: Sql,
  sides: { householdIds: readonly string[]; dwellingIds: readonly string[] } | null = null,
): Promise<Hold[]> {
  const { householdIds, dwellingIds } = sides ?? { householdIds: null, dwellingIds: null };
  return sql(HoldRow)`
    select p.status as kind, p.dwelling_id::text as "dwellingId", p.household_id::text as "householdId",
           p.id::text as "proposalId", case when p.status = 'held' then p.expires_at end as until
      from proposal p where p.status in ('held', 'accepted', 'declined')
       and (${householdIds}::uuid[] is null or p.household_id = any(${householdIds}::uuid[])
            or p.dwelling_id = any(${dwellingIds}::uuid[]))
    union all
    select 'declined', f.dwelling_id::text, f.household_id::text, null, null from pair_decision f where f.kind = 'forbid'
       and (${householdIds}::uuid[] is null or f.household_id = any(${householdIds}::uuid[])
            or f.dwelling_id = any(${dwellingIds}::uuid[]))
    union all
    select 'let', t.dwelling_id::text, t.household_id::text, null, null from tenancy t where t.status <> 'closed'
       and (${householdIds}::uuid[] is null or t.household_id = any(${householdIds}::uuid[])
            or t.dwelling_id = any(${dwellingIds}::uuid[]))`;
}
