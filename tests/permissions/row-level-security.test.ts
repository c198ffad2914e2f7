import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";

import { seedDemoWorld, seedReference } from "../../prisma/seed/seed.server";
import { testDatabase } from "../setup/database";

/*
 * The second lock alone: plain SQL without any condition, under each role's database role, as if every check of the
 * application had been forgotten.
 */

let client: pg.Client;

beforeAll(async () => {
  const { url } = await testDatabase();
  await seedReference(url);
  await seedDemoWorld(url, { seed: 1, today: toLocalDate("2026-11-20") });
  client = new pg.Client({ connectionString: url });
  await client.connect();
}, 180_000);
afterAll(() => client.end());

interface Who {
  role: string;
  account?: string;
  organisation?: string;
  scheme?: string;
}

/** Runs SQL as somebody and rolls back. @returns the rows, or the refusal's SQLSTATE. */
async function as<Row extends pg.QueryResultRow>(who: Who, text: string): Promise<Row[] | string> {
  await client.query("begin");
  try {
    await client.query(
      `select set_config('wunnbreck.account', $1, true), set_config('wunnbreck.organisation', $2, true),
              set_config('wunnbreck.scheme', $3, true), set_config('role', $4, true)`,
      [who.account ?? "", who.organisation ?? "", who.scheme ?? "", `wunnbreck_${who.role}`],
    );
    return (await client.query<Row>(text)).rows;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.query("rollback");
  }
}

async function system<Row extends pg.QueryResultRow>(text: string): Promise<Row[]> {
  const rows = await as<Row>({ role: "system" }, text);
  if (typeof rows === "string") throw new Error(rows);
  return rows;
}

async function people(role: string): Promise<Who[]> {
  const rows = await system<{ account: string; organisation: string | null; kind: string | null }>(
    `select m.account_id as account, m.organisation_id as organisation, o.kind
     from membership m left join organisation o on o.id = m.organisation_id where m.role = '${role}' order by 1`,
  );
  return rows.map(({ account, organisation, kind }) => ({
    role,
    account,
    organisation: organisation ?? "",
    scheme: kind === "ais" || kind === "wunnengshellef" ? kind : "",
  }));
}

const DENIED = "42501";
const SECRET_TABLES = [
  "household",
  "household_member",
  "household_income",
  "household_identity",
  "member_identity",
  "commune_wish",
];

describe("the place of a dwelling", () => {
  it.each(["visitor", "sign_in", "office_social_worker", "administrator"])(
    "is out of reach of %s",
    async (role) => {
      expect(await as({ role }, "select st_x(point) from dwelling")).toBe(DENIED);
    },
  );
});

describe("a landlord, with every check of the application forgotten", () => {
  let owner: Who;
  beforeAll(async () => {
    const rows = await system<{ landlord: string }>(
      "select landlord_id as landlord from claim group by 1 order by count(*) desc limit 1",
    );
    owner = { role: "landlord", account: rows[0]?.landlord ?? "" };
  });

  it.each(["dwelling", "offer", "proposal", "tenancy", "guarantee", "claim"])(
    "sees his own rows of %s and nobody else's",
    async (table) => {
      const seen = await as<{ id: string; mine: boolean }>(
        owner,
        `select id, landlord_id = viewer_account() as mine from ${table}`,
      );
      const all = await system(`select id from ${table} where landlord_id = '${owner.account}'`);
      expect(seen).toHaveLength(all.length);
      expect((seen as { mine: boolean }[]).every((row) => row.mine)).toBe(true);
    },
  );

  it.each(SECRET_TABLES)("has no right on %s", async (table) => {
    expect(await as(owner, `select * from ${table}`)).toBe(DENIED);
  });

  it.each(["proposal_backup", "proposal_link", "proposal_alert"])(
    "has no right on %s",
    async (table) => {
      expect(await as(owner, `select * from ${table}`)).toBe(DENIED);
      expect(await as(owner, `select backups_before(id, id) from offer`)).toBe(DENIED);
    },
  );

  it.each(["outcome", "reason", "absent", "attendants", "interpreter_language", "created_by"])(
    "does not read %s of a visit",
    async (column) => expect(await as(owner, `select ${column} from proposal_visit`)).toBe(DENIED),
  );

  it("reads when his own dwellings are visited, and no other's", async () => {
    const seen = await as<{ mine: boolean }>(
      owner,
      `select p.landlord_id = viewer_account() as mine
         from proposal_visit v join proposal p on p.id = v.proposal_id`,
    );
    expect(seen).not.toBe(DENIED);
    expect((seen as { mine: boolean }[]).every(({ mine }) => mine)).toBe(true);
  });

  it("does not read who wrote down a family's yes", async () => {
    for (const column of ["household_yes_by", "household_asked_at", "accepted_by"]) {
      expect(await as(owner, `select ${column} from proposal`)).toBe(DENIED);
    }
  });

  it.each(["household_id", "points", "points_detail", "snapshot"])(
    "does not read %s of a proposal",
    async (column) => expect(await as(owner, `select ${column} from proposal`)).toBe(DENIED),
  );

  it("does not read the household of a tenancy", async () => {
    expect(await as(owner, "select household_id from tenancy")).toBe(DENIED);
  });

  it("reads a tenant's name only where he signed with the tenant", async () => {
    const seen = await as<{ party: string; scheme: string }>(
      owner,
      "select p.party, t.scheme from tenancy_party p join tenancy t on t.id = p.tenancy_id",
    );
    expect(seen).not.toBe(DENIED);
    for (const { party, scheme } of seen as { party: string; scheme: string }[]) {
      if (party === "tenant" || party === "occupant") expect(scheme).toBe("lisko_guarantee");
    }
  });

  it("changes nothing of others", async () => {
    const others = `landlord_id <> '${owner.account}'`;
    const changed = await as(
      owner,
      `update dwelling set description = 'mine' where ${others} returning id`,
    );
    expect(changed).toEqual([]);
    const stolen = await as(
      owner,
      "insert into dwelling (landlord_id) select id from account where id <> viewer_account() limit 1",
    );
    expect(stolen === DENIED || (Array.isArray(stolen) && stolen.length === 0)).toBe(true);
  });

  it("does not read a password hash, a session's token or another account", async () => {
    expect(await as(owner, "select password_hash from account")).toBe(DENIED);
    expect(await as(owner, "select token_hash from session")).toBe(DENIED);
    const landlords = await as<{ id: string }>(
      owner,
      "select a.id from account a where a.id <> viewer_account() and not exists (select 1 from tenancy t where t.caseworker_id = a.id) and not exists (select 1 from proposal p where p.caseworker_id = a.id)",
    );
    expect(landlords).toEqual([]);
  });
});

