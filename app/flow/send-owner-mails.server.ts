import { composeOwnerMail } from "~/modules/owner-relations/compose-owner-mail.server";
import { createEntries } from "~/modules/owner-relations/contact-entries.server";
import { toRelations } from "~/modules/owner-relations/find-relations.server";
import { type MailingTexts, StoredTexts } from "~/modules/owner-relations/mailing";
import { leftOutReason } from "~/modules/owner-relations/mailing-rules";
import { orderMails } from "~/modules/owner-relations/order-mails.sql.server";
import {
  endMailing,
  findMailingInWork,
  findRecipientInWork,
  leaveOutClosed,
  updateEmailFailure,
  updateRecipient,
} from "~/modules/owner-relations/update-mailing.server";
import { getIssuer } from "~/modules/people/find-parties.server";
import { now } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { type Transaction, withViewer } from "~/platform/database/with-viewer.server";
import { luxembourgDay } from "~/platform/local-date";
import { type Mail, MailRefused, sendMail } from "~/platform/mail/send-mail.server";

import { makeLetters } from "./make-letters.server";

const LONGEST_MS = 120_000;

/** Makes what a mailing was ordered for: one file of letters, or a job for every mail. */
export async function makeMailing(mailingId: string): Promise<void> {
  const channel = await withViewer(
    SYSTEM,
    async (tx) => {
      const mailing = await findMailingInWork(tx, mailingId);
      if (mailing) await leaveOutClosed(tx, mailingId, mailing.channel);
      if (mailing?.channel === "email") {
        await orderMails(tx, mailingId);
        await endMailing(tx, mailingId, now());
      }
      return mailing?.channel ?? null;
    },
    { timeoutMs: LONGEST_MS },
  );
  if (channel === "letter") await makeLetters(mailingId);
}

interface Claimed {
  recipientId: string;
  mailingId: string;
  relationId: string;
  authorId: string | null;
  mail: Mail;
}

/**
 * Sends one mail of a mailing, once: it is claimed before it is handed over, and one that was claimed is not sent again.
 *
 * @param isLast no other attempt follows.
 */
export async function sendOwnerMail(recipientId: string, isLast: boolean): Promise<void> {
  const claimed = await withViewer(SYSTEM, (tx) => claim(tx, recipientId));
  if (!claimed) return;
  const refusal = await handOver(claimed, isLast);
  await withViewer(SYSTEM, async (tx) => {
    const { mailingId, relationId, authorId, mail } = claimed;
    const at = now();
    if (refusal === null) {
      const sent = { state: "sent", settledAt: at } as const;
      await updateRecipient(tx, recipientId, ["sending", "unsure"], sent);
      const entry = { relationId, kind: "mail", direction: "out", authorId } as const;
      await createEntries(tx, [{ ...entry, happenedOn: luxembourgDay(at), text: mail.subject }]);
    } else {
      const { reason, isOfAddress } = refusal;
      const failed = { state: "undeliverable", reason, settledAt: at } as const;
      await updateRecipient(tx, recipientId, ["sending", "unsure"], failed);
      if (isOfAddress) await updateEmailFailure(tx, relationId, mail.recipient, reason, at);
    }
    await endMailing(tx, mailingId, at);
  });
}

async function handOver(
  { recipientId, mail }: Claimed,
  isLast: boolean,
): Promise<{ reason: string; isOfAddress: boolean } | null> {
  try {
    await sendMail(mail);
    return null;
  } catch (error) {
    if (error instanceof MailRefused) return { reason: error.answer, isOfAddress: true };
    const reason = error instanceof Error ? error.message.slice(0, 300) : "unknown";
    if (isLast) return { reason, isOfAddress: false };
    await withViewer(SYSTEM, (tx) =>
      updateRecipient(tx, recipientId, ["sending"], { state: "waiting" }),
    );
    throw error;
  }
}

/** Claims the mail, unless the owner asked in the meantime not to be written to, or it was claimed before. */
async function claim(tx: Transaction, recipientId: string): Promise<Claimed | null> {
  const found = await findRecipientInWork(tx, recipientId);
  if (!found) return null;
  const { mailing, mailingId, relationId } = found;
  const at = now();
  const [relation] = await toRelations(tx, [found.relation]);
  const { email } = found;
  const reached = relation && { ...relation, email, communeName: found.communeName };
  const reason = reached ? leftOutReason(reached, "email", false) : "no_email";
  if (reason !== null || email === null) {
    const state = { state: "left_out", reason: reason ?? "no_email", settledAt: at } as const;
    await updateRecipient(tx, recipientId, ["waiting"], state);
    await endMailing(tx, mailingId, at);
    return null;
  }
  if (!(await updateRecipient(tx, recipientId, ["waiting"], { state: "sending" }))) {
    // Nobody knows whether it left before the work stopped.
    await updateRecipient(tx, recipientId, ["sending"], { state: "unsure", settledAt: at });
    await endMailing(tx, mailingId, at);
    return null;
  }
  const texts = StoredTexts.parse(mailing.texts) as MailingTexts;
  const sender = await getIssuer(tx, mailing.organisationId);
  const mail = composeOwnerMail({ ...found, email }, texts, sender);
  return { recipientId, mailingId, relationId, authorId: mailing.sentBy, mail };
}
