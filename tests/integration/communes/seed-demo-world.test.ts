import { verify } from "@node-rs/argon2";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";

import { DEMO_ACCOUNTS } from "../../../prisma/seed/demo-accounts";
import { seedDemoWorld, seedReference } from "../../../prisma/seed/seed.server";
import { testDatabase } from "../../setup/database";

const OPTIONS = { seed: 1, today: toLocalDate("2026-11-20") };

let client: pg.Client;
let url: string;

beforeAll(async () => {
  ({ url } = await testDatabase());
  await seedReference(url);
  expect(await seedDemoWorld(url, OPTIONS)).toBe(true);
  client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("set role wunnbreck_system");
}, 180_000);
afterAll(() => client.end());

async function value<Value>(expression: string): Promise<Value> {
  const { rows } = await client.query<{ value: Value }>(`select ${expression} as value`);
  if (!rows[0]) throw new Error("no row");
  return rows[0].value;
}

const count = (from: string) => value<number>(`(select count(*)::int from ${from})`);

describe("the demo world in the database", () => {
  it("has the people of LISKO's year 2016", async () => {
    expect(await count("household")).toBe(496);
    expect(await count("household_member where birth_date is not null")).toBe(1262);
    expect(await count("membership where role = 'caseworker'")).toBe(12);
    expect(await count("membership where role = 'landlord'")).toBeGreaterThanOrEqual(150);
    const inThirties = await count(
      `household_member where birth_date > date '2026-11-20' - interval '41 years'
       and birth_date <= date '2026-11-20' - interval '31 years'`,
    );
    expect(inThirties / 1262).toBeGreaterThan(1 / 3);
    expect(inThirties / 1262).toBeLessThan(0.38);
  });

  it("has dwellings, running tenancies in all three schemes and guarantees in every state", async () => {
    expect(await count("dwelling")).toBeGreaterThanOrEqual(240);
    expect(await count("tenancy where status <> 'closed'")).toBeGreaterThanOrEqual(120);
    expect(await count("(select distinct scheme from tenancy where status = 'active') s")).toBe(3);
    expect(await count("(select distinct status from guarantee) s")).toBe(6);
    expect(await count("(select distinct status from claim) s")).toBe(5);
    expect(await count("(select distinct status from offer) s")).toBe(11);
    expect(await count("(select distinct status from proposal) s")).toBe(7);
  });

  it("has every dwelling inside its commune's approximate neighbourhood", async () => {
    const far = await count(
      `dwelling join commune on commune.code = dwelling.commune_code
       where st_distance(point::geography, st_setsrid(st_makepoint(inner_lon, inner_lat), 4326)::geography)
             > 150 * sqrt(area_km2)`,
    );
    expect(far).toBe(0);
  });

  it("keeps the books: bank = fund + commitments + payable", async () => {
    const balance = (code: string) =>
      value<number>(
        `(select coalesce(sum(cents), 0)::int from ledger_balance join ledger_account on id = account_id where code like '${code}')`,
      );
    const [bank, fund, commitments, payable] = [
      await balance("bank"),
      await balance("fund"),
      await balance("commitment:%"),
      await balance("claims_payable"),
    ];
    expect(bank).toBe(-(fund + commitments + payable));
    expect(commitments).toBeLessThan(0);
    const promised = await value<number>(
      `(select sum(cap_cents)::int from guarantee where status in ('signed', 'active', 'ending'))
       - coalesce((select sum(allowed_cents)::int from claim join guarantee g on g.id = guarantee_id
                   where g.status in ('signed', 'active', 'ending')), 0)`,
    );
    expect(-commitments).toBe(promised);
  });

  it("lets every demo account sign in with the one password", async () => {
    for (const account of DEMO_ACCOUNTS) {
      const { rows } = await client.query<{ password_hash: string; role: string }>(
        "select password_hash, role from account join membership on account_id = account.id where email = $1",
        [account.email],
      );
      expect(rows.map((row) => row.role)).toEqual([account.role]);
    }
    const hash = await value<string>("(select min(password_hash) from account)");
    expect(await count("(select distinct password_hash from account) s")).toBe(1);
    expect(await verify(hash, DEMO_ACCOUNTS[0]?.password ?? "")).toBe(true);
  });

  it("gives new files codes that follow the world's", async () => {
    expect(await value("next_household_code()")).toBe("H-2497");
    const last = await value<number>("(select max(substr(code, 3)::int) from tenancy)");
    expect(await value("next_tenancy_code()")).toBe(`T-${last + 1}`);
  });

  it("is not invented twice", async () => {
    expect(await seedDemoWorld(url, OPTIONS)).toBe(false);
    expect(await count("household")).toBe(496);
  });
});
