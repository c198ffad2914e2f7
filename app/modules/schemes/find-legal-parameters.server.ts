import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate } from "~/platform/local-date";

import type { LegalParameter, LegalParameterKey, ParameterUnit } from "./legal-parameter";
import type { SourceStatus } from "./scheme";

/** Every dated value of law or practice; public facts, the same for every viewer. */
export async function findLegalParameters(tx: Transaction): Promise<LegalParameter[]> {
  const rows = await tx.legalParameter.findMany({
    orderBy: [{ key: "asc" }, { validFrom: "asc" }],
  });
  return rows.map((row) => ({
    key: row.key as LegalParameterKey,
    value: row.value.toNumber(),
    unit: row.unit as ParameterUnit,
    validFrom: fromDatabaseDate(row.validFrom),
    validTo: row.validTo && fromDatabaseDate(row.validTo),
    source: row.source,
    status: row.status as SourceStatus,
  }));
}
