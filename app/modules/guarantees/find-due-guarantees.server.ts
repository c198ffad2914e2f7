import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, luxembourgDay, toDatabaseDate } from "~/platform/local-date";

import type { Claim, ClaimDecision, ClaimStatus } from "./claim";
import { type Guarantee, type GuaranteeStatus, GuaranteeTerms } from "./guarantee";

/** A guarantee as the calendar looks at it. */
export interface DueGuarantee extends Pick<
  Guarantee,
  "id" | "tenancyId" | "status" | "startsOn" | "endsOn" | "endedOn" | "terms"
> {
  landlordId: string;
  caseworkerId: string;
  claims: Pick<Claim, "status" | "decision" | "decidedOn">[];
}

/** Guarantees whose status or promise the calendar may change: all but the proposed ones and those fully given back. */
export async function findDueGuarantees(tx: Transaction): Promise<DueGuarantee[]> {
  const released = await tx.ledgerJournal.findMany({
    where: { kind: "guarantee_released" },
    select: { ref: true },
  });
  const rows = await tx.guarantee.findMany({
    where: { status: { not: "proposed" }, id: { notIn: released.map((journal) => journal.ref) } },
    select: {
      id: true,
      tenancyId: true,
      landlordId: true,
      caseworkerId: true,
      status: true,
      startsOn: true,
      endsOn: true,
      endedOn: true,
      parameters: true,
      claims: { select: { status: true, decision: true, decidedAt: true } },
    },
  });
  return rows.map(({ parameters, claims, ...row }) => ({
    ...row,
    status: row.status as GuaranteeStatus,
    startsOn: fromDatabaseDate(row.startsOn),
    endsOn: fromDatabaseDate(row.endsOn),
    endedOn: row.endedOn && fromDatabaseDate(row.endedOn),
    terms: GuaranteeTerms.parse(parameters),
    claims: claims.map(({ decidedAt, ...claim }) => ({
      status: claim.status as ClaimStatus,
      decision: claim.decision as ClaimDecision | null,
      decidedOn: decidedAt && luxembourgDay(decidedAt),
    })),
  }));
}

/** Stores what the calendar says of a guarantee. @returns false when its status changed meanwhile. */
export async function updateGuaranteeStatus(
  tx: Transaction,
  guarantee: Pick<DueGuarantee, "id" | "status" | "endsOn">,
  status: GuaranteeStatus,
): Promise<boolean> {
  const { count } = await tx.guarantee.updateMany({
    where: { id: guarantee.id, status: guarantee.status },
    data: {
      status,
      version: { increment: 1 },
      ...(status === "expired" && {
        endedOn: toDatabaseDate(guarantee.endsOn),
        endReason: "time_over",
      }),
    },
  });
  return count === 1;
}
