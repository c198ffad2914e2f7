import type { SubmissionResult } from "@conform-to/react";

import { useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { addMonths, type LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { DateField } from "~/ui/date-field";
import { Fieldset } from "~/ui/fieldset";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

import { newRelationForm, RELATION_BOUNDS } from "../relation-forms";
import { ContactFields, type NamedCommune, PersonFields, useContactLabels } from "./contact-fields";

export interface NewOwnerFormProps {
  communes: readonly NamedCommune[];
  mayChooseWay: boolean;
  today: LocalDate;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Takes down somebody during the call: who it is, what was said, what comes next. */
export function NewOwnerForm(props: NewOwnerFormProps) {
  const { communes, mayChooseWay, today, lastResult } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const [form, fields] = useActionForm({
    id: "new-owner",
    schema: newRelationForm(today),
    lastResult,
    defaultValue: { language, source: "call" },
  });
  return (
    <ActionForm form={form} labels={useContactLabels()}>
      <Fieldset legend={t("owner-relations.new.who")}>
        <PersonFields fields={fields} />
        <ContactFields fields={fields} communes={communes} mayChooseWay={mayChooseWay} />
      </Fieldset>
      <Fieldset legend={t("owner-relations.new.next")}>
        <TextareaField field={fields.said} rows={4} hint={t("owner-relations.new.saidHint")} />
        <TextField field={fields.nextStep} hint={t("owner-relations.hint.nextStep")} />
        <DateField
          field={fields.nextStepOn}
          min={today}
          max={addMonths(today, RELATION_BOUNDS.monthsAhead)}
        />
      </Fieldset>
      <SubmitButton formId={form.id}>{t("owner-relations.new.send")}</SubmitButton>
    </ActionForm>
  );
}
