import type { Language } from "~/i18n/languages";
import { translator } from "~/i18n/translator.server";
import type { Mail } from "~/platform/mail/send-mail.server";

import type { MailingTexts } from "./mailing";
import { fillText, textFor } from "./mailing-text";

/** The mail an owner gets, in his language: who writes, and how he stops it, stand below. */
export function composeOwnerMail(
  owner: { name: string; email: string; language: Language; communeName: string | null },
  texts: MailingTexts,
  sender: { name: string; phone: string | null; email: string | null },
): Mail {
  const chosen = textFor(texts, owner.language);
  const { subject, text } = fillText(chosen, owner);
  const t = translator(chosen.language);
  const contact = [sender.phone, sender.email].filter(Boolean).join(" · ");
  const signature = [sender.name, contact].filter(Boolean).join("\n");
  return {
    recipient: owner.email,
    language: chosen.language,
    subject,
    text: `${text}\n\n-- \n${signature}\n\n${t("owner-relations.letter.stop")}`,
  };
}
