import { describe, expect, it } from "vitest";

import { changePassword } from "~/flow/access/change-password.server";
import { endOwnSessions } from "~/flow/access/end-sessions.server";
import { manageAccount } from "~/flow/access/manage-account.server";
import { signIn } from "~/flow/access/sign-in.server";
import { findSessions } from "~/modules/people/find-sessions.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { findViewer } from "~/modules/people/session.server";
import type { Viewer } from "~/modules/people/viewer";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { connectionPool } from "~/platform/sql.server";
import { action as switchRole } from "~/routes/_app+/account+/role";
import { action as signOut } from "~/routes/_auth+/sign-out";

import { cookieOf, makeAccount, PASSWORD, signInAs } from "../../factories/accounts";
import { getRequest, once, postRequest, routeArgs, someSource, thrown } from "../../setup/requests";

const viewerOf = (cookie: string) => findViewer(getRequest("/home", cookie));

async function existing(cookie: string): Promise<Viewer> {
  const viewer = await viewerOf(cookie);
  if (!viewer) throw new Error("nobody is signed in");
  return viewer;
}

describe("a session", () => {
  it("is dead at the next request after signing out", async () => {
    const cookie = await signInAs(await makeAccount());
    expect(await viewerOf(cookie)).not.toBeNull();
    const answer = await signOut({
      request: postRequest("/sign-out", {}, { cookie }),
      ...routeArgs(),
    });
    expect(answer.headers.get("Set-Cookie")).toMatch(/Max-Age=0/);
    expect(await viewerOf(cookie)).toBeNull();
  });

  it("sends a dead session to the sign-in page, which leads back", async () => {
    const answer = await thrown(requirePermission(getRequest("/offers?page=2"), "offer:read"));
    expect([answer.status, answer.headers.get("Location")]).toEqual([
      302,
      "/sign-in?to=%2Foffers%3Fpage%3D2",
    ]);
  });

  it.each([
    ["expired", "update session set expires_at = now() where account_id = $1"],
    [
      "idle for too long",
      "update session set last_seen_at = now() - interval '13 hours' where account_id = $1",
    ],
    ["of a shut account", "update account set disabled_at = now() where id = $1"],
    ["in a role that ended", "update membership set ended_at = now() where account_id = $1"],
  ])("counts for nothing when it is %s", async (_what, statement) => {
    const account = await makeAccount();
    const cookie = await signInAs(account);
    await connectionPool().query(statement, [account.accountId]);
    expect(await viewerOf(cookie)).toBeNull();
  });

  it("is not opened by a forged or absurd cookie", async () => {
    for (const value of [
      "wunnbreck=",
      "wunnbreck=abc",
      `wunnbreck=${"x".repeat(5000)}`,
      "wunnbreck=%00",
    ]) {
      expect(await viewerOf(value)).toBeNull();
    }
  });

  it("can be ended from another device, one or all others", async () => {
    const account = await makeAccount();
    const [here, phone, tablet] = [
      await signInAs(account),
      await signInAs(account),
      await signInAs(account),
    ];
    const viewer = await existing(here);
    const listed = await readAsViewer(viewer, (tx) => findSessions(tx, viewer, new Date()));
    expect(listed).toHaveLength(3);
    expect(listed[0]).toMatchObject({ isThisOne: true });
    const only = (await existing(phone)).sessionId;
    await endOwnSessions(viewer, { only }, once());
    expect(await viewerOf(phone)).toBeNull();
    expect(await viewerOf(tablet)).not.toBeNull();
    await endOwnSessions(viewer, "others", once());
    expect(await viewerOf(tablet)).toBeNull();
    expect(await viewerOf(here)).not.toBeNull();
  });

  it("of somebody else cannot be ended", async () => {
    const [mine, theirs] = [
      await signInAs(await makeAccount()),
      await signInAs(await makeAccount()),
    ];
    const only = (await existing(theirs)).sessionId;
    expect(await endOwnSessions(await existing(mine), { only }, once())).toEqual({
      ok: true,
      ended: 0,
    });
    expect(await viewerOf(theirs)).not.toBeNull();
  });
});

