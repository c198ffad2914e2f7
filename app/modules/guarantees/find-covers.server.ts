import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

import { remainingCents } from "./guarantee-rules";

/** What stands behind a tenancy today. */
export interface TenancyCover {
  guaranteeId: string;
  endsOn: LocalDate;
  leftCents: Cents;
}

/** The running guarantees of these tenancies, by tenancy. */
export async function findCovers(
  tx: Transaction,
  viewer: Viewer,
  tenancyIds: readonly string[],
): Promise<Map<string, TenancyCover>> {
  const rows = await tx.guarantee.findMany({
    where: {
      tenancyId: { in: [...tenancyIds] },
      status: { in: ["active", "ending"] },
      ...(viewer.role === "landlord" && { landlordId: viewer.accountId }),
    },
    select: {
      id: true,
      tenancyId: true,
      endsOn: true,
      capCents: true,
      claims: { select: { allowedCents: true } },
    },
  });
  return new Map(
    rows.map((row) => [
      row.tenancyId,
      {
        guaranteeId: row.id,
        endsOn: fromDatabaseDate(row.endsOn),
        leftCents: remainingCents(row, row.claims),
      },
    ]),
  );
}
