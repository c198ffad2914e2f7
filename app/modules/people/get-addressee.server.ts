import type { Transaction } from "~/platform/database/with-viewer.server";

/** Where and in which language to write to an account, in the system's context; null when it is gone or shut. */
export async function getAddressee(
  tx: Transaction,
  accountId: string,
): Promise<{ email: string; language: string } | null> {
  return tx.account.findFirst({
    where: { id: accountId, disabledAt: null },
    select: { email: true, language: true },
  });
}
