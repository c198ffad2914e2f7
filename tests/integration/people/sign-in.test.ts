import { randomUUID } from "node:crypto";

import { beforeAll, describe, expect, it } from "vitest";

import { countSignIn } from "~/flow/access/limits.server";
import { findViewer, sessionCookie } from "~/modules/people/session.server";
import { connectionPool } from "~/platform/sql.server";
import { action, loader } from "~/routes/_auth+/sign-in";

import {
  cookieOf,
  type MadeAccount,
  makeAccount,
  PASSWORD,
  signInAs,
} from "../../factories/accounts";
import {
  getRequest,
  postRequest,
  replyOf,
  routeArgs,
  someSource,
  thrown,
} from "../../setup/requests";

function send(email: string, password: string, more: Record<string, string> = {}) {
  const request = postRequest("/sign-in", { email, password, ...more });
  return action({ request, ...routeArgs() });
}

/** The answer without what the person typed. */
async function refusalOf(email: string, password: string) {
  const { status, result } = replyOf(await send(email, password));
  return { status, error: result.error };
}

let landlord: MadeAccount;

beforeAll(async () => {
  landlord = await makeAccount();
});

describe("signing in", () => {
  it("gives the same answer whatever is wrong", async () => {
    const unverified = await makeAccount(["landlord"], { verified: false });
    const disabled = await makeAccount();
    const without = await makeAccount([]);
    await connectionPool().query("update account set disabled_at = now() where id = $1", [
      disabled.accountId,
    ]);
    const answers = [
      await refusalOf(landlord.email, "not the password at all"),
      await refusalOf(`${randomUUID()}@nobody.example`, PASSWORD),
      await refusalOf(unverified.email, PASSWORD),
      await refusalOf(disabled.email, PASSWORD),
      await refusalOf(without.email, PASSWORD),
    ];
    expect(answers[0]).toEqual({ status: 409, error: { "": ["people.refused.sign_in_failed"] } });
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveLength(1);
  });

  it("takes as long for an unknown account as for a wrong password", async () => {
    const median = async (email: () => string) => {
      const times: number[] = [];
      for (let round = 0; round < 7; round++) {
        const start = performance.now();
        await refusalOf(email(), "not the password at all");
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[3] ?? 0;
    };
    const accounts = await Promise.all(Array.from({ length: 7 }, () => makeAccount()));
    const wrong = await median(() => accounts.pop()?.email ?? "");
    const unknown = await median(() => `${randomUUID()}@nobody.example`);
    expect(unknown / wrong).toBeGreaterThan(0.4);
    expect(unknown / wrong).toBeLessThan(2.5);
  });

  it("opens a new session each time and stores its hash alone", async () => {
    const cookies: string[] = [];
    for (let round = 0; round < 2; round++) {
      const answer = await send(landlord.email, PASSWORD);
      if (!(answer instanceof Response)) throw new Error("refused");
      const header = answer.headers.get("Set-Cookie") ?? "";
      expect(header).toMatch(/; HttpOnly/);
      expect(header).toMatch(/; SameSite=Lax/);
      cookies.push(cookieOf(header));
    }
    expect(cookies[0]).not.toBe(cookies[1]);
    const token = String(await sessionCookie.parse(cookies[0] ?? ""));
    const { rows } = await connectionPool().query<{ stored: string }>(
      "select jsonb_agg(s)::text as stored from session s",
    );
    expect(rows[0]?.stored).not.toContain(token);
    expect(await findViewer(getRequest("/home", cookies[1]))).toMatchObject({
      email: landlord.email,
    });
  });

  it.each([
    ["/dwellings?page=2", "/dwellings?page=2"],
    ["//evil.example/x", "/home"],
    ["https://evil.example", "/home"],
    ["/\\evil.example", "/home"],
  ])("goes on to %s as %s", async (to, location) => {
    const answer = await send(landlord.email, PASSWORD, { to });
    if (!(answer instanceof Response)) throw new Error("refused");
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, location]);
  });

  it("sends somebody who is signed in on", async () => {
    const request = getRequest("/sign-in?to=/offers", await signInAs(landlord));
    const answer = await thrown(loader({ request, ...routeArgs() }));
    expect(answer.headers.get("Location")).toBe("/offers");
  });
});

describe("limits", () => {
  it("allows ten tries an account in fifteen minutes, from wherever", async () => {
    const account = await makeAccount();
    for (let round = 0; round < 10; round++) {
      await refusalOf(account.email.toUpperCase(), "not the password at all");
    }
    const refusal = await thrown(send(account.email, PASSWORD));
    expect(refusal.status).toBe(429);
    expect(Number(refusal.headers.get("Retry-After"))).toBeLessThanOrEqual(900);
    expect(await refusal.json()).toEqual({ minutes: 15 });
    expect(await send(landlord.email, PASSWORD)).toBeInstanceOf(Response);
  });

  it("counts an unknown account in the same way", async () => {
    const email = `${randomUUID()}@nobody.example`;
    for (let round = 0; round < 10; round++) await refusalOf(email, "not the password at all");
    expect((await thrown(send(email, PASSWORD))).status).toBe(429);
  });

  it("forgets the tries after a success", async () => {
    const account = await makeAccount();
    for (let round = 0; round < 9; round++)
      await refusalOf(account.email, "not the password at all");
    expect(await send(account.email, PASSWORD)).toBeInstanceOf(Response);
    expect(await refusalOf(account.email, "not the password at all")).toMatchObject({
      status: 409,
    });
  });

  it("allows a hundred tries an address, whatever the account, and stores only hashes", async () => {
    const source = someSource("203.0.113.77");
    for (let round = 0; round < 100; round++) {
      await countSignIn(`${randomUUID()}@nobody.example`, source);
    }
    const refusal = await thrown(countSignIn(landlord.email, source));
    expect(refusal.status).toBe(429);
    const { rows } = await connectionPool().query<{ key: string }>("select key from attempt");
    expect(rows.some(({ key }) => key.includes("203.0.113") || key.includes("@"))).toBe(false);
  });
});
