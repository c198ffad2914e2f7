import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ownResult } from "~/modules/people/ui/own-result";
import type { LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { DateField } from "~/ui/date-field";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { nameCoverForm } from "../cover";

export interface CoverFormProps {
  today: LocalDate;
  viewerId: string;
  /** Names a cover for anybody of the team. */
  isManager: boolean;
  colleagues: readonly { id: string; name: string }[];
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Who sees to whose files, from when to when. */
export function CoverForm({ today, viewerId, isManager, colleagues, lastResult }: CoverFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "name-cover",
    schema: nameCoverForm(today),
    lastResult: ownResult(lastResult, { act: "name" }),
    defaultValue: { act: "name", ...(isManager ? {} : { absentId: viewerId }) },
  });
  const options = colleagues.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <ActionForm
      form={form}
      labels={{
        absentId: t("caseload.field.absent"),
        coverId: t("caseload.field.cover"),
        fromOn: t("caseload.field.from"),
        toOn: t("caseload.field.until"),
      }}
    >
      <HiddenField field={fields.act} />
      {isManager ? (
        <SelectField field={fields.absentId} options={options} />
      ) : (
        <HiddenField field={fields.absentId} />
      )}
      <SelectField
        field={fields.coverId}
        options={options.filter(({ value }) => isManager || value !== viewerId)}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <DateField field={fields.fromOn} min={today} />
        <DateField field={fields.toOn} min={today} hint={t("caseload.hint.cover")} />
      </div>
      <SubmitButton formId={form.id}>{t("caseload.act.name")}</SubmitButton>
    </ActionForm>
  );
}
