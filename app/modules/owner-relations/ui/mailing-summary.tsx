import type { Language } from "~/i18n/languages";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";

import { LEFT_OUT_REASONS, type Mailing } from "../mailing";

export interface MailingSummaryProps {
  mailing: Mailing;
  leftOut: readonly { reason: string; count: number }[];
  languages: readonly { language: Language; count: number }[];
}

/** How many owners were chosen, in which language each is written to, and who gets nothing and why. */
export function MailingSummary({ mailing, leftOut, languages }: MailingSummaryProps) {
  const { t } = useTranslation();
  const { number, dateTime } = useFormat();
  const { left_out: none = 0, ...others } = mailing.counts;
  const some = Object.values(others).reduce((sum, count) => sum + count, 0);
  return (
    <Card title={t("owner-relations.mailing.selection")}>
      <DefinitionList
        missing={t("shell.value.none")}
        items={[
          {
            term: t("owner-relations.mailing.chosen"),
            value: number(some + none),
            note: t("owner-relations.mailing.frozen", {
              date: dateTime(mailing.createdAt, "short"),
              name: mailing.createdByName,
            }),
          },
          {
            term: t(`owner-relations.mailing.get_${mailing.channel}`),
            value: number(some),
            note: languages.map(({ language, count }) => (
              <span key={language} className="block">
                {t(
                  mailing.texts[language]
                    ? "owner-relations.mailing.inLanguage"
                    : "owner-relations.mailing.inFrench",
                  { language: t(`shell.language.${language}`), count: number(count) },
                )}
              </span>
            )),
          },
          {
            term: t("owner-relations.mailing.leftOut"),
            value: number(none),
            note: leftOut.map(({ reason, count }) => {
              const code = LEFT_OUT_REASONS.find((known) => known === reason);
              return code ? (
                <span key={reason} className="block">
                  {`${t(`owner-relations.leftOut.${code}`)} : ${number(count)}`}
                </span>
              ) : null;
            }),
          },
        ]}
      />
    </Card>
  );
}
