import type { Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

import { type InvitationState, invitationState } from "./invitation";
import type { Role } from "./roles";

export interface InvitationRow {
  id: string;
  name: string;
  email: string;
  role: Role;
  organisation: string | null;
  state: InvitationState;
  createdAt: Date;
  expiresAt: Date;
}

/** Invitations that nobody has taken up, the latest first. */
export async function findInvitations(
  tx: Transaction,
  page: ListPage,
  now: Date,
): Promise<{ rows: InvitationRow[]; total: number }> {
  const where = { acceptedAt: null };
  const total = await tx.invitation.count({ where });
  const found = await tx.invitation.findMany({
    where,
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      createdAt: true,
      expiresAt: true,
      acceptedAt: true,
      organisation: { select: { name: true } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    skip: page.skip,
    take: page.take,
  });
  const rows = found.map(({ role, organisation, acceptedAt, ...invitation }) => ({
    ...invitation,
    role: role as Role,
    organisation: organisation?.name ?? null,
    state: invitationState({ acceptedAt, expiresAt: invitation.expiresAt }, now),
  }));
  return { rows, total };
}
