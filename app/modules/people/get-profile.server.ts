import { fallbackLanguage, isLanguage } from "~/i18n/languages";
import type { Transaction } from "~/platform/database/with-viewer.server";

import type { Profile } from "./account";

/** What a person told about themselves. @throws Response 404 */
export async function getProfile(tx: Transaction, accountId: string): Promise<Profile> {
  const found = await tx.account.findUnique({
    where: { id: accountId },
    select: { name: true, phone: true, language: true, postalAddress: true, iban: true },
  });
  if (!found) throw new Response(null, { status: 404 });
  return { ...found, language: isLanguage(found.language) ? found.language : fallbackLanguage };
}
