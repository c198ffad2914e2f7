import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { toDatabaseDate, type LocalDate } from "~/platform/local-date";

import type { GuaranteeEndReason, GuaranteeStatus } from "./guarantee";

interface Versioned {
  id: string;
  version: number;
}

/** The guarantee covers from its first day on. @returns false when it changed meanwhile. */
export async function activateProposed(
  tx: Transaction,
  viewer: Viewer,
  guarantee: Versioned,
  status: GuaranteeStatus,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.guarantee.updateMany({
    where: { id: guarantee.id, version: guarantee.version, status: "proposed" },
    data: { status, activatedBy: viewer.accountId, activatedAt: at, version: { increment: 1 } },
  });
  return count === 1;
}

/** The guarantee ends before or at its time. @returns false when it had ended already. */
export async function endGuarantee(
  tx: Transaction,
  guarantee: Versioned,
  end: { status: "released" | "expired"; on: LocalDate; reason: GuaranteeEndReason },
): Promise<boolean> {
  const { count } = await tx.guarantee.updateMany({
    where: {
      id: guarantee.id,
      version: guarantee.version,
      status: { notIn: ["released", "expired"] },
    },
    data: {
      status: end.status,
      endedOn: toDatabaseDate(end.on),
      endReason: end.reason,
      version: { increment: 1 },
    },
  });
  return count === 1;
}
