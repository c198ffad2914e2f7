import type { Transaction } from "~/platform/database/with-viewer.server";

/** Ids of what came to intake before there was a file, or for it. */
export interface IntakeLinks {
  appointments: string[];
  arrivals: string[];
  referrals: string[];
}

/**
 * What came to intake leads to another file from now on.
 *
 * @param only these; null: everything that leads to `from`.
 * @returns the ids of those that changed.
 */
export async function updateHouseholdOfIntake(
  tx: Transaction,
  from: string,
  to: string,
  only: IntakeLinks | null,
): Promise<IntakeLinks> {
  const where = (kind: keyof IntakeLinks) => ({
    householdId: from,
    ...(only && { id: { in: [...only[kind]] } }),
  });
  const select = { id: true } as const;
  const found = {
    appointments: await tx.appointment.findMany({ where: where("appointments"), select }),
    arrivals: await tx.arrival.findMany({ where: where("arrivals"), select }),
    referrals: await tx.referral.findMany({ where: where("referrals"), select }),
  };
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const these = (rows: readonly { id: string }[]) => ({ id: { in: ids(rows) } });
  const data = { householdId: to };
  await tx.appointment.updateMany({ where: these(found.appointments), data });
  await tx.arrival.updateMany({ where: these(found.arrivals), data });
  await tx.referral.updateMany({ where: these(found.referrals), data });
  return {
    ...{ appointments: ids(found.appointments), arrivals: ids(found.arrivals) },
    referrals: ids(found.referrals),
  };
}
