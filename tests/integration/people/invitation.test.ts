import { randomUUID } from "node:crypto";

import { beforeAll, describe, expect, it } from "vitest";

import { readInvitation, takeUpInvitation } from "~/flow/access/accept-invitation.server";
import { inviteAgain, inviteStaff } from "~/flow/access/invite-staff.server";
import { findOrganisations } from "~/modules/people/find-organisations.server";
import type { OrganisationKind, Role } from "~/modules/people/roles";
import { findViewer } from "~/modules/people/session.server";
import type { Viewer } from "~/modules/people/viewer";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { connectionPool } from "~/platform/sql.server";

import { cookieOf, makeAccount, PASSWORD, signInAs } from "../../factories/accounts";
import { mailsTo, runJobs, tokenIn } from "../../setup/mails";
import { getRequest, once, someSource } from "../../setup/requests";

let administrator: Viewer;
let organisationOf: (kind: OrganisationKind) => string;

beforeAll(async () => {
  const viewer = await findViewer(
    getRequest("/", await signInAs(await makeAccount(["administrator"]))),
  );
  if (!viewer) throw new Error("nobody is signed in");
  administrator = viewer;
  const organisations = await readAsViewer(viewer, findOrganisations);
  organisationOf = (kind) => organisations.find((known) => known.kind === kind)?.id ?? "";
});

function invite(email: string, role: Role, kind: OrganisationKind) {
  const position = { role, organisationId: organisationOf(kind) };
  return inviteStaff(administrator, { name: "Ana Costa", email, position, language: "de" }, once());
}

async function tokenFor(email: string): Promise<string> {
  await runJobs();
  return tokenIn((await mailsTo(email)).at(-1));
}

const newAddress = () => `${randomUUID()}@staff.example`;
const takeUp = (token: string, password: string, form = once()) =>
  takeUpInvitation({ token, password }, form, someSource());

describe("an invitation", () => {
  it("lets somebody choose a password and work in the role, once", async () => {
    const email = newAddress();
    expect(await invite(email, "office_social_worker", "office_social")).toMatchObject({
      ok: true,
    });
    const token = await tokenFor(email);
    expect((await mailsTo(email))[0]?.language).toBe("de");
    expect((await readInvitation(token, someSource()))?.account).toBeNull();
    expect(await takeUp(token, "short")).toMatchObject({ reason: "password_too_short" });
    expect(await takeUp(token, "passwort1234")).toMatchObject({ reason: "guessable" });
    const form = once();
    const taken = await takeUp(token, PASSWORD, form);
    if (!taken.ok) throw new Error(taken.reason);
    const viewer = await findViewer(getRequest("/home", cookieOf(taken.cookie)));
    expect(viewer).toMatchObject({
      email,
      role: "office_social_worker",
      name: "Ana Costa",
      language: "de",
    });
    expect(viewer?.organisationId).toBe(organisationOf("office_social"));
    expect(await takeUp(token, PASSWORD, form)).toMatchObject({ ok: true });
    expect(await takeUp(token, PASSWORD)).toMatchObject({ reason: "link_gone" });
    const { rows } = await connectionPool().query(
      "select 1 from membership m join account a on a.id = m.account_id where a.email = $1",
      [email],
    );
    expect(rows).toHaveLength(1);
  });

  it("adds a role to an account that proves itself with its own password", async () => {
    const account = await makeAccount(["caseworker"]);
    await invite(account.email, "lisko_manager", "lisko");
    const token = await tokenFor(account.email);
    expect(await takeUp(token, "a password chosen anew")).toMatchObject({
      reason: "wrong_password",
    });
    const taken = await takeUp(token, PASSWORD);
    if (!taken.ok) throw new Error(taken.reason);
    const viewer = await findViewer(getRequest("/home", cookieOf(taken.cookie)));
    expect(viewer).toMatchObject({ role: "lisko_manager" });
    expect(viewer?.roles.map(({ role }) => role)).toEqual(["caseworker", "lisko_manager"]);
  });

  it("sent again ends the link sent before", async () => {
    const email = newAddress();
    const invited = await invite(email, "scheme_officer", "ais");
    if (!invited.ok) throw new Error(invited.reason);
    const first = await tokenFor(email);
    expect(await inviteAgain(administrator, invited.invitationId, once())).toEqual({ ok: true });
    const second = await tokenFor(email);
    expect(await readInvitation(first, someSource())).toBeNull();
    expect(await readInvitation(second, someSource())).not.toBeNull();
    expect(await takeUp(second, PASSWORD)).toMatchObject({ ok: true });
    expect(await inviteAgain(administrator, invited.invitationId, once())).toMatchObject({
      reason: "invitation_gone",
    });
  });

  it("ends after seven days", async () => {
    const email = newAddress();
    await invite(email, "auditor", "lisko");
    const token = await tokenFor(email);
    const { rows } = await connectionPool().query<{ days: number }>(
      "update invitation set expires_at = expires_at - interval '7 days' where email = $1 returning extract(epoch from expires_at - now())::float / 86400 as days",
      [email],
    );
    expect(rows[0]?.days).toBeCloseTo(0, 2);
    expect(await readInvitation(token, someSource())).toBeNull();
    expect(await takeUp(token, PASSWORD)).toMatchObject({ reason: "link_gone" });
  });

  it.each([
    ["caseworker", "ais"],
    ["scheme_officer", "lisko"],
    ["office_social_worker", "housing_provider"],
    ["administrator", "office_social"],
  ] as const)("does not make a %s of %s", async (role, kind) => {
    expect(await invite(newAddress(), role, kind)).toMatchObject({
      reason: "role_not_in_organisation",
    });
  });

  it("is not sent twice for the same role, nor to somebody who holds it", async () => {
    const email = newAddress();
    await invite(email, "auditor", "lisko");
    expect(await invite(email, "auditor", "lisko")).toMatchObject({ reason: "already_invited" });
    const member = await makeAccount(["auditor"]);
    expect(await invite(member.email, "auditor", "lisko")).toMatchObject({
      reason: "already_member",
    });
  });

  it("is refused by the database to everybody but administrators", async () => {
    const viewer = await findViewer(
      getRequest("/", await signInAs(await makeAccount(["lisko_manager"]))),
    );
    if (!viewer) throw new Error("nobody is signed in");
    const position = { role: "administrator", organisationId: organisationOf("lisko") } as const;
    const input = { name: "Ana Costa", email: newAddress(), position, language: "fr" } as const;
    await expect(inviteStaff(viewer, input, once())).rejects.toThrow(/permission denied|denied/);
  });
});
