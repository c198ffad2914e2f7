import { createTransport } from "nodemailer";

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

/** Sends a mail through SMTP; without a configured server it is kept in the database, where the demo shows it. */
export async function sendMail(mail: Mail): Promise<void> {
  const { smtpUrl, mailFrom } = environment();
  if (!smtpUrl) {
    await withViewer(SYSTEM, (tx) => tx.keptMail.createMany({ data: [mail] }));
    return;
  }
  await createTransport(smtpUrl).sendMail({
    from: mailFrom,
    to: mail.recipient,
    subject: mail.subject,
    text: mail.text,
    headers: { "Content-Language": mail.language, "Auto-Submitted": "auto-generated" },
  });
}
