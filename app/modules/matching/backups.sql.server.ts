import { z } from "zod";

import type { Transaction } from "~/platform/database/with-viewer.server";
import { sqlInside } from "~/platform/sql.server";

const CountRow = z.object({ count: z.bigint() });

/** How many households wait for an offer before this one, in whatever team; itself not counted. */
export async function countBackupsBefore(
  tx: Transaction,
  { offerId, householdId }: { offerId: string; householdId: string },
): Promise<number> {
  const [row] = await sqlInside(tx)(CountRow)`
    select backups_before(${offerId}::uuid, ${householdId}::uuid) as count`;
  return Number(row?.count ?? 0n);
}

/** Keeps a proposal as it is until the transaction ends. @returns false when it no longer holds its dwelling. */
export async function lockActiveProposal(tx: Transaction, proposalId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select id from proposal where id = ${proposalId}::uuid and status in ('held', 'accepted') for no key update`;
  return rows.length === 1;
}

/** Those who wait for an offer keep their places until the transaction ends; whoever else moves them waits. */
export async function lockBackups(tx: Transaction, offerId: string): Promise<void> {
  await tx.$queryRaw`
    select id from proposal_backup where offer_id = ${offerId}::uuid and status = 'waiting' order by id for update`;
}
