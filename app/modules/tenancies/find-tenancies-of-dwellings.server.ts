import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

import { tenancyReach } from "./get-tenancy.server";
import type { TenancyStatus } from "./tenancy";

/** A tenancy as the page of its dwelling names it. */
export interface DwellingTenancy {
  id: string;
  code: string;
  offerId: string;
  dwellingId: string;
  caseworkerId: string;
  status: TenancyStatus;
  startsOn: LocalDate;
  endsOn: LocalDate | null;
  closedOn: LocalDate | null;
  rentCents: Cents;
}

/** The tenancies of these dwellings in the viewer's reach, the last one first. */
export async function findTenanciesOfDwellings(
  tx: Transaction,
  viewer: Viewer,
  dwellingIds: readonly string[],
): Promise<DwellingTenancy[]> {
  const rows = await tx.tenancy.findMany({
    where: { ...tenancyReach(viewer), dwellingId: { in: [...dwellingIds] } },
    select: {
      id: true,
      code: true,
      offerId: true,
      dwellingId: true,
      caseworkerId: true,
      status: true,
      startsOn: true,
      endsOn: true,
      closedOn: true,
      rentCents: true,
    },
    orderBy: { startsOn: "desc" },
  });
  return rows.map((row) => ({
    ...row,
    status: row.status as TenancyStatus,
    startsOn: fromDatabaseDate(row.startsOn),
    endsOn: row.endsOn && fromDatabaseDate(row.endsOn),
    closedOn: row.closedOn && fromDatabaseDate(row.closedOn),
  }));
}
