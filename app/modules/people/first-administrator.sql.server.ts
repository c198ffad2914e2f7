import type { Transaction } from "~/platform/database/with-viewer.server";

/** Whether somebody administers the product. Others that ask under the lock wait until this transaction ends. */
export async function hasAdministrator(
  tx: Transaction,
  options: { lock: boolean },
): Promise<boolean> {
  if (options.lock) {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('wunnbreck first administrator'))`;
  }
  const held = await tx.membership.count({ where: { role: "administrator", endedAt: null } });
  return held > 0;
}