describe("switching roles", () => {
  it("replaces the session by one in the other role", async () => {
    const account = await makeAccount(["caseworker", "lisko_manager"]);
    const before = await signInAs(account);
    const membershipId = account.membershipIds[1] ?? "";
    const request = postRequest("/account/role", { membershipId }, { cookie: before });
    const answer = await switchRole({ request, ...routeArgs() });
    const after = cookieOf(answer.headers.get("Set-Cookie") ?? "");
    expect(await viewerOf(before)).toBeNull();
    expect(await viewerOf(after)).toMatchObject({
      role: "lisko_manager",
      databaseRole: "lisko_manager",
    });
  });

  it("does not give a role the account does not hold, or holds no more", async () => {
    const account = await makeAccount(["caseworker", "auditor"]);
    const other = await makeAccount(["administrator"]);
    const cookie = await signInAs(account);
    await connectionPool().query("update membership set ended_at = now() where id = $1", [
      account.membershipIds[1],
    ]);
    for (const membershipId of [
      other.membershipIds[0] ?? "",
      account.membershipIds[1] ?? "",
      "x",
      "",
    ]) {
      const request = postRequest("/account/role", { membershipId }, { cookie });
      expect((await thrown(switchRole({ request, ...routeArgs() }))).status).toBe(404);
    }
    expect(await viewerOf(cookie)).toMatchObject({ role: "caseworker" });
  });
});

describe("an administrator", () => {
  it("shuts an account, whose sessions end, and opens it again", async () => {
    const administrator = await existing(await signInAs(await makeAccount(["administrator"])));
    const account = await makeAccount(["caseworker"]);
    const cookie = await signInAs(account);
    const manage = (act: "disable" | "enable") =>
      manageAccount(administrator, account.accountId, { act, membershipId: undefined }, once());
    expect(await manage("disable")).toEqual({ ok: true });
    expect(await viewerOf(cookie)).toBeNull();
    expect(await manage("disable")).toMatchObject({ reason: "changed_meanwhile" });
    expect(await signIn({ email: account.email, password: PASSWORD }, someSource())).toMatchObject({
      ok: false,
    });
    expect(await manage("enable")).toEqual({ ok: true });
    expect(await viewerOf(cookie)).toBeNull();
    expect(await signIn({ email: account.email, password: PASSWORD }, someSource())).toMatchObject({
      ok: true,
    });
  });

  it("takes a role away", async () => {
    const administrator = await existing(await signInAs(await makeAccount(["administrator"])));
    const account = await makeAccount(["caseworker", "auditor"]);
    const [first, second] = [await signInAs(account, 0), await signInAs(account, 1)];
    const input = { act: "end_role", membershipId: account.membershipIds[0] ?? "" } as const;
    expect(await manageAccount(administrator, account.accountId, input, once())).toEqual({
      ok: true,
    });
    expect(await viewerOf(first)).toBeNull();
    expect(await viewerOf(second)).toMatchObject({ role: "auditor", roles: [{ role: "auditor" }] });
  });

  it("never shuts the own account", async () => {
    const account = await makeAccount(["administrator"]);
    const viewer = await existing(await signInAs(account));
    const input = { act: "disable", membershipId: undefined } as const;
    expect(await manageAccount(viewer, account.accountId, input, once())).toMatchObject({
      reason: "own_account",
    });
  });
});

describe("changing the password", () => {
  it("needs the present one, ends the other sessions and keeps this one", async () => {
    const account = await makeAccount();
    const [here, there] = [await signInAs(account), await signInAs(account)];
    const viewer = await existing(here);
    const password = "quite another set of words";
    const change = (currentPassword: string, key = once()) =>
      changePassword(viewer, { currentPassword, password }, key);
    expect(await change("not the password at all")).toMatchObject({ reason: "wrong_password" });
    const form = once();
    expect(await change(PASSWORD, form)).toEqual({ ok: true });
    expect(await change(PASSWORD, form)).toEqual({ ok: true });
    expect(await viewerOf(here)).not.toBeNull();
    expect(await viewerOf(there)).toBeNull();
    expect(await signIn({ email: account.email, password: PASSWORD }, someSource())).toMatchObject({
      ok: false,
    });
    expect(await signIn({ email: account.email, password }, someSource())).toMatchObject({
      ok: true,
    });
  });
});
