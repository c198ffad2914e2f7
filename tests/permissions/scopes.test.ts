import { randomUUID } from "node:crypto";

import { beforeAll, describe, expect, it } from "vitest";

import { createAccount, createMembership } from "~/modules/people/create-account.server";
import { type Action, scopeOf } from "~/modules/people/permissions";
import { type Role, ROLES } from "~/modules/people/roles";
import { findViewer } from "~/modules/people/session.server";
import type { Viewer } from "~/modules/people/viewer";
import { SIGN_IN } from "~/platform/database/viewer-context";
import { withViewer } from "~/platform/database/with-viewer.server";
import { environment } from "~/platform/env.server";
import { toLocalDate } from "~/platform/local-date";
import { connectionPool } from "~/platform/sql.server";

import { READS, type Rows, WRITES } from "./scoped-acts";
import { seedDemoWorld } from "../../prisma/seed/seed.server";
import { signInAs } from "../factories/accounts";
import { getRequest } from "../setup/requests";

/*
 * Every act on a record, by somebody of each role: once with the record in the person's scope, once outside of it.
 * Insiders belong to the record (its landlord, its organisation, its scheme, its office social), outsiders hold the
 * same role elsewhere.
 */

const insiders = new Map<Role, Viewer>();
const outsiders = new Map<Role, Viewer>();
const rows = new Map<Role, Rows>();

async function value(text: string, values: unknown[] = []): Promise<string> {
  const { rows: found } = await connectionPool().query<Record<string, string>>(text, values);
  const first = Object.values(found[0] ?? {})[0];
  if (!first) throw new Error(`no row for: ${text}`);
  return first;
}

async function makeViewer(role: Role, organisationId: string | null): Promise<Viewer> {
  const account = await withViewer(SIGN_IN, async (tx) => {
    const email = `${randomUUID()}@scope.example`;
    const person = { email, name: "Somebody", language: "fr", passwordHash: "none" } as const;
    const accountId = (await createAccount(tx, { ...person, emailVerifiedAt: new Date() })) ?? "";
    const membershipId = await createMembership(tx, { accountId, role, organisationId });
    return { accountId, email, membershipIds: [membershipId ?? ""] };
  });
  return viewerOf(account);
}

async function viewerOf(account: Parameters<typeof signInAs>[0]): Promise<Viewer> {
  const viewer = await findViewer(getRequest("/", await signInAs(account)));
  if (!viewer) throw new Error("nobody is signed in");
  return viewer;
}

/** The records around one tenancy; where a kind is missing, one of the same owner. */
async function rowsOf(tenancyId: string): Promise<Rows> {
  const of = (column: string) =>
    value(`select ${column}::text from tenancy where id = $1`, [tenancyId]);
  const anyOf = (text: string) => value(text, [tenancyId]).catch(() => randomUUID());
  return {
    tenancyId,
    offerId: await of("offer_id"),
    dwellingId: await of("dwelling_id"),
    householdId: await of("household_id"),
    proposalId: await of("proposal_id"),
    guaranteeId: await anyOf("select id from guarantee where tenancy_id = $1"),
    claimId: await anyOf("select id from claim where tenancy_id = $1"),
    invoiceId: await anyOf("select id from invoice where tenancy_id = $1"),
    taskId: await anyOf("select id from follow_up_task where tenancy_id = $1"),
    relationId: await value(
      "select r.id from owner_relation r join tenancy t on t.landlord_id = r.account_id where t.id = $1",
      [tenancyId],
    ),
  };
}

