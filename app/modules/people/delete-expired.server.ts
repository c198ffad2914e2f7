import type { Transaction } from "~/platform/database/with-viewer.server";

/** How long ended sessions, used tokens and unanswered invitations stay, for questions about them. */
const KEPT_DAYS = 30;

/** Deletes what nobody can use any more, in the system's context. @returns how many rows. */
export async function deleteExpired(tx: Transaction, now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000);
  const sessions = await tx.session.deleteMany({
    where: { OR: [{ expiresAt: { lt: before } }, { revokedAt: { lt: before } }] },
  });
  const tokens = await tx.accountToken.deleteMany({ where: { expiresAt: { lt: before } } });
  const invitations = await tx.invitation.deleteMany({
    where: { acceptedAt: null, expiresAt: { lt: before } },
  });
  return sessions.count + tokens.count + invitations.count;
}
