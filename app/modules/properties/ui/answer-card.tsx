import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { addMonths, type LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { Card } from "~/ui/card";
import { DateField } from "~/ui/date-field";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { answerForm, type AvailabilityAnswer } from "../availability";
import { OFFER_BOUNDS } from "../offer";

export interface AnswerCardProps {
  token: string;
  answer: AvailabilityAnswer;
  /** The answer chosen in the mail comes first and loudest. */
  isChosen: boolean;
  today: LocalDate;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** One of the answers to "is it still free?", sent by its own button. */
export function AnswerCard({ token, answer, isChosen, today, lastResult }: AnswerCardProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `answer-${answer}`,
    schema: answerForm(today),
    lastResult: lastResult?.initialValue?.["answer"] === answer ? lastResult : undefined,
    defaultValue: { token, answer },
  });
  return (
    <Card>
      <ActionForm
        form={form}
        labels={{ availableFrom: t("properties.field.availableFrom") }}
        className="space-y-4"
      >
        <HiddenField field={fields.token} />
        <HiddenField field={fields.answer} />
        <p>{t(`properties.available.says.${answer}`)}</p>
        {answer === "later" ? (
          <DateField
            field={fields.availableFrom}
            isNeeded
            min={today}
            max={addMonths(today, OFFER_BOUNDS.availableFrom.monthsAhead)}
          />
        ) : null}
        <SubmitButton formId={form.id} kind={isChosen ? "primary" : "secondary"} className="w-full">
          {t(`properties.available.button.${answer}`)}
        </SubmitButton>
      </ActionForm>
    </Card>
  );
}
