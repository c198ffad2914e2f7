import { randomUUID } from "node:crypto";

import { describe, expect, it } from "vitest";

import { isResettable, resetPassword } from "~/flow/access/reset-password.server";
import { signIn } from "~/flow/access/sign-in.server";
import { findViewer } from "~/modules/people/session.server";
import { connectionPool } from "~/platform/sql.server";
import { action } from "~/routes/_auth+/forgot-password";

import { makeAccount, PASSWORD, signInAs } from "../../factories/accounts";
import { mailsTo, runJobs, tokenIn } from "../../setup/mails";
import { getRequest, once, postRequest, routeArgs, someSource } from "../../setup/requests";

const FRESH = "quite another set of words";

async function forget(email: string) {
  const answer = await action({
    request: postRequest("/forgot-password", { email }),
    ...routeArgs(),
  });
  if (!(answer instanceof Response)) throw new Error("the form came back");
  return { status: answer.status, headers: [...answer.headers], body: await answer.text() };
}

async function tokenFor(email: string): Promise<string> {
  await forget(email);
  await runJobs();
  return tokenIn((await mailsTo(email)).at(-1));
}

describe("a forgotten password", () => {
  it("is asked for with the same answer, account or not", async () => {
    const { email } = await makeAccount();
    const nobody = `${randomUUID()}@nobody.example`;
    expect(await forget(email)).toEqual(await forget(nobody));
    await runJobs();
    expect(await mailsTo(email)).toHaveLength(1);
    expect(await mailsTo(nobody)).toHaveLength(0);
  });

  it("is replaced once, which ends every session and is told by mail", async () => {
    const account = await makeAccount(["landlord"], { verified: false });
    const cookie = await signInAs(account);
    const token = await tokenFor(account.email);
    const input = { token, password: FRESH };
    expect(await isResettable(token, someSource())).toBe(true);
    const form = once();
    const done = { ok: true, email: account.email };
    expect(await resetPassword(input, form, someSource())).toEqual(done);
    expect(await resetPassword(input, form, someSource())).toEqual(done);
    expect(await resetPassword(input, once(), someSource())).toMatchObject({ reason: "link_gone" });
    expect(await isResettable(token, someSource())).toBe(false);
    expect(await findViewer(getRequest("/home", cookie))).toBeNull();
    const { email } = account;
    expect(await signIn({ email, password: PASSWORD }, someSource())).toMatchObject({ ok: false });
    expect(await signIn({ email, password: FRESH }, someSource())).toMatchObject({ ok: true });
    await runJobs();
    expect((await mailsTo(email)).at(-1)?.subject).toBe("Votre mot de passe a changé");
  });

  it("is not replaced by an older link, a late one, or one of another kind", async () => {
    const account = await makeAccount();
    const older = await tokenFor(account.email);
    const token = await tokenFor(account.email);
    const reset = (given: string) =>
      resetPassword({ token: given, password: FRESH }, once(), someSource());
    expect(await reset(older)).toMatchObject({ reason: "link_gone" });
    expect(await reset(`${token}x`)).toMatchObject({ reason: "link_gone" });
    await connectionPool().query(
      "update account_token set expires_at = now() - interval '1 second' where account_id = $1",
      [account.accountId],
    );
    expect(await reset(token)).toMatchObject({ reason: "link_gone" });
  });

  it("is not replaced by the person's own address", async () => {
    const account = await makeAccount();
    const token = await tokenFor(account.email);
    const verdict = await resetPassword({ token, password: account.email }, once(), someSource());
    expect(verdict).toMatchObject({ reason: "guessable" });
    expect(await isResettable(token, someSource())).toBe(true);
  });

  it("opens an account locked by too many tries", async () => {
    const { email } = await makeAccount();
    for (let round = 0; round < 10; round++)
      await signIn({ email, password: "wrong" }, someSource());
    await resetPassword({ token: await tokenFor(email), password: FRESH }, once(), someSource());
    expect(await signIn({ email, password: FRESH }, someSource())).toMatchObject({ ok: true });
  });
});
