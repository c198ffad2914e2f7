import { fallbackLanguage, isLanguage, type Language } from "~/i18n/languages";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { accountState, type AccountState } from "./person";
import type { Role } from "./roles";

export interface Person {
  id: string;
  name: string;
  email: string;
  phone: string | null;
  language: Language;
  state: AccountState;
  isDisabled: boolean;
  createdAt: Date;
  /** Of the youngest session; null when nobody signed in during the last weeks. */
  lastSeenAt: Date | null;
  memberships: {
    id: string;
    role: Role;
    organisation: string | null;
    createdAt: Date;
    endedAt: Date | null;
  }[];
}

/** One account with every role it holds or held. @throws Response 404 */
export async function getPerson(tx: Transaction, id: string): Promise<Person> {
  const found = await tx.account.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      phone: true,
      language: true,
      createdAt: true,
      emailVerifiedAt: true,
      disabledAt: true,
      enteredAt: true,
      memberships: {
        select: {
          id: true,
          role: true,
          createdAt: true,
          endedAt: true,
          organisation: { select: { name: true } },
        },
        orderBy: { createdAt: "asc" },
      },
      sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: "desc" }, take: 1 },
    },
  });
  if (!found) throw new Response(null, { status: 404 });
  const { memberships, sessions, emailVerifiedAt, disabledAt, enteredAt, ...account } = found;
  return {
    ...account,
    language: isLanguage(account.language) ? account.language : fallbackLanguage,
    isDisabled: disabledAt !== null,
    state: accountState({
      isVerified: emailVerifiedAt !== null,
      isDisabled: disabledAt !== null,
      isEntered: enteredAt !== null,
      roles: memberships.filter(({ endedAt }) => !endedAt).length,
    }),
    lastSeenAt: sessions[0]?.lastSeenAt ?? null,
    memberships: memberships.map(({ role, organisation, ...held }) => ({
      ...held,
      role: role as Role,
      organisation: organisation?.name ?? null,
    })),
  };
}
