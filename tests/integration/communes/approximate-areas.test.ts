import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { seedReference } from "../../../prisma/seed/seed.server";
import { testDatabase } from "../../setup/database";

/** STATEC's area of the country. */
const COUNTRY_KM2 = 2586;

let client: pg.Client;

beforeAll(async () => {
  const { url } = await testDatabase();
  await seedReference(url);
  client = new pg.Client({ connectionString: url });
  await client.connect();
});
afterAll(() => client.end());

async function one<Row extends pg.QueryResultRow>(statement: string): Promise<Row> {
  const { rows } = await client.query<Row>(statement);
  if (!rows[0]) throw new Error("no row");
  return rows[0];
}

describe("approximate areas of the communes", () => {
  it("are 100 valid areas marked as approximate", async () => {
    const counted = await one(
      `select count(*)::int as communes, bool_and(st_isvalid(area) and not st_isempty(area)) as valid,
              bool_and(area_source = 'approximate') as marked from commune`,
    );
    expect(counted).toEqual({ communes: 100, valid: true, marked: true });
  });

  it("sum up to the country within 3 %", async () => {
    const { km2 } = await one<{ km2: number }>(
      "select sum(st_area(area::geography)) / 1e6 as km2 from commune",
    );
    expect(Math.abs(km2 / COUNTRY_KM2 - 1)).toBeLessThan(0.03);
  });

  it("hold their own centroid and no other", async () => {
    const { rows } = await client.query<{ code: string; centre: string }>(
      `select area.code, centre.code as centre from commune area join commune centre
       on st_contains(area.area, st_setsrid(st_makepoint(centre.centroid_lon, centre.centroid_lat), 4326))`,
    );
    expect(rows).toHaveLength(100);
    expect(rows.filter((row) => row.code !== row.centre)).toEqual([]);
  });

  it("do not overlap by more than a square metre", async () => {
    const { m2 } = await one<{ m2: number | null }>(
      `select max(st_area(st_intersection(one.area, two.area)::geography)) as m2
       from commune one join commune two on one.code < two.code and st_intersects(one.area, two.area)`,
    );
    expect(m2 ?? 0).toBeLessThan(1);
  });

  it("leave an official boundary alone", async () => {
    await client.query("begin");
    await client.query(
      `update commune set area_source = 'official', area = st_multi(st_buffer(st_centroid(area), 0.001))
       where code = '0304'`,
    );
    await client.query("update commune set area = null where code = '0101'");
    const before = await one<{ area: string }>(
      "select st_astext(area) as area from commune where code = '0304'",
    );
    const { loadAreas } = await import("../../../prisma/seed/load-reference.sql.server");
    await loadAreas(client);
    const after = await one<{ area: string; source: string }>(
      "select st_astext(area) as area, area_source as source from commune where code = '0304'",
    );
    const filled = await one("select area is not null as filled from commune where code = '0101'");
    await client.query("rollback");
    expect(after).toEqual({ area: before.area, source: "official" });
    expect(filled).toEqual({ filled: true });
  });
});
