import type { Transaction } from "~/platform/database/with-viewer.server";

/** Whom to call about a matter. */
export interface Contact {
  name: string;
  phone: string | null;
  email: string;
  /** In which the person is written to. */
  language: string;
}

/** The responsible person's contact, or null where the viewer may not read it. */
export async function findContact(tx: Transaction, accountId: string): Promise<Contact | null> {
  return tx.account.findUnique({
    where: { id: accountId },
    select: { name: true, phone: true, email: true, language: true },
  });
}
