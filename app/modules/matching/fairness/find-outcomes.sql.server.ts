import { z } from "zod";

import { COMMUNE_WISHES, LANGUAGES, RELATIONS } from "~/modules/households/household";
import type { Viewer } from "~/modules/people/viewer";
import { isLocalDate, type LocalDate } from "~/platform/local-date";
import type { Sql } from "~/platform/sql.server";

import type { GroupFile } from "./group";
import type { Outcome } from "./outcome";

const date = z.string().refine(isLocalDate);

const Row = z.object({
  id: z.string(),
  languages: z.array(z.enum(LANGUAGES)),
  registeredOn: date,
  members: z.array(
    z.object({
      id: z.string(),
      position: z.number(),
      relation: z.enum(RELATIONS),
      birthDate: date.nullable(),
      birthYear: z.number().nullable(),
      expectedOn: date.nullable(),
      relatedTo: z.null(),
      sex: z.null(),
    }),
  ),
  wishes: z.array(
    z.object({ communeCode: z.string(), wish: z.enum(COMMUNE_WISHES), reason: z.null() }),
  ),
  proposed: z.boolean(),
  declinedByOwner: z.boolean(),
  declinedByHousehold: z.boolean(),
  daysToHome: z.number().nullable(),
});

/**
 * What happened in a period to every household that waited in it: registered by its end, and not closed or housed before it
 * began. No identity is read.
 */
export function findOutcomes(
  sql: Sql,
  viewer: Viewer,
  { from, to }: { from: LocalDate; to: LocalDate },
): Promise<(GroupFile & Outcome)[]> {
  return sql(Row)`
    with answer as (
      select p.household_id, true as proposed,
             bool_or(p.status = 'declined' and (p.answered_by = p.landlord_id or exists (
               select 1 from membership m where m.account_id = p.answered_by and m.role = 'scheme_officer'))) as by_owner,
             bool_or(p.status = 'declined' and p.answered_by <> p.landlord_id and not exists (
               select 1 from membership m where m.account_id = p.answered_by and m.role = 'scheme_officer')) as by_household
        from proposal p
       where (p.created_at at time zone 'Europe/Luxembourg')::date between ${from}::date and ${to}::date
       group by p.household_id),
    home as (select t.household_id, min(t.signed_on) as first_on,
                    min(t.signed_on) filter (where t.signed_on between ${from}::date and ${to}::date) as in_period
               from tenancy t group by t.household_id),
    member as (select m.household_id, jsonb_agg(jsonb_build_object('id', m.id, 'position', m.position,
                 'relation', m.relation, 'birthDate', m.birth_date, 'birthYear', m.birth_year, 'expectedOn', m.expected_on,
                 'relatedTo', null, 'sex', null)) as members
                 from household_member m group by m.household_id),
    wanted as (select w.household_id, jsonb_agg(jsonb_build_object('communeCode', w.commune_code, 'wish', w.wish,
                 'reason', null)) as wishes
                 from commune_wish w group by w.household_id)
    select h.id::text as id, h.languages, h.registered_on::text as "registeredOn",
           coalesce(member.members, '[]') as members, coalesce(wanted.wishes, '[]') as wishes,
           coalesce(answer.proposed, false) as proposed, coalesce(answer.by_owner, false) as "declinedByOwner",
           coalesce(answer.by_household, false) as "declinedByHousehold",
           greatest(0, home.in_period - h.registered_on) as "daysToHome"
      from household h
      left join answer on answer.household_id = h.id
      left join home on home.household_id = h.id
      left join member on member.household_id = h.id
      left join wanted on wanted.household_id = h.id
     where h.organisation_id = ${viewer.organisationId}::uuid
       and h.registered_on <= ${to}::date
       and h.joined_into_id is null
       and (h.closed_at is null or (h.closed_at at time zone 'Europe/Luxembourg')::date >= ${from}::date)
       and (home.first_on is null or home.first_on >= ${from}::date)`;
}

const OfficeRow = z.object({ communeCode: z.string(), officeId: z.string(), name: z.string() });

/** Which office social answers for each commune. */
export function findOffices(sql: Sql): Promise<z.output<typeof OfficeRow>[]> {
  return sql(OfficeRow)`
    select t.commune_code::text as "communeCode", o.id::text as "officeId", o.name
      from office_territory t join organisation o on o.id = t.organisation_id`;
}
