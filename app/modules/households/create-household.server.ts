import { randomUUID } from "node:crypto";

import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import type { HouseholdForm } from "./household-form";
import { householdColumns, writeHouseholdParts } from "./household-rows.server";
import { statusAfterRecording } from "./household-rules";

/** Stores a new household under the caseworker who records it. @returns its id. */
export async function createHousehold(
  tx: Transaction,
  viewer: Viewer,
  form: HouseholdForm,
): Promise<string> {
  if (!viewer.organisationId) throw new Response(null, { status: 403 });
  const id = randomUUID();
  await tx.household.createMany({
    data: [
      {
        id,
        organisationId: viewer.organisationId,
        caseworkerId: viewer.accountId,
        status: statusAfterRecording("received", form),
        ...householdColumns(form),
      },
    ],
  });
  await writeHouseholdParts(tx, id, form, new Set());
  return id;
}
