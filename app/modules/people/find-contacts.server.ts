import type { Transaction } from "~/platform/database/with-viewer.server";

/** How somebody is reached. */
export interface ListedContact {
  email: string;
  name: string;
  phone: string | null;
  language: string;
}

/** Of the accounts the transaction may see, by id. */
export async function findContacts(
  tx: Transaction,
  accountIds: readonly string[],
): Promise<Map<string, ListedContact>> {
  const rows = await tx.account.findMany({
    where: { id: { in: [...new Set(accountIds)] } },
    select: { id: true, email: true, name: true, phone: true, language: true },
  });
  return new Map(rows.map(({ id, ...contact }) => [id, contact]));
}
