import type { Transaction } from "~/platform/database/with-viewer.server";

import { TypedFields, type UnfinishedStep } from "./unfinished-step";
import type { FieldStep } from "./wizard";

/** What was typed into a step and not saved, or null. */
export async function getUnfinishedStep(
  tx: Transaction,
  offerId: string,
  step: FieldStep,
): Promise<UnfinishedStep | null> {
  const row = await tx.unfinishedStep.findUnique({
    where: { offerId_step: { offerId, step } },
    select: { fields: true, typedAt: true },
  });
  return row && { fields: TypedFields.parse(row.fields), typedAt: row.typedAt };
}

/** Keeps what was typed in the place of what was typed before. */
export async function updateUnfinishedStep(
  tx: Transaction,
  offerId: string,
  step: FieldStep,
  { fields, typedAt }: UnfinishedStep,
): Promise<void> {
  await tx.unfinishedStep.upsert({
    where: { offerId_step: { offerId, step } },
    create: { offerId, step, fields, typedAt },
    update: { fields, typedAt },
    select: { step: true },
  });
}

/** Drops what was typed, because it was saved or is not wanted. */
export async function dropUnfinishedStep(
  tx: Transaction,
  offerId: string,
  step?: FieldStep,
): Promise<void> {
  await tx.unfinishedStep.deleteMany({ where: { offerId, ...(step && { step }) } });
}