beforeAll(async () => {
  const url = environment().databaseUrl ?? "";
  await seedDemoWorld(url, { seed: 1, today: toLocalDate("2026-11-20") });
  const direct = await value(
    `select t.id from tenancy t join claim c on c.tenancy_id = t.id join invoice i on i.tenancy_id = t.id
      join follow_up_task f on f.tenancy_id = t.id where t.scheme = 'lisko_guarantee' limit 1`,
  );
  const social = await value(
    `select t.id from tenancy t join invoice i on i.tenancy_id = t.id join follow_up_task f on f.tenancy_id = t.id
      where t.scheme = 'ais' limit 1`,
  );
  const [directRows, socialRows] = [await rowsOf(direct), await rowsOf(social)];
  for (const role of ROLES) rows.set(role, role === "scheme_officer" ? socialRows : directRows);

  const organisation = (kind: string) =>
    value("select id from organisation where kind = $1", [kind]);
  const lisko = await organisation("lisko");
  const otherHouse = await value(
    "insert into organisation (kind, name) values ('lisko', 'Another house') returning id",
  );
  const ofCommune = `select o.organisation_id from office_territory o join tenancy t on t.commune_code = o.commune_code where t.id = $1`;
  const office = await value(ofCommune, [direct]);
  const homes: Record<Role, [string | null, string | null]> = {
    landlord: [null, null],
    caseworker: [lisko, otherHouse],
    guarantee_officer: [lisko, otherHouse],
    lisko_manager: [lisko, otherHouse],
    scheme_officer: [await organisation("ais"), await organisation("wunnengshellef")],
    office_social_worker: [
      office,
      await value("select id from organisation where kind = 'office_social' and id <> $1", [
        office,
      ]),
    ],
    administrator: [lisko, otherHouse],
    auditor: [lisko, otherHouse],
  };
  for (const role of ROLES) {
    const [inside, outside] = homes[role];
    outsiders.set(role, await makeViewer(role, outside));
    if (role !== "landlord") insiders.set(role, await makeViewer(role, inside));
  }
  const accountId = await value("select landlord_id from tenancy where id = $1", [direct]);
  const membershipId = await value("select id from membership where account_id = $1", [accountId]);
  insiders.set("landlord", await viewerOf({ accountId, email: "", membershipIds: [membershipId] }));
}, 180_000);

const held = <Value>(map: Map<Role, Value>, role: Role): Value => {
  const found = map.get(role);
  if (found === undefined) throw new Error(`nothing for ${role}`);
  return found;
};

/** What came of an act: done, or how it was refused. */
async function outcome(work: () => Promise<unknown>): Promise<string> {
  try {
    const answer = await work();
    const isRefusal = typeof answer === "object" && answer !== null && "ok" in answer && !answer.ok;
    return isRefusal ? "refused" : "done";
  } catch (error) {
    if (error instanceof Response) return String(error.status);
    return /permission denied|row-level security|42501/.test(String(error))
      ? "denied"
      : String(error);
  }
}

const REFUSED = ["403", "404", "denied"];
const cases = (acts: object) =>
  (Object.keys(acts) as Action[]).flatMap((action) => ROLES.map((role) => ({ action, role })));

describe("reading", () => {
  it.each(cases(READS))("$action as $role", async ({ action, role }) => {
    const read = (viewer: Viewer) => outcome(async () => READS[action]?.(viewer, held(rows, role)));
    const scope = scopeOf(role, action);
    const [inside, outside] = [await read(held(insiders, role)), await read(held(outsiders, role))];
    if (scope === null) expect(REFUSED).toContain(inside);
    else expect(inside).toBe("done");
    if (scope === "all") expect(outside).toBe("done");
    else expect(REFUSED).toContain(outside);
  });
});

describe("changing", () => {
  it.each(cases(WRITES))("$action as $role, outside of the scope", async ({ action, role }) => {
    const scope = scopeOf(role, action);
    if (scope === "all") return;
    const came = await outcome(async () =>
      WRITES[action]?.(held(outsiders, role), held(rows, role)),
    );
    // Without the permission the door is shut before the act, which then may also refuse for a reason of its own.
    if (scope === null) expect(came).not.toBe("done");
    else expect(REFUSED).toContain(came);
  });
});
