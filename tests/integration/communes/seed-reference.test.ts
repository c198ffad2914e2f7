import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { seedReference } from "../../../prisma/seed/seed.server";
import { testDatabase } from "../../setup/database";

let client: pg.Client;
let url: string;

beforeAll(async () => {
  ({ url } = await testDatabase());
  await seedReference(url);
  client = new pg.Client({ connectionString: url });
  await client.connect();
});
afterAll(() => client.end());

async function counts(): Promise<Record<string, number>> {
  const tables = [
    "commune",
    "commune_neighbour",
    "organisation",
    "office_territory",
    "legal_parameter",
    "matching_policy",
    "follow_up_template",
  ];
  const counted = tables.map((table) => `(select count(*)::int from ${table}) as ${table}`);
  const { rows } = await client.query<Record<string, number>>(`select ${counted.join(", ")}`);
  return rows[0] ?? {};
}

describe("reference data", () => {
  it("holds the country: communes, neighbours, offices and their territories", async () => {
    expect(await counts()).toMatchObject({ commune: 100, organisation: 35, office_territory: 100 });
    const { rows } = await client.query(
      `select sum(population)::int as population, count(distinct canton)::int as cantons from commune`,
    );
    expect(rows).toEqual([{ population: 690_959, cantons: 12 }]);
    const { rows: oneSided } = await client.query(
      `select * from commune_neighbour one where not exists (select 1 from commune_neighbour two
       where two.commune_code = one.neighbour_code and two.neighbour_code = one.commune_code)`,
    );
    expect(oneSided).toEqual([]);
  });

  it("keeps what an administrator wrote and repairs shipped facts when run again", async () => {
    const before = await counts();
    await client.query("update organisation set phone = '+352 27 00 00 00' where kind = 'ais'");
    await client.query("update commune set population = 1 where code = '0304'");
    await client.query("update legal_parameter set value = 99 where key = 'guarantee_months'");
    await seedReference(url);
    expect(await counts()).toEqual(before);
    const { rows } = await client.query(
      `select (select phone from organisation where kind = 'ais') as phone,
              (select population from commune where code = '0304') as population,
              (select max(value)::int from legal_parameter where key = 'guarantee_months') as months`,
    );
    expect(rows).toEqual([{ phone: "+352 27 00 00 00", population: 137_678, months: 12 }]);
  });

  it("reports its steps", async () => {
    const shares: number[] = [];
    await seedReference(url, (_step, share) => shares.push(share));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});
