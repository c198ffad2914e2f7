import type { Transaction } from "~/platform/database/with-viewer.server";

/** Moves the events of the inbox into the hash chain, in order, in the system's context. @returns how many. */
export async function sealAudit(tx: Transaction): Promise<number> {
  const [row] = await tx.$queryRaw<{ sealed: bigint }[]>`select audit_seal() as sealed`;
  return Number(row?.sealed ?? 0);
}
