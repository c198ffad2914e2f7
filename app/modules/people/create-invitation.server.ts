import { randomUUID } from "node:crypto";

import type { Transaction } from "~/platform/database/with-viewer.server";
import { accept, refuse, type Verdict } from "~/platform/result";

import { INVITATION_DAYS } from "./account-token";
import { type Invite, mayHaveRole } from "./invitation";
import type { OrganisationKind } from "./roles";
import type { Viewer } from "./viewer";

/** Invites somebody to a position, unless the address holds it or is invited to it already. The mail brings the link. */
export async function createInvitation(
  tx: Transaction,
  viewer: Viewer,
  { name, email, language, position }: Invite,
  now: Date,
): Promise<
  Verdict<
    { invitationId: string },
    "role_not_in_organisation" | "already_member" | "already_invited"
  >
> {
  const { role, organisationId } = position;
  const organisation = await tx.organisation.findUnique({
    where: { id: organisationId },
    select: { kind: true },
  });
  if (!organisation || !mayHaveRole(organisation.kind as OrganisationKind, role)) {
    return refuse("role_not_in_organisation");
  }
  const held = await tx.membership.count({
    where: { role, organisationId, endedAt: null, account: { email } },
  });
  if (held > 0) return refuse("already_member");
  const waiting = await tx.invitation.count({
    where: { email, role, organisationId, acceptedAt: null, expiresAt: { gt: now } },
  });
  if (waiting > 0) return refuse("already_invited");
  const invitationId = randomUUID();
  await tx.invitation.createMany({
    data: [
      {
        id: invitationId,
        email,
        name,
        role,
        organisationId,
        language,
        invitedBy: viewer.accountId,
        expiresAt: new Date(now.getTime() + INVITATION_DAYS * 86_400_000),
      },
    ],
  });
  return accept({ invitationId });
}

/** Starts the time of an invitation again. @returns false when it was accepted or is gone. */
export async function extendInvitation(
  tx: Transaction,
  invitationId: string,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({
    where: { id: invitationId, acceptedAt: null },
    data: { expiresAt: new Date(now.getTime() + INVITATION_DAYS * 86_400_000) },
  });
  return count === 1;
}
