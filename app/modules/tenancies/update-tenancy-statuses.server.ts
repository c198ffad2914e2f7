import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate } from "~/platform/local-date";

import type { TenancyStatus } from "./tenancy";
import { tenancyStatusOn } from "./tenancy-rules";

/** Stores what the calendar says of every running tenancy. @returns how many changed. */
export async function updateTenancyStatuses(tx: Transaction, today: LocalDate): Promise<number> {
  const rows = await tx.tenancy.findMany({
    where: { status: { in: ["signed", "active"] } },
    select: { id: true, status: true, startsOn: true, endsOn: true },
  });
  let changed = 0;
  for (const row of rows) {
    const status = tenancyStatusOn(
      {
        status: row.status as TenancyStatus,
        startsOn: fromDatabaseDate(row.startsOn),
        endsOn: row.endsOn && fromDatabaseDate(row.endsOn),
      },
      today,
    );
    if (status === row.status) continue;
    const { count } = await tx.tenancy.updateMany({
      where: { id: row.id, status: row.status },
      data: { status, version: { increment: 1 } },
    });
    changed += count;
  }
  return changed;
}
