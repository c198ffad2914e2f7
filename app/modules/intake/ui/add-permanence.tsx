import type { SubmissionResult } from "@conform-to/react";

import { dayNames } from "~/i18n/calendar-names";
import { useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { ownResult } from "~/modules/people/ui/own-result";
import { addMonths, type LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { DateField } from "~/ui/date-field";
import { HiddenField } from "~/ui/hidden-field";
import { NumberField } from "~/ui/number-field";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { TimeField } from "~/ui/time-field";
import { useActionForm } from "~/ui/use-action-form";

import { addPermanenceForm, MONTHS_AHEAD } from "../permanence-forms";

export interface AddPermanenceProps {
  today: LocalDate;
  /** Where people are received so far. */
  place: string | undefined;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** A new weekly permanence. */
export function AddPermanence({ today, place, lastResult }: AddPermanenceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [form, fields] = useActionForm({
    id: "add-permanence",
    schema: addPermanenceForm(today),
    lastResult: ownResult(lastResult, { act: "add" }),
    defaultValue: { act: "add", place, slotMinutes: "30", desks: "2", validFrom: today },
  });
  const labels = {
    weekday: t("intake.permanences.weekday"),
    fromMinute: t("intake.permanences.from"),
    toMinute: t("intake.permanences.to"),
    place: t("intake.permanences.place"),
    slotMinutes: t("intake.permanences.slotMinutes"),
    desks: t("intake.permanences.desks"),
    validFrom: t("intake.permanences.validFrom"),
  };
  return (
    <ActionForm form={form} labels={labels}>
      <HiddenField field={fields.act} />
      <SelectField
        field={fields.weekday}
        width="medium"
        options={dayNames[language].map((label, index) => ({ value: String(index + 1), label }))}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TimeField field={fields.fromMinute} />
        <TimeField field={fields.toMinute} />
        <NumberField field={fields.slotMinutes} />
        <NumberField field={fields.desks} hint={t("intake.permanences.desksHint")} />
      </div>
      <TextField field={fields.place} />
      <DateField field={fields.validFrom} min={today} max={addMonths(today, MONTHS_AHEAD)} />
      <SubmitButton formId={form.id}>{t("intake.permanences.addSubmit")}</SubmitButton>
    </ActionForm>
  );
}
