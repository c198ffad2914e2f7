import clsx from "clsx";

import { formatDetail } from "~/i18n/detail";
import { useFormat, useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";

import { type NotificationKind, notificationTexts } from "../notification";
import { ReadButton } from "./read-button";

export interface NotificationItem {
  id: string;
  kind: NotificationKind;
  parameters: Record<string, string | number>;
  link: string | null;
  createdAt: Date;
  isRead: boolean;
}

/** Messages with their sentence in the reader's language; what is not read yet says so in words too. */
export function NotificationList({ items }: { items: readonly NotificationItem[] }) {
  const { t } = useTranslation();
  const { dateTime } = useFormat();
  const language = useLanguage();
  return (
    <ul className="divide-y divide-line">
      {items.map(({ id, kind, parameters, link, createdAt, isRead }) => {
        const texts = notificationTexts(kind);
        const values = formatDetail(parameters, language);
        const subject = t(texts.subject, values);
        return (
          <li key={id} className="flex flex-wrap items-start gap-x-6 gap-y-3 px-4 py-4 sm:px-5">
            <div className="relative min-w-0 flex-1 basis-72 ps-4.5">
              <h2 className={clsx("text-base", isRead ? "font-medium" : "font-semibold")}>
                {isRead ? null : (
                  <span
                    aria-hidden="true"
                    className="absolute top-1.5 -ms-4.5 size-2.5 rounded-full bg-attention forced-colors:bg-[Highlight]"
                  />
                )}
                {subject}
                {isRead ? null : (
                  <span className="sr-only"> ({t("notifications.inbox.unread")})</span>
                )}
              </h2>
              <p className="max-w-text">{t(texts.body, values)}</p>
              <p className="figures mt-1 text-sm text-ink-soft">{dateTime(createdAt, "long")}</p>
            </div>
            <div className="flex flex-wrap gap-2 max-sm:ps-4.5 sm:w-72">
              {link ? (
                <ReadButton act="open" notificationId={id}>
                  {t("notifications.inbox.open")}
                  <span className="sr-only">: {subject}</span>
                </ReadButton>
              ) : null}
              {isRead ? null : (
                <ReadButton act="read" notificationId={id} kind="quiet">
                  {t("notifications.inbox.markRead")}
                  <span className="sr-only">: {subject}</span>
                </ReadButton>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