describe("the other roles, with every check of the application forgotten", () => {
  it.each([
    ["guarantee_officer", ["household_identity", "member_identity"]],
    [
      "scheme_officer",
      ["household_identity", "member_identity", "guarantee", "claim", "ledger_posting"],
    ],
    ["auditor", ["household_identity", "member_identity", "timeline_entry"]],
    [
      "administrator",
      ["household", "member_identity", "proposal", "tenancy", "claim", "ledger_posting"],
    ],
    ["office_social_worker", ["proposal", "guarantee", "claim", "ledger_posting", "dwelling"]],
    ["visitor", ["account", "household", "offer", "tenancy", "organisation_iban"]],
    ["sign_in", ["household", "offer", "tenancy", "proposal"]],
  ])("%s has no right on %j", async (role, tables) => {
    const [who] = role === "visitor" || role === "sign_in" ? [{ role }] : await people(role);
    for (const table of tables) {
      const text =
        table === "organisation_iban" ? "select iban from organisation" : `select * from ${table}`;
      expect(await as(who ?? { role }, text), table).toBe(DENIED);
    }
  });

  it("an officer of a scheme sees only offers, proposals and tenancies of that scheme", async () => {
    for (const officer of await people("scheme_officer")) {
      const offers = await as<{ scheme: string; status: string }>(
        officer,
        "select distinct scheme, status from offer",
      );
      for (const { scheme, status } of offers as { scheme: string; status: string }[]) {
        expect(scheme).toBe(officer.scheme);
        expect(status).not.toBe("draft");
      }
      const tenancies = await as<{ organisation_id: string }>(
        officer,
        "select distinct organisation_id from tenancy",
      );
      expect(tenancies).toEqual([{ organisation_id: officer.organisation }]);
    }
  });

  it("an office social sees the tenancies of its communes and their households, no others", async () => {
    const [worker] = await people("office_social_worker");
    if (!worker) throw new Error("no office-social worker in the demo world");
    const seen = await as<{ commune_code: string }>(
      worker,
      "select distinct commune_code from tenancy",
    );
    const territory = await system<{ commune_code: string }>(
      `select commune_code from office_territory where organisation_id = '${worker.organisation}'`,
    );
    const codes = territory.map((row) => row.commune_code);
    for (const row of seen as { commune_code: string }[]) expect(codes).toContain(row.commune_code);
    const households = await as<{ id: string }>(worker, "select id from household");
    const expected = await system(
      `select distinct h.id from household h left join tenancy t on t.household_id = h.id
       where h.referring_organisation_id = '${worker.organisation}'
          or t.commune_code in ('${codes.join("','")}')`,
    );
    expect(households).toHaveLength(expected.length);
  });

  it("nobody without an id sees a row, and nobody without a role sees a table", async () => {
    for (const role of ["landlord", "caseworker", "lisko_manager"]) {
      for (const table of ["household", "session", "notification"]) {
        const seen = await as({ role }, `select 1 as one from ${table}`);
        expect(
          seen === DENIED || (Array.isArray(seen) && seen.length === 0),
          `${role} ${table}`,
        ).toBe(true);
      }
    }
    expect(await as({ role: "visitor" }, "select * from session")).toBe(DENIED);
  });

  it("books and audits in nobody else's name", async () => {
    const [officer] = await people("guarantee_officer");
    const other = "(select id from account where id <> viewer_account() limit 1)";
    if (!officer) throw new Error("no guarantee officer in the demo world");
    expect(
      await as(
        officer,
        `insert into ledger_journal (kind, ref, actor_id, booked_on) values ('x', 'y', ${other}, now())`,
      ),
    ).toBe(DENIED);
    expect(
      await as(
        officer,
        `insert into audit_inbox (actor_id, action, entity) values (${other}, 'x', 'y')`,
      ),
    ).toBe(DENIED);
    expect(await as(officer, "update ledger_posting set amount_cents = 1")).toBe(DENIED);
    expect(await as(officer, "delete from audit_log")).toBe(DENIED);
  });
});
