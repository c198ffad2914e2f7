import type { Transaction } from "~/platform/database/with-viewer.server";

import { INVITATION_DAYS } from "./account-token";
import { hashToken, newToken } from "./session.server";

/** What the mail of an invitation needs. */
export interface InvitationMail {
  email: string;
  language: string;
  organisation: string;
  token: string;
}

/**
 * Makes the token of an invitation's mail, in the system's context; one made before it stops working. Null when the
 * invitation is gone or was accepted.
 */
export async function createInvitationToken(
  tx: Transaction,
  invitationId: string,
  now: Date,
): Promise<InvitationMail | null> {
  const token = newToken();
  const { count } = await tx.invitation.updateMany({
    where: { id: invitationId, acceptedAt: null },
    data: {
      tokenHash: hashToken(token),
      expiresAt: new Date(now.getTime() + INVITATION_DAYS * 86_400_000),
    },
  });
  if (count === 0) return null;
  const { email, language, organisation } = await tx.invitation.findUniqueOrThrow({
    where: { id: invitationId },
    select: { email: true, language: true, organisation: { select: { name: true } } },
  });
  return { email, language, organisation: organisation?.name ?? "", token };
}
