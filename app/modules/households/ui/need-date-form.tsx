import { useTranslation } from "~/i18n/use-translation";
import type { LocalDate } from "~/platform/local-date";
import { Button } from "~/ui/button";
import { DateField } from "~/ui/date-field";

import type { NeedDayQuestion } from "../need-on-day";
import { QuestionForm } from "./question-form";

const FORM_ID = "need-day";

export interface NeedDateFormProps {
  question: NeedDayQuestion;
  bounds: { from: LocalDate; to: LocalDate };
}

/** Another day to look at; a plain GET form, so that each day has an address of its own. */
export function NeedDateForm({ question, bounds }: NeedDateFormProps) {
  const { t } = useTranslation();
  const { text, error } = question;
  const field = {
    id: `${FORM_ID}-on`,
    name: "on",
    formId: FORM_ID,
    required: true,
    errors: error ? [error] : undefined,
    errorId: `${FORM_ID}-on-error`,
    descriptionId: `${FORM_ID}-on-hint`,
    initialValue: text,
    key: text,
  };
  return (
    <QuestionForm id={FORM_ID} layout="line">
      <div role={error ? "alert" : undefined}>
        <DateField
          field={field}
          label={t("households.needs-on.date")}
          hint={t("households.needs-on.dateHint")}
          min={bounds.from}
          max={bounds.to}
        />
      </div>
      <Button type="submit" kind="primary">
        {t("households.needs-on.show")}
      </Button>
    </QuestionForm>
  );
}
