import { randomUUID } from "node:crypto";

import { createAccount, createMembership } from "~/modules/people/create-account.server";
import { findOrganisations } from "~/modules/people/find-organisations.server";
import { hashPassword } from "~/modules/people/password.server";
import { type Role, ROLE_ORGANISATIONS } from "~/modules/people/roles";
import { createSession } from "~/modules/people/session.server";
import { SIGN_IN } from "~/platform/database/viewer-context";
import { withViewer } from "~/platform/database/with-viewer.server";

export const PASSWORD = "four unrelated words here";

export interface MadeAccount {
  accountId: string;
  email: string;
  /** In the order of the roles. */
  membershipIds: string[];
}

/** An account with roles, its address confirmed unless told otherwise. */
export async function makeAccount(
  roles: readonly Role[] = ["landlord"],
  options: { verified?: boolean; password?: string; name?: string } = {},
): Promise<MadeAccount> {
  const email = `${randomUUID()}@people.example`;
  const passwordHash = await hashPassword(options.password ?? PASSWORD);
  return withViewer(SIGN_IN, async (tx) => {
    const accountId = await createAccount(tx, {
      email,
      name: options.name ?? "Marie Weber",
      language: "fr",
      passwordHash,
      emailVerifiedAt: options.verified === false ? null : new Date(),
    });
    if (!accountId) throw new Error("the address was taken");
    const organisations = await findOrganisations(tx);
    const membershipIds: string[] = [];
    for (const role of roles) {
      const organisation = organisations.find(({ kind }) =>
        ROLE_ORGANISATIONS[role].includes(kind),
      );
      const organisationId = role === "landlord" ? null : (organisation?.id ?? null);
      const id = await createMembership(tx, { accountId, role, organisationId });
      if (id) membershipIds.push(id);
    }
    return { accountId, email, membershipIds };
  });
}

/** The `Cookie` header of a session in one of the account's roles. */
export async function signInAs(account: MadeAccount, role = 0): Promise<string> {
  const membershipId = account.membershipIds[role] ?? "";
  const { accountId } = account;
  const cookie = await withViewer(SIGN_IN, (tx) =>
    createSession(tx, { accountId, membershipId, userAgent: "Tests" }, new Date()),
  );
  return cookieOf(cookie);
}

/** The `Cookie` header a browser makes of a `Set-Cookie` value. */
export function cookieOf(setCookie: string): string {
  return setCookie.split(";", 1)[0] ?? "";
}
