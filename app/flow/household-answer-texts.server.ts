import { formatDetail } from "~/i18n/detail";
import { formatArea } from "~/i18n/format";
import type { Language } from "~/i18n/languages";
import { translator } from "~/i18n/translator.server";
import type { DwellingCandidate } from "~/modules/matching/candidate";
import { declineReasonName } from "~/modules/matching/matching-texts";
import { type DeclineReason, HOUSEHOLD_DECLINE_REASONS } from "~/modules/matching/proposal";
import { paths } from "~/paths";
import { environment } from "~/platform/env.server";
import type { Mail } from "~/platform/mail/send-mail.server";

/** The dwelling that is proposed to a household, without its street. */
export interface AskedDwelling {
  communeName: string;
  dwelling: DwellingCandidate;
}

/** The question to a household in one language. It names nobody, and of the dwelling no street. */
export interface HouseholdAnswerTexts {
  language: Language;
  title: string;
  lead: string;
  dwelling: string;
  yes: string;
  no: string;
  why: string;
  note: string;
  send: string;
  answered: Record<"yes" | "no", string>;
  over: string;
  reasons: { value: DeclineReason; text: string }[];
}

export function householdAnswerTexts(
  language: Language,
  { communeName, dwelling }: AskedDwelling,
): HouseholdAnswerTexts {
  const t = translator(language);
  const { kind, sleepingRooms, areaM2, rentCents, availableFrom } = dwelling;
  const figures = formatDetail({ rentCents, availableOn: availableFrom }, language);
  const parts = [
    communeName,
    t(`properties.kind.${kind}`),
    kind === "room" || kind === "studio"
      ? null
      : t("matching.dwelling.bedrooms", { count: sleepingRooms }),
    formatArea(areaM2, language),
    t("proposals.ask.terms", figures),
  ];
  return {
    language,
    title: t("proposals.ask.title"),
    lead: t("proposals.ask.lead"),
    dwelling: parts.filter(Boolean).join(" · "),
    yes: t("proposals.ask.yes"),
    no: t("proposals.ask.no"),
    why: t("proposals.ask.why"),
    note: t("proposals.ask.note"),
    send: t("proposals.ask.send"),
    answered: { yes: t("proposals.ask.answeredYes"), no: t("proposals.ask.answeredNo") },
    over: t("proposals.ask.over"),
    reasons: HOUSEHOLD_DECLINE_REASONS.map((value) => ({
      value,
      text: t(declineReasonName(value)),
    })),
  };
}

/** The mail that asks, in one language or in two one below the other; each answer has its own link. */
export function composeHouseholdAnswer(
  recipient: string,
  texts: readonly HouseholdAnswerTexts[],
  { token, days }: { token: string; days: number },
): Mail {
  const linkTo = (answer: "yes" | "no") =>
    new URL(paths.proposalAnswer(token, answer), environment().appUrl).href;
  const parts = texts.map((text) => {
    const t = translator(text.language);
    return [
      t("notifications.mail.greeting"),
      text.lead,
      text.dwelling,
      `${text.yes}\n${linkTo("yes")}`,
      `${text.no}\n${linkTo("no")}`,
      t("proposals.ask.expires", { days }),
      t("notifications.mail.closing"),
      `-- \n${t("proposals.ask.whyMail")}`,
    ].join("\n\n");
  });
  return {
    recipient,
    language: texts[0]?.language ?? "fr",
    subject: texts.map(({ title }) => title).join(" / "),
    text: parts.join("\n\n* * *\n\n"),
  };
}
