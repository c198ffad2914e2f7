import type { Language } from "~/i18n/languages";
import type { Transaction } from "~/platform/database/with-viewer.server";

import type { Profile } from "./account";
import type { NewAccount } from "./create-account.server";

/** What a person tells about themselves. */
export async function updateProfile(
  tx: Transaction,
  accountId: string,
  profile: Profile,
): Promise<void> {
  await tx.account.updateMany({ where: { id: accountId }, data: profile });
}

export async function updateLanguage(
  tx: Transaction,
  accountId: string,
  language: Language,
): Promise<void> {
  await tx.account.updateMany({ where: { id: accountId }, data: { language } });
}

/** Registers again with an address whose link was never used; nothing happens to a confirmed account. */
export async function updateUnverifiedAccount(
  tx: Transaction,
  { email, ...account }: NewAccount,
): Promise<boolean> {
  const { count } = await tx.account.updateMany({
    where: { email, emailVerifiedAt: null, disabledAt: null },
    data: account,
  });
  return count === 1;
}

/** In the sign-in context. */
export async function updatePassword(
  tx: Transaction,
  accountId: string,
  passwordHash: string,
): Promise<void> {
  await tx.account.updateMany({ where: { id: accountId }, data: { passwordHash } });
}

/** In the sign-in context, after a link sent to the address was used. */
export async function updateVerified(tx: Transaction, accountId: string, now: Date): Promise<void> {
  await tx.account.updateMany({
    where: { id: accountId, emailVerifiedAt: null },
    data: { emailVerifiedAt: now },
  });
}

/** Shuts an account or opens it again. @returns false when it was so already. */
export async function updateDisabled(
  tx: Transaction,
  accountId: string,
  disabledAt: Date | null,
): Promise<boolean> {
  const { count } = await tx.account.updateMany({
    where: { id: accountId, disabledAt: disabledAt ? null : { not: null } },
    data: { disabledAt },
  });
  return count === 1;
}
