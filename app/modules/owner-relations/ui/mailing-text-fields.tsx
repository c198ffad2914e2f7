import { languages } from "~/i18n/languages";
import { useTranslation } from "~/i18n/use-translation";
import { Disclosure } from "~/ui/disclosure";
import { TextField } from "~/ui/text-field";
import { TextareaField } from "~/ui/textarea-field";
import type { AnyField } from "~/ui/use-control";

/** A language's fields as conform gives them. */
type Part = { getFieldset(): { subject: AnyField; text: AnyField }; errors?: string[] | undefined };

/** Labels of the texts, by the fields' names. */
export function useMailingLabels(): Record<string, string> {
  const { t } = useTranslation();
  return {
    channel: t("owner-relations.mailing.channel"),
    ...Object.fromEntries(
      languages.flatMap((language) => {
        const name = t(`shell.language.${language}`);
        return [
          [`${language}.subject`, t("owner-relations.mailing.subject", { language: name })],
          [`${language}.text`, t("owner-relations.mailing.text", { language: name })],
        ];
      }),
    ),
  };
}

/** Subject and text in up to four languages; an empty one is replaced by French. */
export function MailingTextFields({
  fields,
}: {
  fields: Record<(typeof languages)[number], Part>;
}) {
  const { t } = useTranslation();
  return (
    <div className="space-y-4">
      <p className="text-ink-soft">
        {t("owner-relations.mailing.placeholders", { name: "{name}", commune: "{commune}" })}
      </p>
      {languages.map((language) => {
        const part = fields[language].getFieldset();
        const isWritten = Boolean(part.subject.initialValue ?? part.text.initialValue);
        const hasErrors = Boolean(part.subject.errors ?? part.text.errors);
        return (
          <Disclosure
            key={language}
            open={language === "fr" || isWritten || hasErrors}
            summary={
              language === "fr"
                ? t("shell.language.fr")
                : t("owner-relations.mailing.optional", {
                    language: t(`shell.language.${language}`),
                  })
            }
          >
            <div lang={language} className="space-y-3">
              <TextField field={part.subject} isNeeded={language === "fr"} />
              <TextareaField field={part.text} rows={8} isNeeded={language === "fr"} />
            </div>
          </Disclosure>
        );
      })}
    </div>
  );
}
