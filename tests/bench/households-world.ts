import pg from "pg";

/*
 * Invented households that wait, with people, incomes and wishes as families have them, spread over the communes by their
 * population. The same numbers make the same world.
 */

/**
 * Fills a database that holds the shipped facts with ready households.
 *
 * @param url of a role that may act as the system; @param of their team and caseworker.
 */
export async function fillWithHouseholds(
  url: string,
  count: number,
  of: { organisationId: string; caseworkerId: string },
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("set local role wunnbreck_system");
    await client.query("select setseed(0.25)");
    await client.query(HOUSEHOLDS, [count, of.organisationId, of.caseworkerId]);
    await client.query(MEMBERS, [count]);
    await client.query(INCOMES, [count]);
    await client.query(WISHES, [count]);
    await client.query("commit");
    for (const table of ["household", "household_member", "household_income", "commune_wish"])
      await client.query(`vacuum analyze ${table}`);
  } finally {
    await client.end();
  }
}

const HOUSEHOLDS = `
  insert into household (id, code, organisation_id, caseworker_id, status, protection_status, languages, needs, has_pets,
                         accepts_shared, needs_furnished, social_project_agreed, share_consent_on, registered_on,
                         exit_deadline, current_housing)
  select md5('household' || n)::uuid, 'H-' || 100000 + n, $2::uuid, $3::uuid, 'ready',
         (array['refugee', 'refugee', 'subsidiary', 'other'])[1 + n % 4], array['ti', 'fr'],
         case when n % 23 = 0 then array['step_free'] when n % 29 = 0 then array['lift'] else '{}' end,
         n % 25 = 0, n % 3 = 0, n % 11 = 0, n % 10 < 7, case when n % 9 <> 0 then current_date - 30 end,
         current_date - (random() * 1400)::int,
         case when random() < 0.6 then current_date - 120 + (random() * 600)::int end,
         (array['reception_centre', 'reception_centre', 'reception_centre', 'family_or_friends', 'emergency', 'unfit'])[1 + n % 6]
    from generate_series(1, $1::int) n`;

/** One or two adults and up to five children. */
const MEMBERS = `
  insert into household_member (household_id, position, relation, birth_date)
  select md5('household' || n)::uuid, p,
         case when p = 0 then 'reference' when p = 1 and n % 5 < 3 then 'partner' else 'child' end,
         case when p = 0 or (p = 1 and n % 5 < 3) then current_date - 8000 - (n * 37 + p * 411) % 12000
              else current_date - (n * 91 + p * 733) % 6200 end
    from generate_series(1, $1::int) n, generate_series(0, n % 7 * (n % 3) / 2) p`;

const INCOMES = `
  insert into household_income (household_id, source, monthly_cents)
  select md5('household' || n)::uuid, (array['work', 'revis'])[1 + n % 2], 180000 + n * 7919 % 320000
    from generate_series(1, $1::int) n`;

const WISHES = `
  insert into commune_wish (household_id, commune_code, wish)
  with place as (
    select code, sum(population) over (order by code) as upto,
           sum(population) over (order by code) - population as after, sum(population) over () as everybody from commune),
  drawn as materialized (
    select n, random() as who, case when n % 17 = 0 then 'must' when n % 19 = 0 then 'never' else 'wish' end as wish
      from generate_series(1, $1::int) n, generate_series(1, n % 4) w)
  select md5('household' || n)::uuid, p.code, wish
    from drawn join place p on who * everybody >= after and who * everybody < upto
  on conflict do nothing`;
