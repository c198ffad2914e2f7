import { createTransport } from "nodemailer";
import { z } from "zod";

import { SYSTEM } from "../database/viewer-context";
import { withViewer } from "../database/with-viewer.server";
import { environment } from "../env.server";

/** A plain-text message to one person in that person's language. */
export interface Mail {
  recipient: string;
  language: string;
  subject: string;
  text: string;
}

/** The mail server of the addressee does not take mails for this address, now or later (RFC 5321, 5yz after RCPT TO). */
export class MailRefused extends Error {
  constructor(readonly answer: string) {
    super("mail refused");
  }
}

const Refusal = z.object({
  command: z.literal("RCPT TO"),
  responseCode: z.int().min(500).max(599),
  response: z.string(),
});

/**
 * Sends a mail through SMTP; without a configured server it is kept in the database, where the demo shows it.
 *
 * @throws MailRefused when trying again cannot help; other errors when it can.
 */
export async function sendMail(mail: Mail): Promise<void> {
  const { smtpUrl, mailFrom } = environment();
  if (!smtpUrl) {
    await withViewer(SYSTEM, (tx) => tx.keptMail.createMany({ data: [mail] }));
    return;
  }
  try {
    await createTransport(smtpUrl).sendMail({
      from: mailFrom,
      to: mail.recipient,
      subject: mail.subject,
      text: mail.text,
      headers: { "Content-Language": mail.language, "Auto-Submitted": "auto-generated" },
    });
  } catch (error) {
    const refusal = Refusal.safeParse({ ...(error as object) });
    if (refusal.success) throw new MailRefused(refusal.data.response.slice(0, 300));
    throw error;
  }
}
