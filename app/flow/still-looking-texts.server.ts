import type { Language } from "~/i18n/languages";
import { translator } from "~/i18n/translator.server";
import { stillButton } from "~/modules/households/file-texts";
import { STILL_ANSWERS, STILL_LOOKING, type StillAnswer } from "~/modules/households/still-looking";
import { paths } from "~/paths";
import { environment } from "~/platform/env.server";
import type { Mail } from "~/platform/mail/send-mail.server";

/** The question to a household in one language; it names nobody and no figure of the file. */
export interface AskTexts {
  language: Language;
  title: string;
  lead: string;
  answered: string;
  answers: Record<StillAnswer, string>;
}

export function askTexts(language: Language): AskTexts {
  const t = translator(language);
  const words = STILL_ANSWERS.map((answer) => [answer, t(stillButton(answer))] as const);
  return {
    language,
    title: t("household-files.ask.title"),
    lead: t("household-files.ask.lead"),
    answered: t("household-files.ask.answered"),
    answers: Object.fromEntries(words) as Record<StillAnswer, string>,
  };
}

/** The mail that asks, in one language or in two one below the other; each answer has its own link. */
export function composeStillLooking(
  recipient: string,
  languages: readonly Language[],
  token: string,
): Mail {
  const parts = languages.map((language) => {
    const t = translator(language);
    const choices = STILL_ANSWERS.map((answer) => {
      const link = new URL(paths.stillLooking(token, answer), environment().appUrl).href;
      return `${t(stillButton(answer))}\n${link}`;
    });
    return [
      t("notifications.mail.greeting"),
      t("household-files.ask.lead"),
      ...choices,
      t("household-files.ask.expires", { days: STILL_LOOKING.linkDays }),
      t("notifications.mail.closing"),
      `-- \n${t("household-files.ask.why")}`,
    ].join("\n\n");
  });
  return {
    recipient,
    language: languages[0] ?? "fr",
    subject: languages
      .map((language) => translator(language)("household-files.ask.title"))
      .join(" / "),
    text: parts.join("\n\n* * *\n\n"),
  };
}
