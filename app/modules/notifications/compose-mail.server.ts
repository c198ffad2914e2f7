import { formatDetail } from "~/i18n/detail";
import { isLanguage, fallbackLanguage } from "~/i18n/languages";
import { translator } from "~/i18n/translator.server";
import { environment } from "~/platform/env.server";
import type { Mail } from "~/platform/mail/send-mail.server";

import { type Notification, type NotificationKind, notificationTexts } from "./notification";

/** Who gets a mail: the address, and the language the person chose. */
export interface Addressee {
  email: string;
  language: string;
}

/** The mail of a notification in its addressee's language; the link becomes a whole address. */
export function composeMail<Kind extends NotificationKind>(
  addressee: Addressee,
  notification: Notification<Kind>,
): Mail {
  const language = isLanguage(addressee.language) ? addressee.language : fallbackLanguage;
  const t = translator(language);
  const texts = notificationTexts(notification.kind);
  const values = formatDetail(notification.parameters, language);
  const link = new URL(notification.link, environment().appUrl).href;
  return {
    recipient: addressee.email,
    language,
    subject: t(texts.subject, values),
    text: [
      t("notifications.mail.greeting"),
      t(texts.body, values),
      t("notifications.mail.open", { link }),
      t("notifications.mail.closing"),
      `-- \n${t("notifications.mail.why")}`,
    ].join("\n\n"),
  };
}
