import type { Transaction } from "~/platform/database/with-viewer.server";

/** Whether an address may be given to a dwelling's owner: his own, somebody's of the team, or one that is shut. */
export type LandlordStanding = "landlord" | "staff" | "closed";

export interface KnownAddress {
  accountId: string;
  standing: LandlordStanding;
}

/** The accounts behind e-mail addresses in lower case; an address nobody has is left out. */
export async function findLandlords(
  tx: Transaction,
  emails: readonly string[],
): Promise<Map<string, KnownAddress>> {
  const rows = await tx.account.findMany({
    where: { email: { in: [...emails] } },
    select: {
      id: true,
      email: true,
      disabledAt: true,
      memberships: { where: { endedAt: null }, select: { role: true } },
    },
  });
  return new Map(
    rows.map(({ id, email, disabledAt, memberships }) => [
      email,
      { accountId: id, standing: standingOf(disabledAt, memberships) },
    ]),
  );
}

function standingOf(disabledAt: Date | null, held: readonly { role: string }[]): LandlordStanding {
  if (held.some(({ role }) => role !== "landlord")) return "staff";
  return disabledAt || held.length === 0 ? "closed" : "landlord";
}

/** Those of these accounts that staff entered and nobody has signed in with: without a password of their own. */
export async function findWaitingLandlords(
  tx: Transaction,
  accountIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.account.findMany({
    where: {
      id: { in: [...accountIds] },
      ...{ enteredAt: { not: null }, passwordHash: null, emailVerifiedAt: null, disabledAt: null },
    },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
