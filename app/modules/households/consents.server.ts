import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate, toDatabaseDate } from "~/platform/local-date";

import type { Consent, ConsentAct, ConsentPurpose } from "./consent";
import type { HouseholdLanguage } from "./household";

/** A yes with who recorded it and who took note of its end. */
export interface StoredConsent extends Consent {
  recordedBy: string | null;
  withdrawnBy: string | null;
}

/** Everything a household agreed to, the latest first; nothing is ever deleted. */
export async function findConsents(tx: Transaction, householdId: string): Promise<StoredConsent[]> {
  const rows = await tx.householdConsent.findMany({
    where: { householdId },
    orderBy: [{ givenOn: "desc" }, { recordedAt: "desc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    ...{ id: row.id, recordedBy: row.recordedBy, withdrawnBy: row.withdrawnBy },
    purpose: row.purpose as ConsentPurpose,
    how: row.givenHow as Consent["how"],
    language: row.language as HouseholdLanguage | null,
    givenOn: fromDatabaseDate(row.givenOn),
    withdrawnOn: row.withdrawnOn && fromDatabaseDate(row.withdrawnOn),
  }));
}

export async function createConsent(
  tx: Transaction,
  viewer: Viewer,
  householdId: string,
  { purpose, givenOn, how, language }: Extract<ConsentAct, { act: "give" }>,
): Promise<void> {
  await tx.householdConsent.createMany({
    data: [
      {
        ...{ householdId, purpose, language, givenHow: how, recordedBy: viewer.accountId },
        givenOn: toDatabaseDate(givenOn),
      },
    ],
  });
}

/** From this day on it does not hold any more. */
export async function endConsent(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  on: LocalDate,
  at: Date,
): Promise<void> {
  await tx.householdConsent.updateMany({
    where: { id, withdrawnOn: null },
    data: { withdrawnOn: toDatabaseDate(on), withdrawnBy: viewer.accountId, withdrawnAt: at },
  });
}
