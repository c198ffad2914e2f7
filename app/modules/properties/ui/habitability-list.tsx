import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";

import { type Habitability, HABITABILITY_QUESTIONS, habitabilityToCheck } from "../habitability";

/** What the owner answered in the self-check, for whoever prepares the visit: open points first. */
export function HabitabilityList({ answers }: { answers: Habitability }) {
  const { t } = useTranslation();
  if (HABITABILITY_QUESTIONS.every((question) => answers[question] === undefined)) {
    return <p className="text-ink-soft">{t("properties.habitability.unanswered")}</p>;
  }
  const toCheck = habitabilityToCheck(answers);
  const confirmed = HABITABILITY_QUESTIONS.filter((question) => !toCheck.includes(question));
  return (
    <ul className="space-y-2">
      {[...toCheck, ...confirmed].map((question) => {
        const answer = answers[question];
        return (
          <li key={question} className="flex flex-wrap items-center justify-between gap-2">
            <span>{t(`properties.habitability.short.${question}`)}</span>
            <Badge tone={answer === "yes" ? "done" : answer === "no" ? "attention" : "neutral"}>
              {answer ? t(`shell.answer.${answer}`) : t("shell.value.notGiven")}
            </Badge>
          </li>
        );
      })}
    </ul>
  );
}
