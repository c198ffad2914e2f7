import { beforeAll, describe, expect, it } from "vitest";

import { type Action, PERMISSIONS, scopeOf } from "~/modules/people/permissions";
import { requirePermission } from "~/modules/people/require-permission.server";
import { type Role, ROLES } from "~/modules/people/roles";

import { makeAccount, signInAs } from "../factories/accounts";
import { getRequest, thrown } from "../setup/requests";

/*
 * The policy a second time, written by hand: one line an action, one letter a role, in the order of COLUMNS.
 * o own · t team · r territory · s scheme · a all · - nothing
 */
const COLUMNS: readonly Role[] = [
  "landlord",
  "caseworker",
  "guarantee_officer",
  "lisko_manager",
  "scheme_officer",
  "office_social_worker",
  "administrator",
  "auditor",
];
const LETTERS = { o: "own", t: "team", r: "territory", s: "scheme", a: "all", "-": null } as const;

const POLICY: Record<Action, string> = {
  "account:update": "oooooooo",
  "notification:read": "oooooooo",
  "account:manage": "------a-",
  "account:invite": "------a-",
  "audit:read": "------aa",
  "dwelling:create": "o-------",
  "dwelling:update": "o-------",
  "dwelling:read": "oaaas--a",
  "offer:submit": "o-------",
  "offer:withdraw": "o-------",
  "offer:read": "oaaas--a",
  "offer:import": "--aas---",
  "offer:review": "--aas---",
  "household:create": "-t-t----",
  "household:update": "-t-t----",
  "household:read": "-tttsr-a",
  "household:identify": "-t-t-r--",
  "match:rank": "-t-t----",
  "match:plan": "-t-t----",
  "proposal:create": "-t-t----",
  "proposal:withdraw": "-t-t----",
  "proposal:answer": "o-------",
  "proposal:read": "otats--a",
  "tenancy:sign": "-t-t----",
  "tenancy:close": "-t-t----",
  "tenancy:read": "otatsr-a",
  "guarantee:read": "oaaa---a",
  "guarantee:activate": "--aa----",
  "claim:file": "o-------",
  "claim:read": "oaaa---a",
  "claim:assess": "--aa----",
  "claim:decide": "--aa----",
  "claim:settle": "--aa----",
  "invoice:issue": "--aas---",
  "invoice:read": "oaaas--a",
  "task:read": "-tatsr-a",
  "task:create": "-t-ts---",
  "task:complete": "-t-tsr--",
  "timeline:write": "-tatsr--",
  "message:read": "o-aas---",
  "message:write": "o-aas---",
  "owner-relation:read": "--aas---",
  "owner-relation:update": "--aas---",
  "owner-mailing:send": "--aas---",
  "caseload:read": "-t-t----",
  "caseload:transfer": "-o-t----",
  "caseload:assign": "---t----",
  "cover:update": "-o-t----",
  "permanence:read": "-t-t----",
  "permanence:update": "---t----",
  "appointment:read": "-t-t----",
  "appointment:book": "-t-t----",
  "arrival:record": "-t-t----",
  "referral:read": "-t-t-t--",
  "referral:create": "-t-t-t--",
  "referral:take": "-t-t----",
  "policy:read": "-a-a--aa",
  "policy-draft:read": "---a--aa",
  "policy:propose": "---a----",
  "policy:approve": "---a--a-",
  "fairness:read": "---t---t",
  "household:exchange": "---t----",
};

const ACTIONS = Object.keys(PERMISSIONS) as Action[];

describe("the permission table", () => {
  it("says what was agreed, for every role", () => {
    expect(ACTIONS.toSorted()).toEqual(Object.keys(POLICY).toSorted());
    expect([...ROLES].toSorted()).toEqual([...COLUMNS].toSorted());
    const letterOf = new Map(Object.entries(LETTERS).map(([letter, scope]) => [scope, letter]));
    const written = ACTIONS.map((action) => [
      action,
      COLUMNS.map((role) => letterOf.get(scopeOf(role, action))).join(""),
    ]);
    expect(Object.fromEntries(written)).toEqual(POLICY);
  });

  it("lets an auditor read and change nothing but the own account", () => {
    const changes = ACTIONS.filter((action) => !action.endsWith(":read"));
    expect(changes.filter((action) => scopeOf("auditor", action))).toEqual(["account:update"]);
  });
});

describe("the door", () => {
  const cookies = new Map<Role, string>();

  beforeAll(async () => {
    for (const role of ROLES) cookies.set(role, await signInAs(await makeAccount([role])));
  });

  it.each(ACTIONS)("%s: lets in who may, sends away who may not", async (action) => {
    for (const role of ROLES) {
      const asked = requirePermission(getRequest("/page", cookies.get(role)), action);
      if (scopeOf(role, action)) expect(await asked).toMatchObject({ role, databaseRole: role });
      else expect([role, (await thrown(asked)).status]).toEqual([role, 403]);
    }
    const nobody = await thrown(requirePermission(getRequest("/page"), action));
    expect(nobody.headers.get("Location")).toMatch(/^\/sign-in/);
  });
});
