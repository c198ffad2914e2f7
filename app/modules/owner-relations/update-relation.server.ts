import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { type LocalDate, toDatabaseDate } from "~/platform/local-date";

import type { OwnerRelation, OwnStage } from "./owner-relation";
import type { EditRelation, PlanStep, SetNoContact } from "./relation-forms";

type Found = Pick<OwnerRelation, "id" | "version">;

async function update(
  tx: Transaction,
  { id, version }: Found,
  at: Date,
  data: Prisma.OwnerRelationUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.ownerRelation.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 }, updatedAt: at },
  });
  return count === 1;
}

/** What staff knows of an owner; a new address is one that was not refused yet. @returns false when it changed meanwhile. */
export function updateContact(
  tx: Transaction,
  found: Found & Pick<OwnerRelation, "email" | "postalAddress" | "accountId">,
  { version, ...form }: EditRelation,
  at: Date,
): Promise<boolean> {
  const isLinked = found.accountId !== null;
  const email = isLinked ? found.email : (form.email ?? null);
  const postalAddress = form.postalAddress ?? null;
  return update(tx, { id: found.id, version }, at, {
    ...(isLinked ? {} : { name: form.name, email, language: form.language }),
    phone: form.phone ?? null,
    postalAddress,
    scheme: form.scheme ?? null,
    communeCode: form.communeCode ?? null,
    source: form.source,
    ...(email === found.email ? {} : { emailFailedAt: null, emailFailure: null }),
    ...(postalAddress === found.postalAddress ? {} : { letterReturnedOn: null }),
  });
}

/** What comes next and who sees to it; the reminder starts anew. */
export function updatePlan(
  tx: Transaction,
  id: string,
  { version, responsibleId, nextStep, nextStepOn }: PlanStep,
  at: Date,
): Promise<boolean> {
  return update(tx, { id, version }, at, {
    responsibleId,
    nextStep: nextStep ?? null,
    nextStepOn: nextStepOn ? toDatabaseDate(nextStepOn) : null,
    remindedAt: null,
  });
}

export function updateStage(
  tx: Transaction,
  found: Found,
  { stage, reason }: { stage: OwnStage; reason: string | null },
  at: Date,
): Promise<boolean> {
  const notNowReason = stage === "not_now" ? reason : null;
  return update(tx, found, at, { ownStage: stage, notNowReason });
}

/** @param set null opens every way again. */
export function updateNoContact(
  tx: Transaction,
  found: Found,
  set: (Omit<SetNoContact, "act"> & { since: LocalDate }) | null,
  at: Date,
): Promise<boolean> {
  return update(tx, found, at, {
    noContactSince: set && toDatabaseDate(set.since),
    noContactWish: set?.wish ?? null,
    noContactReason: set?.reason ?? null,
    noContactChannels: set ? [...new Set(set.channels)] : [],
  });
}

/** A letter came back on this day. */
export function updateReturned(
  tx: Transaction,
  found: Found,
  on: LocalDate,
  at: Date,
): Promise<boolean> {
  return update(tx, found, at, { letterReturnedOn: toDatabaseDate(on) });
}

/** Letters and mails arrive again. */
export function updateReachable(tx: Transaction, found: Found, at: Date): Promise<boolean> {
  return update(tx, found, at, { letterReturnedOn: null, emailFailedAt: null, emailFailure: null });
}
