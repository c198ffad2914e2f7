import { randomUUID } from "node:crypto";

import type { Language } from "~/i18n/languages";
import type { Transaction } from "~/platform/database/with-viewer.server";

import type { Role } from "./roles";

export interface NewAccount {
  email: string;
  name: string;
  language: Language;
  passwordHash: string;
  /** Set when a link sent to the address was used to get here. */
  emailVerifiedAt: Date | null;
}

/** In the sign-in context. @returns the id, or null when the address has an account already. */
export async function createAccount(tx: Transaction, account: NewAccount): Promise<string | null> {
  const id = randomUUID();
  const { count } = await tx.account.createMany({
    data: [{ id, ...account }],
    skipDuplicates: true,
  });
  return count === 1 ? id : null;
}

/** @returns the id, or null when the account holds this role there already. */
export async function createMembership(
  tx: Transaction,
  membership: { accountId: string; role: Role; organisationId: string | null },
): Promise<string | null> {
  const id = randomUUID();
  const { count } = await tx.membership.createMany({
    data: [{ id, ...membership }],
    skipDuplicates: true,
  });
  return count === 1 ? id : null;
}
