import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { CHECK_KINDS, type CheckKind, type CheckResult, type OfferCheck } from "./offer-check";

/** The checks of an offer made so far, in their order. */
export async function findChecks(tx: Transaction, offerId: string): Promise<OfferCheck[]> {
  const rows = await tx.offerCheck.findMany({
    where: { offerId },
    select: { kind: true, result: true, note: true, checkedAt: true },
  });
  return rows
    .map((row) => ({
      ...row,
      kind: row.kind as CheckKind,
      result: row.result as CheckResult,
    }))
    .sort((one, other) => CHECK_KINDS.indexOf(one.kind) - CHECK_KINDS.indexOf(other.kind));
}

/** Keeps one check as this reviewer made it. */
export async function updateCheck(
  tx: Transaction,
  viewer: Viewer,
  offerId: string,
  check: { kind: CheckKind; result: CheckResult; note: string | null; at: Date },
): Promise<void> {
  const { kind, result, note, at } = check;
  const made = { result, note, checkedBy: viewer.accountId, checkedAt: at };
  await tx.offerCheck.upsert({
    where: { offerId_kind: { offerId, kind } },
    create: { offerId, kind, ...made },
    update: made,
    select: { kind: true },
  });
}
