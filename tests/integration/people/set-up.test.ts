import { randomUUID } from "node:crypto";

import { expect, it } from "vitest";

import { isSetupOpen, setUp } from "~/flow/access/set-up.server";
import { findViewer } from "~/modules/people/session.server";
import { setupToken } from "~/platform/setup-token.server";
import { loader } from "~/routes/_auth+/setup";

import { cookieOf, PASSWORD } from "../../factories/accounts";
import { describePostgres } from "../../setup/database";
import { getRequest, once, routeArgs, someSource, thrown } from "../../setup/requests";

const person = () => ({
  name: "Premier Admin",
  email: `${randomUUID()}@lisko.example`,
  password: PASSWORD,
  language: "fr" as const,
});

describePostgres("the first administrator", () => {
  it("is made by one of many at the same moment, and by nobody after", async () => {
    const token = setupToken();
    expect(await isSetupOpen("guessed", someSource())).toBe(false);
    expect(await setUp(person(), "guessed", once(), someSource())).toMatchObject({
      reason: "setup_done",
    });
    expect(await isSetupOpen(token, someSource())).toBe(true);

    const tries = await Promise.all(
      Array.from({ length: 8 }, () => setUp(person(), token, once(), someSource())),
    );
    const made = tries.flatMap((verdict) => (verdict.ok ? [verdict.cookie] : []));
    expect(made).toHaveLength(1);
    const viewer = await findViewer(getRequest("/people", cookieOf(made[0] ?? "")));
    expect(viewer).toMatchObject({ role: "administrator", organisationKind: "lisko" });

    expect(await isSetupOpen(token, someSource())).toBe(false);
    const request = getRequest(`/setup?token=${token}`);
    expect((await thrown(loader({ request, ...routeArgs() }))).status).toBe(404);
  });
});
