import { type Language, languages } from "~/i18n/languages";
import type { Viewer } from "~/modules/people/viewer";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";

import type { MailingStatus, MailingTexts, RecipientState } from "./mailing";
import { textFor, usesCommune } from "./mailing-text";

/** Moves a mailing from one status to the next. @returns false when somebody else moved it first. */
export async function updateMailing(
  tx: Transaction,
  id: string,
  from: MailingStatus,
  data: Prisma.OwnerMailingUncheckedUpdateManyInput & { status?: MailingStatus },
): Promise<boolean> {
  const { count } = await tx.ownerMailing.updateMany({ where: { id, status: from }, data });
  return count === 1;
}

/** The yes to a mailing; from now on it is made. @returns false when it was not a draft any more. */
export const startMailing = (tx: Transaction, viewer: Viewer, id: string, at: Date) =>
  updateMailing(tx, id, "draft", { status: "making", sentBy: viewer.accountId, sentAt: at });

/**
 * Keeps other texts of a draft. Who is left out because his commune is not known follows from whether the text he gets
 * names one.
 */
export async function updateTexts(
  tx: Transaction,
  id: string,
  texts: MailingTexts,
): Promise<boolean> {
  if (!(await updateMailing(tx, id, "draft", { texts }))) return false;
  for (const language of languages) {
    const isNeeded = usesCommune(textFor(texts, language));
    const unknown = { mailingId: id, language, communeName: null };
    await tx.ownerMailingRecipient.updateMany({
      where: { ...unknown, ...(isNeeded ? WAITING : WITHOUT_COMMUNE) },
      data: isNeeded ? WITHOUT_COMMUNE : WAITING,
    });
  }
  return true;
}

const WAITING = { state: "waiting", reason: null } as const;
const WITHOUT_COMMUNE = { state: "left_out", reason: "no_commune" } as const;

/** Whoever asked since the selection not to be written to is left out. */
export async function leaveOutClosed(
  tx: Transaction,
  mailingId: string,
  channel: string,
): Promise<void> {
  await tx.ownerMailingRecipient.updateMany({
    where: { mailingId, state: "waiting", relation: { noContactChannels: { has: channel } } },
    data: { state: "left_out", reason: "no_contact" },
  });
}

/** What the worker needs of a mailing that is being made; null when it is not. */
export async function findMailingInWork(tx: Transaction, id: string) {
  return tx.ownerMailing.findFirst({ where: { id, status: "making" } });
}

/** A mail that is to be sent, with what decides whether it still may. */
export async function findRecipientInWork(tx: Transaction, id: string) {
  const row = await tx.ownerMailingRecipient.findFirst({
    where: { id, mailing: { status: "making" } },
    include: {
      mailing: true,
      relation: { include: { commune: { select: { name: true } } } },
    },
  });
  return row && { ...row, language: row.language as Language, state: row.state as RecipientState };
}

/** Moves one recipient. @returns false when somebody else moved it first. */
export async function updateRecipient(
  tx: Transaction,
  id: string,
  from: readonly RecipientState[],
  data: { state: RecipientState; reason?: string | null; settledAt?: Date },
): Promise<boolean> {
  const { count } = await tx.ownerMailingRecipient.updateMany({
    where: { id, state: { in: [...from] } },
    data,
  });
  return count === 1;
}

/** Every letter is made. */
export async function settleLetters(tx: Transaction, mailingId: string, at: Date): Promise<void> {
  await tx.ownerMailingRecipient.updateMany({
    where: { mailingId, state: "waiting" },
    data: { state: "sent", settledAt: at },
  });
}

/** Ends a mailing whose last mail is settled; does nothing before. */
export async function endMailing(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.ownerMailing.updateMany({
    where: {
      ...{ id, status: "making" },
      recipients: { none: { state: { in: ["waiting", "sending"] } } },
    },
    data: { status: "done", finishedAt: at },
  });
}

/** The mail server refuses this owner's address for good. */
export async function updateEmailFailure(
  tx: Transaction,
  relationId: string,
  email: string,
  failure: string,
  at: Date,
): Promise<void> {
  await tx.ownerRelation.updateMany({
    where: { id: relationId, email },
    data: { emailFailedAt: at, emailFailure: failure },
  });
}
