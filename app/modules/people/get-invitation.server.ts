import { isLanguage, fallbackLanguage, type Language } from "~/i18n/languages";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { type InvitationState, invitationState } from "./invitation";
import type { Role } from "./roles";
import { hashToken } from "./session.server";

export interface Invitation {
  id: string;
  email: string;
  name: string;
  language: Language;
  role: Role;
  organisationId: string | null;
  organisation: string;
  state: InvitationState;
}

/** By the token as it stood in the link, in the sign-in context. Null when no such token was ever given. */
export async function getInvitation(
  tx: Transaction,
  token: string,
  now: Date,
): Promise<Invitation | null> {
  const found = await tx.invitation.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      id: true,
      email: true,
      name: true,
      role: true,
      language: true,
      organisationId: true,
      acceptedAt: true,
      expiresAt: true,
      organisation: { select: { name: true } },
    },
  });
  if (!found) return null;
  const { organisation, acceptedAt, expiresAt, role, language, ...rest } = found;
  return {
    ...rest,
    role: role as Role,
    language: isLanguage(language) ? language : fallbackLanguage,
    organisation: organisation?.name ?? "",
    state: invitationState({ acceptedAt, expiresAt }, now),
  };
}

/** Uses an invitation up. @returns whether it was still open; two uses at once succeed once. */
export async function acceptInvitation(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({
    where: { id, acceptedAt: null, expiresAt: { gt: now } },
    data: { acceptedAt: now },
  });
  return count === 1;
}
