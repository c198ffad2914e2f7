import { randomUUID } from "node:crypto";

import { describe, expect, it } from "vitest";

import { confirmEmail, isConfirmable } from "~/flow/access/confirm-email.server";
import { signIn } from "~/flow/access/sign-in.server";
import { findViewer } from "~/modules/people/session.server";
import { connectionPool } from "~/platform/sql.server";
import { action } from "~/routes/_auth+/register";

import { cookieOf, makeAccount, PASSWORD } from "../../factories/accounts";
import { mailsTo, runJobs, tokenIn } from "../../setup/mails";
import {
  getRequest,
  postRequest,
  replyOf,
  routeArgs,
  someSource,
  thrown,
} from "../../setup/requests";

function register(
  email: string,
  options: { password?: string; key?: string; address?: string } = {},
) {
  const { password = PASSWORD, key, address } = options;
  const values = { name: "Jos Thill", email, password, language: "lb" };
  const request = postRequest("/register", values, key ? { key } : {});
  return action({ request, ...routeArgs(address) });
}

async function answerOf(work: ReturnType<typeof register>) {
  const answer = await work;
  if (!(answer instanceof Response)) throw new Error("the form came back");
  return { status: answer.status, headers: [...answer.headers], body: await answer.text() };
}

const newAddress = () => `${randomUUID()}@new.example`;

describe("registration", () => {
  it("opens an account once the link and the password came together", async () => {
    const email = newAddress();
    const source = someSource();
    await register(email);
    await runJobs();
    const [mail, ...others] = await mailsTo(email);
    expect(others).toEqual([]);
    expect(mail?.language).toBe("lb");
    const token = tokenIn(mail);

    expect(await signIn({ email, password: PASSWORD }, source)).toMatchObject({ ok: false });
    expect(await isConfirmable(token, source)).toBe(true);
    const wrong = await confirmEmail({ token, password: "another one entirely" }, source);
    expect(wrong).toEqual({ ok: false, reason: "wrong_password" });
    const right = await confirmEmail({ token, password: PASSWORD }, source);
    if (!right.ok) throw new Error(right.reason);
    const viewer = await findViewer(getRequest("/home", cookieOf(right.cookie)));
    expect(viewer).toMatchObject({ email, role: "landlord", language: "lb", name: "Jos Thill" });
    expect(await signIn({ email, password: PASSWORD }, source)).toMatchObject({ ok: true });
  });

  it("answers the same for an address that has an account, and tells its owner", async () => {
    const { email } = await makeAccount();
    const known = await answerOf(register(email, { password: "a password of somebody else" }));
    const unknown = await answerOf(register(newAddress()));
    expect(known).toEqual(unknown);
    expect(known.status).toBe(303);

    await runJobs();
    const mails = await mailsTo(email);
    expect(mails.map(({ subject }) => subject)).toEqual(["Vous avez déjà un compte"]);
    expect(mails[0]?.text).not.toContain("token=");
    expect(await signIn({ email, password: PASSWORD }, someSource())).toMatchObject({ ok: true });
  });

  it("never opens an account with the password somebody else registered for it", async () => {
    const email = newAddress();
    await register(email, { password: "the attacker chose this one" });
    await register(email, { password: PASSWORD });
    await runJobs();
    const token = tokenIn((await mailsTo(email)).at(-1));
    const attacker = await confirmEmail(
      { token, password: "the attacker chose this one" },
      someSource(),
    );
    expect(attacker).toMatchObject({ ok: false, reason: "wrong_password" });
    expect(await confirmEmail({ token, password: PASSWORD }, someSource())).toMatchObject({
      ok: true,
    });
  });

  it("has one effect for one form sent twice", async () => {
    const email = newAddress();
    const key = randomUUID();
    await Promise.all([register(email, { key }), register(email, { key })]);
    await register(email, { key });
    await runJobs();
    expect(await mailsTo(email)).toHaveLength(1);
  });

  it("refuses weak passwords and keeps everything else, but never sends the password back", async () => {
    const answer = await register("jos.thill@new.example", { password: "jos.thill@new.example1" });
    const { status, result } = replyOf(answer);
    expect(status).toBe(400);
    expect(result.error).toEqual({ password: ["people.error.guessablePassword"] });
    expect(result.initialValue).toMatchObject({ name: "Jos Thill", language: "lb" });
    expect(JSON.stringify(result)).not.toContain("example1");
  });

  it("stores neither password nor token, nor a hash of the form that could be guessed", async () => {
    const email = newAddress();
    await register(email);
    await runJobs();
    const token = tokenIn((await mailsTo(email))[0]);
    const { rows } = await connectionPool().query<{ all: string }>(
      `select (select jsonb_agg(a)::text from account a) || (select jsonb_agg(t)::text from account_token t)
           || (select jsonb_agg(i)::text from idempotency_key i) as all`,
    );
    expect(rows[0]?.all).not.toContain(token);
    expect(rows[0]?.all).not.toContain(PASSWORD);
  });

  it("sends at most five mails an hour to one address, whoever asks", async () => {
    const email = newAddress();
    for (let sent = 0; sent < 5; sent++) await register(email);
    const refusal = await thrown(register(email));
    expect(refusal.status).toBe(429);
    expect(Number(refusal.headers.get("Retry-After"))).toBeGreaterThan(3500);
  });
});
