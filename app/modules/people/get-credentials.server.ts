import type { Transaction } from "~/platform/database/with-viewer.server";

/** What sign-in compares against; null membership or hash means that nobody can sign in with the account. */
export interface Credentials {
  accountId: string;
  passwordHash: string | null;
  isVerified: boolean;
  isDisabled: boolean;
  /** The role used last, if it is still held, else the oldest one. */
  membershipId: string | null;
}

/** By e-mail address, in the sign-in context. Null when there is no such account. */
export async function getCredentials(tx: Transaction, email: string): Promise<Credentials | null> {
  const account = await tx.account.findUnique({
    where: { email },
    select: {
      id: true,
      passwordHash: true,
      emailVerifiedAt: true,
      disabledAt: true,
      memberships: {
        where: { endedAt: null },
        select: { id: true },
        orderBy: { createdAt: "asc" },
      },
      sessions: { select: { membershipId: true }, orderBy: { createdAt: "desc" }, take: 1 },
    },
  });
  if (!account) return null;
  const last = account.sessions[0]?.membershipId;
  const held = account.memberships.map(({ id }) => id);
  return {
    accountId: account.id,
    passwordHash: account.passwordHash,
    isVerified: account.emailVerifiedAt !== null,
    isDisabled: account.disabledAt !== null,
    membershipId: last && held.includes(last) ? last : (held[0] ?? null),
  };
}
