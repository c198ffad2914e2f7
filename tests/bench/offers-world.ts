import pg from "pg";

/*
 * Invented offers, one a dwelling, four dwellings a landlord, spread over the communes by their population as homes are.
 * The same numbers make the same world.
 */

/** Fills a database that holds the shipped facts and nothing else. @param url of a role that may act as the system. */
export async function fillWithOffers(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("set local role wunnbreck_system");
    await client.query("select setseed(0.5)");
    for (const [text, values] of statements(count)) await client.query(text, values);
    await client.query("commit");
    for (const table of ["offer", "dwelling", "account", "commune"])
      await client.query(`vacuum analyze ${table}`);
  } finally {
    await client.end();
  }
}

function statements(count: number): [text: string, values: unknown[]][] {
  return [
    [
      `insert into account (id, email, name, language, email_verified_at)
       select md5('owner' || n)::uuid, 'owner-' || n || '@bench.example',
              (array['Weber', 'Muller', 'Schmit', 'Hoffmann', 'Wagner', 'Thill', 'Kieffer', 'Reuter'])[1 + n % 8]
                || ' ' || chr(65 + n % 26) || n, 'fr', now()
         from generate_series(0, $1::int / 4) n`,
      [count],
    ],
    [
      `insert into dwelling (id, landlord_id, commune_code, street, house_number, postal_code, locality, point, kind,
                             bedrooms, area_m2, floor)
       with place as (
         select code, inner_lon, inner_lat, sum(population) over (order by code) as upto,
                sum(population) over (order by code) - population as after, sum(population) over () as everybody
           from commune), drawn as materialized (
         select n, random() as who, random() as x, random() as y from generate_series(1, $1::int) n)
       select md5('dwelling' || n)::uuid, md5('owner' || n / 4)::uuid, p.code,
              (array['Grand-Rue', 'Rue de la Gare', 'Rue Principale', 'Route de Luxembourg', 'Am Duerf', 'Cité', 'Rue du Moulin',
                     'Op der Heed'])[1 + n % 8] || ' ' || chr(65 + n % 26) || chr(97 + n * 7 % 26) || 'ler ' || lpad((n % ($1::int / 10))::text, 4, '0'),
              n % 150, 'L-' || 1000 + n % 8999, 'Localité ' || n % 400,
              st_setsrid(st_makepoint(p.inner_lon + (x - 0.5) * 0.06, p.inner_lat + (y - 0.5) * 0.04), 4326), 'apartment',
              1 + n % 4, 40 + n % 60, 0
         from drawn join place p on who * everybody >= after and who * everybody < upto`,
      [count],
    ],
    [
      `insert into offer (id, dwelling_id, landlord_id, status, scheme, rent_cents, charges_cents, available_from, submitted_at)
       select gen_random_uuid(), d.id, d.landlord_id,
              (array['submitted', 'submitted', 'changes_requested', 'published', 'published', 'published', 'published',
                     'reserved', 'let', 'let', 'let', 'withdrawn', 'ended'])[1 + n % 13],
              (array['lisko_guarantee', 'lisko_guarantee', 'ais', 'wunnengshellef'])[1 + n % 4], 80000 + n % 200 * 1000, 10000,
              date '2026-11-01' + n % 100, timestamptz '2026-11-20' - n * interval '20 minutes'
         from generate_series(1, $1::int) n join dwelling d on d.id = md5('dwelling' || n)::uuid`,
      [count],
    ],
  ];
}
