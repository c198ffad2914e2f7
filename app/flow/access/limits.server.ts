import { countAttempt } from "~/platform/http/limit-attempts.server";
import type { Source } from "~/platform/http/source.server";

export const SIGN_INS_PER_ACCOUNT = { name: "sign-in-account", attempts: 10, minutes: 15 };
const SIGN_INS_PER_ADDRESS = { name: "sign-in-address", attempts: 100, minutes: 15 };
const MAILS_PER_ACCOUNT = { name: "mail-account", attempts: 5, minutes: 60 };
const MAILS_PER_ADDRESS = { name: "mail-address", attempts: 30, minutes: 60 };
const TOKENS_PER_ADDRESS = { name: "token-address", attempts: 60, minutes: 15 };
const PASSWORDS_PER_ACCOUNT = { name: "password-account", attempts: 10, minutes: 15 };

/** Counts a password tried from outside. @throws Response 429 */
export async function countSignIn(email: string, source: Source): Promise<void> {
  await countAttempt(SIGN_INS_PER_ADDRESS, source.address);
  await countAttempt(SIGN_INS_PER_ACCOUNT, email);
}

/** Counts a mail asked for by somebody unknown; the same for addresses with and without an account. @throws Response 429 */
export async function countMail(email: string, source: Source): Promise<void> {
  await countAttempt(MAILS_PER_ADDRESS, source.address);
  await countAttempt(MAILS_PER_ACCOUNT, email);
}

/** Counts a link opened. @throws Response 429 */
export function countToken(source: Source): Promise<void> {
  return countAttempt(TOKENS_PER_ADDRESS, source.address);
}

/** Counts the current password asked of a signed-in person. @throws Response 429 */
export function countPassword(accountId: string): Promise<void> {
  return countAttempt(PASSWORDS_PER_ACCOUNT, accountId);
}
