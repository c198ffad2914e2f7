import type { Transaction } from "~/platform/database/with-viewer.server";

import { TOKEN_MINUTES, type TokenPurpose } from "./account-token";
import { hashToken, newToken } from "./session.server";

/** Makes the token of a mail and ends the ones made before it; only its hash is stored. In the system's context. */
export async function createAccountToken(
  tx: Transaction,
  accountId: string,
  purpose: TokenPurpose,
  now: Date,
  minutes: number = TOKEN_MINUTES[purpose],
): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + minutes * 60_000);
  await tx.accountToken.updateMany({
    where: { accountId, purpose, usedAt: null },
    data: { expiresAt: now },
  });
  await tx.accountToken.createMany({
    data: [{ accountId, purpose, tokenHash: hashToken(token), createdAt: now, expiresAt }],
  });
  return token;
}
