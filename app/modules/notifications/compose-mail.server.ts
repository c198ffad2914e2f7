import { formatDetail } from "~/i18n/detail";
import { isLanguage, fallbackLanguage } from "~/i18n/languages";
import type { TextKey } from "~/i18n/text";
import { translator } from "~/i18n/translator.server";
import { environment } from "~/platform/env.server";
import type { Mail } from "~/platform/mail/send-mail.server";

import { type Notification, type NotificationKind, notificationTexts } from "./notification";

/** Who gets a mail: the address, and the language the person chose. */
export interface Addressee {
  email: string;
  language: string;
}

/** An answer that a mail offers: its sentence, and the page that asks once more before anything changes. */
export interface Choice {
  text: TextKey;
  link: string;
}

/**
 * The mail of a notification in its addressee's language; links become whole addresses.
 *
 * @param choices offered in place of the one link.
 */
export function composeMail<Kind extends NotificationKind>(
  addressee: Addressee,
  notification: Notification<Kind>,
  choices: readonly Choice[] = [],
): Mail {
  const language = isLanguage(addressee.language) ? addressee.language : fallbackLanguage;
  const t = translator(language);
  const texts = notificationTexts(notification.kind);
  const values = formatDetail(notification.parameters, language);
  const address = (path: string) => new URL(path, environment().appUrl).href;
  const links =
    choices.length === 0
      ? [t("notifications.mail.open", { link: address(notification.link) })]
      : choices.map(({ text, link }) => `${t(text)}\n${address(link)}`);
  return {
    recipient: addressee.email,
    language,
    subject: t(texts.subject, values),
    text: [
      t("notifications.mail.greeting"),
      t(texts.body, values),
      ...links,
      t("notifications.mail.closing"),
      `-- \n${t("notifications.mail.why")}`,
    ].join("\n\n"),
  };
}
