import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { LEAST_TOLD } from "~/modules/communes/commune-facts";
import { findCommuneFacts } from "~/modules/communes/find-commune-facts.sql.server";
import { getCommune, loadCommuneAreas } from "~/modules/communes/load-communes.server";
import { toLocalDate } from "~/platform/local-date";

import { seedDemoWorld, seedReference } from "../../../prisma/seed/seed.server";
import { testDatabase } from "../../setup/database";

let client: pg.Client;

beforeAll(async () => {
  const { url } = await testDatabase();
  await seedReference(url);
  await seedDemoWorld(url, { seed: 1, today: toLocalDate("2026-11-20") });
  client = new pg.Client({ connectionString: url });
  await client.connect();
});
afterAll(() => client.end());

/** What really happened, told to nobody: tenancies by commune. */
async function countedTenancies(): Promise<Map<string, number>> {
  await client.query("begin; set local role wunnbreck_system");
  const { rows } = await client.query<{ code: string; count: number }>(
    "select commune_code as code, count(*)::int as count from tenancy group by 1",
  );
  await client.query("rollback");
  return new Map(rows.map(({ code, count }) => [code, count]));
}

async function asVisitor(statement: string): Promise<pg.QueryResult> {
  await client.query("begin; set local role wunnbreck_visitor");
  try {
    return await client.query(statement);
  } finally {
    await client.query("rollback");
  }
}

describe("homes found by commune", () => {
  it("tells exactly the counts of five and more", async () => {
    const counted = await countedTenancies();
    const facts = await findCommuneFacts();
    expect(facts.map(({ code, homes }) => [code, homes])).toEqual(
      facts.map(({ code }) => {
        const count = counted.get(code) ?? 0;
        return [code, count < LEAST_TOLD ? null : count];
      }),
    );
  });

  it("has both sides of the limit in this world", async () => {
    const counts = [...(await countedTenancies()).values()];
    expect(counts.some((count) => count < LEAST_TOLD)).toBe(true);
    expect(counts.some((count) => count >= LEAST_TOLD)).toBe(true);
  });

  it("does not tell a commune with few homes from one with none", async () => {
    const counted = await countedTenancies();
    const facts = await findCommuneFacts();
    const few = facts.filter(({ code }) => (counted.get(code) ?? 0) < LEAST_TOLD);
    expect(new Set(few.map(({ homes }) => homes))).toEqual(new Set([null]));
  });

  it("is all that a visitor reaches: the tenancies themselves are refused", async () => {
    await expect(asVisitor("select count(*) from tenancy")).rejects.toThrow(/permission denied/);
    const { rows } = await asVisitor("select homes from homes_found_by_commune() where homes < 5");
    expect(rows).toEqual([]);
  });
});

describe("communes for everybody", () => {
  it("are 100, each with an office and an area", async () => {
    const facts = await findCommuneFacts();
    expect(facts).toHaveLength(100);
    expect(facts.filter(({ officeName }) => officeName === null)).toEqual([]);
    const { areas } = await loadCommuneAreas();
    expect(areas.map(({ code }) => code).sort()).toEqual(facts.map(({ code }) => code).sort());
  });

  it("come with the office in charge, the communes it serves besides, and the neighbours", async () => {
    const { commune, office, served, neighbours, areas } = await getCommune("0302");
    expect(office).toMatchObject({ name: commune.officeName, status: commune.officeStatus });
    expect(served.map(({ code }) => code)).not.toContain("0302");
    expect(neighbours.length).toBeGreaterThan(0);
    expect(areas).toHaveLength(neighbours.length + 1);
  });

  it.each(["0399", "9999", "abcd", "0302' or '1'='1", undefined])(
    "answer 404 for %s",
    async (code) => {
      await expect(getCommune(code)).rejects.toMatchObject({ status: 404 });
    },
  );
});
