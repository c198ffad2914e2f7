import type { Transaction } from "~/platform/database/with-viewer.server";

import type { StoredHousehold } from "./get-household.server";
import type { HouseholdForm } from "./household-form";
import { householdColumns, writeHouseholdParts } from "./household-rows.server";
import { statusAfterRecording } from "./household-rules";

/** Stores a household as it was recorded anew. @returns false when somebody changed it meanwhile. */
export async function updateHousehold(
  tx: Transaction,
  household: StoredHousehold,
  form: HouseholdForm,
  version: number,
): Promise<boolean> {
  const { count } = await tx.household.updateMany({
    where: { id: household.id, version },
    data: {
      ...householdColumns(form),
      status: statusAfterRecording(household.status, form),
      version: { increment: 1 },
      updatedAt: new Date(),
    },
  });
  if (count === 0) return false;
  const known = new Set(household.members.map((member) => member.id));
  await writeHouseholdParts(tx, household.id, form, known);
  return true;
}

/** A caseworker's own count of bedrooms: how many, why, who and when. */
export interface OwnBedroomCount {
  bedroomsOverride: number;
  bedroomsOverrideReason: string;
  bedroomsOverrideBy: string;
  bedroomsOverrideAt: Date;
}

const COMPUTED = {
  bedroomsOverride: null,
  bedroomsOverrideReason: null,
  bedroomsOverrideBy: null,
  bedroomsOverrideAt: null,
};

/** @param own null goes back to the computed count. @returns false when somebody changed the file meanwhile. */
export async function updateBedroomsOverride(
  tx: Transaction,
  household: { id: string; version: number },
  own: OwnBedroomCount | null,
): Promise<boolean> {
  const { count } = await tx.household.updateMany({
    where: { id: household.id, version: household.version },
    data: { ...(own ?? COMPUTED), version: { increment: 1 }, updatedAt: new Date() },
  });
  return count === 1;
}
