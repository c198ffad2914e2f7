import { z } from "zod";

import { COMMUNE_WISHES, LANGUAGES, RELATIONS } from "~/modules/households/household";
import type { Viewer } from "~/modules/people/viewer";
import type { LocalDate } from "~/platform/local-date";
import type { Sql } from "~/platform/sql.server";

import type { GroupFile } from "./group";
import type { Outcome } from "./outcome";

/** A column of dates holds no other days than existing ones; its shape is enough, hundreds of thousands of times. */
const date = z.custom<LocalDate>((day) => typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day));

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
  waited: z.boolean(),
  proposed: z.boolean(),
  declinedByOwner: z.boolean(),
  declinedByHousehold: z.boolean(),
  daysToHome: z.number().nullable(),
});

/** A file with its groups and what came of a period. */
export interface FairnessFile extends GroupFile, Outcome {
  /** Waited in the period: registered by its end, and not closed or housed before it began. */
  waited: boolean;
}

const PAGE = 5_000;

/**
 * Every file that is ready, or waited in the period, with what happened to it then; read page by page. No identity is read.
 */
export async function findFairnessFiles(
  sql: Sql,
  viewer: Viewer,
  period: { from: LocalDate; to: LocalDate },
): Promise<FairnessFile[]> {
  const files: FairnessFile[] = [];
  for (let after: string | null = null; ;) {
    const page: FairnessFile[] = await findPage(sql, viewer, period, after);
    files.push(...page);
    const last = page.at(-1);
    if (page.length < PAGE || !last) return files;
    after = last.id;
  }
}

function findPage(
  sql: Sql,
  viewer: Viewer,
  { from, to }: { from: LocalDate; to: LocalDate },
  after: string | null,
): Promise<FairnessFile[]> {
  return sql(Row)`
    with file as materialized (
      select h.id, h.languages, h.registered_on, h.status,
             h.registered_on <= ${to}::date
               and (h.closed_at is null or (h.closed_at at time zone 'Europe/Luxembourg')::date >= ${from}::date)
               and not exists (select 1 from tenancy t where t.household_id = h.id and t.signed_on < ${from}::date)
               as waited
        from household h
       where h.organisation_id = ${viewer.organisationId}::uuid and h.joined_into_id is null
         and (${after}::uuid is null or h.id > ${after}::uuid)
         and (h.status = 'ready' or (h.registered_on <= ${to}::date
           and (h.closed_at is null or (h.closed_at at time zone 'Europe/Luxembourg')::date >= ${from}::date)))
       order by h.id limit ${PAGE}),
    member as (
      select m.household_id, jsonb_agg(jsonb_build_object('id', m.id, 'position', m.position, 'relation', m.relation,
               'birthDate', m.birth_date, 'birthYear', m.birth_year, 'expectedOn', m.expected_on, 'relatedTo', null,
               'sex', null)) as members
        from household_member m where m.household_id in (select id from file) group by m.household_id),
    wanted as (
      select w.household_id, jsonb_agg(jsonb_build_object('communeCode', w.commune_code, 'wish', w.wish,
               'reason', null)) as wishes
        from commune_wish w where w.household_id in (select id from file) group by w.household_id),
    officer as (select m.account_id from membership m where m.role = 'scheme_officer'),
    answer as (
      select p.household_id,
             bool_or(p.status = 'declined' and p.is_owner) as by_owner,
             bool_or(p.status = 'declined' and not p.is_owner) as by_household
        from (select p.household_id, p.status,
                     coalesce(p.answered_by = p.landlord_id or p.answered_by in (select account_id from officer), false)
                       as is_owner
                from proposal p
               where p.household_id in (select id from file)
                 and (p.created_at at time zone 'Europe/Luxembourg')::date between ${from}::date and ${to}::date) p
       group by p.household_id),
    home as (
      select t.household_id, min(t.signed_on) as signed_on
        from tenancy t
       where t.household_id in (select id from file) and t.signed_on between ${from}::date and ${to}::date
       group by t.household_id)
    select file.id::text as id, file.languages, file.registered_on::text as "registeredOn", file.waited,
           coalesce(member.members, '[]') as members, coalesce(wanted.wishes, '[]') as wishes,
           answer.household_id is not null as proposed, coalesce(answer.by_owner, false) as "declinedByOwner",
           coalesce(answer.by_household, false) as "declinedByHousehold",
           case when home.signed_on is not null then greatest(0, home.signed_on - file.registered_on) end as "daysToHome"
      from file
      left join answer on answer.household_id = file.id
      left join home on home.household_id = file.id
      left join member on member.household_id = file.id
      left join wanted on wanted.household_id = file.id
     order by file.id`;
}

const OfficeRow = z.object({ communeCode: z.string(), officeId: z.string(), name: z.string() });

/** Which office social answers for each commune. */
export function findOffices(sql: Sql): Promise<z.output<typeof OfficeRow>[]> {
  return sql(OfficeRow)`
    select t.commune_code::text as "communeCode", o.id::text as "officeId", o.name
      from office_territory t join organisation o on o.id = t.organisation_id`;
}
