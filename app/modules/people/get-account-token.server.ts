import type { Transaction } from "~/platform/database/with-viewer.server";

import { type TokenPurpose, tokenState, type TokenState } from "./account-token";
import { hashToken } from "./session.server";

/** A link's token and the account it was made for. */
export interface AccountToken {
  id: string;
  state: TokenState;
  account: {
    id: string;
    email: string;
    name: string;
    passwordHash: string | null;
    isVerified: boolean;
    isDisabled: boolean;
    membershipId: string | null;
  };
}

/** By the token as it stood in the link, in the sign-in context. Null when no such token was ever given. */
export async function getAccountToken(
  tx: Transaction,
  token: string,
  purpose: TokenPurpose,
  now: Date,
): Promise<AccountToken | null> {
  const found = await tx.accountToken.findFirst({
    where: { tokenHash: hashToken(token), purpose },
    select: {
      id: true,
      usedAt: true,
      expiresAt: true,
      account: {
        select: {
          id: true,
          email: true,
          name: true,
          passwordHash: true,
          emailVerifiedAt: true,
          disabledAt: true,
          memberships: {
            where: { endedAt: null },
            select: { id: true },
            orderBy: { createdAt: "asc" },
            take: 1,
          },
        },
      },
    },
  });
  if (!found) return null;
  const { emailVerifiedAt, disabledAt, memberships, ...account } = found.account;
  return {
    id: found.id,
    state: tokenState(found, now),
    account: {
      ...account,
      isVerified: emailVerifiedAt !== null,
      isDisabled: disabledAt !== null,
      membershipId: memberships[0]?.id ?? null,
    },
  };
}

/** Uses a token up. @returns whether it was still unused and in time; two uses at once succeed once. */
export async function useAccountToken(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.accountToken.updateMany({
    where: { id, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count === 1;
}
