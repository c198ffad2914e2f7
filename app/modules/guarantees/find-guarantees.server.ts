import type { Viewer } from "~/modules/people/viewer";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";
import { addDays, fromDatabaseDate, type LocalDate, toDatabaseDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";
import type { Sort } from "~/ui/sort";

import type { GuaranteeStatus } from "./guarantee";
import type { GuaranteeView } from "./guarantee-list";

export interface GuaranteeFilter {
  view: GuaranteeView | null;
  sort: Sort | null;
  today: LocalDate;
  alertDays: number;
  /** Tenancies the words of the search box found; null when nothing was searched for. */
  tenancyIds: readonly string[] | null;
}

export interface GuaranteeRow {
  id: string;
  tenancyId: string;
  status: GuaranteeStatus;
  capCents: Cents;
  leftCents: Cents;
  endsOn: LocalDate;
}

function viewWhere({ view, today, alertDays }: GuaranteeFilter): Prisma.GuaranteeWhereInput {
  switch (view) {
    case "running":
      return { status: { in: ["active", "ending"] } };
    case "ending":
      return {
        status: { in: ["active", "ending"] },
        endsOn: { gte: toDatabaseDate(today), lte: toDatabaseDate(addDays(today, alertDays)) },
      };
    case "proposed":
      return { status: { in: ["proposed", "signed"] } };
    case "ended":
      return { status: { in: ["released", "expired"] } };
    case null:
      return {};
  }
}

/** A page of the guarantees in the viewer's reach, soonest end first. */
export async function findGuarantees(
  tx: Transaction,
  viewer: Viewer,
  filter: GuaranteeFilter,
  page: ListPage,
): Promise<{ rows: GuaranteeRow[]; total: number }> {
  const where: Prisma.GuaranteeWhereInput = {
    ...(viewer.role === "landlord" && { landlordId: viewer.accountId }),
    ...viewWhere(filter),
    ...(filter.tenancyIds && { tenancyId: { in: [...filter.tenancyIds] } }),
  };
  const total = await tx.guarantee.count({ where });
  const column = { ends: "endsOn", cap: "capCents", status: "status" }[
    filter.sort?.column ?? "ends"
  ];
  const rows = await tx.guarantee.findMany({
    where,
    select: {
      id: true,
      tenancyId: true,
      status: true,
      capCents: true,
      endsOn: true,
      claims: { select: { allowedCents: true } },
    },
    orderBy: [
      { [column ?? "endsOn"]: filter.sort?.direction === "descending" ? "desc" : "asc" },
      { id: "asc" },
    ],
    skip: page.skip,
    take: page.take,
  });
  return {
    total,
    rows: rows.map(({ claims, ...row }) => ({
      ...row,
      status: row.status as GuaranteeStatus,
      endsOn: fromDatabaseDate(row.endsOn),
      leftCents: claims.reduce((left, claim) => left - (claim.allowedCents ?? 0n), row.capCents),
    })),
  };
}
