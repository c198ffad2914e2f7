import { randomUUID } from "node:crypto";

import type { Transaction } from "~/platform/database/with-viewer.server";
import { toDatabaseDate, type LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

import { draftGuarantee, type GuaranteeTerms } from "./guarantee";

/** Proposes the guarantee of a direct lease with the terms of the day; it covers nothing before it is activated. */
export async function createGuarantee(
  tx: Transaction,
  tenancy: {
    tenancyId: string;
    landlordId: string;
    caseworkerId: string;
    startsOn: LocalDate;
    rentCents: Cents;
    terms: GuaranteeTerms;
  },
): Promise<{ endsOn: LocalDate }> {
  const draft = draftGuarantee(tenancy.terms, tenancy);
  await tx.guarantee.createMany({
    data: [
      {
        id: randomUUID(),
        tenancyId: tenancy.tenancyId,
        landlordId: tenancy.landlordId,
        caseworkerId: tenancy.caseworkerId,
        status: "proposed",
        capCents: draft.capCents,
        covers: ["rent", "damage"],
        startsOn: toDatabaseDate(draft.startsOn),
        endsOn: toDatabaseDate(draft.endsOn),
        parameters: { ...tenancy.terms },
      },
    ],
  });
  return { endsOn: draft.endsOn };
}
