import type { Transaction } from "~/platform/database/with-viewer.server";

import type { Role } from "./roles";
import { SESSION_IDLE_HOURS } from "./session.server";
import type { Viewer } from "./viewer";

/** An open session of the person who asks. */
export interface OpenSession {
  id: string;
  userAgent: string | null;
  role: Role;
  createdAt: Date;
  lastSeenAt: Date;
  isThisOne: boolean;
}

/** Where somebody is signed in, the one in use first. */
export async function findSessions(
  tx: Transaction,
  viewer: Viewer,
  now: Date,
): Promise<OpenSession[]> {
  const idleSince = new Date(now.getTime() - SESSION_IDLE_HOURS * 3_600_000);
  const rows = await tx.session.findMany({
    where: {
      accountId: viewer.accountId,
      revokedAt: null,
      expiresAt: { gt: now },
      lastSeenAt: { gt: idleSince },
    },
    select: {
      id: true,
      userAgent: true,
      createdAt: true,
      lastSeenAt: true,
      membership: { select: { role: true } },
    },
    orderBy: { lastSeenAt: "desc" },
    take: 100,
  });
  const sessions = rows.map(({ membership, ...session }) => ({
    ...session,
    role: membership.role as Role,
    isThisOne: session.id === viewer.sessionId,
  }));
  return [...sessions.filter((s) => s.isThisOne), ...sessions.filter((s) => !s.isThisOne)];
}
