import { randomUUID } from "node:crypto";

import type { Language } from "~/i18n/languages";
import type { Transaction } from "~/platform/database/with-viewer.server";

/** An owner as staff enters him. */
export interface EnteredLandlord {
  email: string;
  name: string;
  phone: string | null;
  language: Language;
}

/**
 * Accounts of owners who did not register themselves, in the system's context: without a password until the owner chose
 * one by a link sent to the address.
 *
 * @returns the account's id by address; an address that has one already is left out.
 */
export async function createLandlords(
  tx: Transaction,
  landlords: readonly EnteredLandlord[],
  enteredAt: Date,
): Promise<Map<string, string>> {
  const created = await tx.account.createManyAndReturn({
    data: landlords.map((landlord) => ({ id: randomUUID(), ...landlord, enteredAt })),
    skipDuplicates: true,
    select: { id: true, email: true },
  });
  await tx.membership.createMany({
    data: created.map(({ id }) => ({ id: randomUUID(), accountId: id, role: "landlord" })),
  });
  return new Map(created.map(({ id, email }) => [email, id]));
}
