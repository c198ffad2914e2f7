import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { addDays, addMonths, type LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { DateField } from "~/ui/date-field";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

import {
  CloseFileForm,
  type FileActName,
  parkForm,
  PARK_MONTHS,
  PlainActForm,
  ReopenForm,
} from "../file-forms";
import { CHOSEN_CLOSE_REASONS, PARK_REASONS } from "../file-status";
import { closeReasonName, fileActName, parkReasonName } from "../file-texts";

export interface FileActFormProps {
  act: FileActName;
  version: number;
  today: LocalDate;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The form of one act of a file's life. */
export function FileActForm(props: FileActFormProps) {
  switch (props.act) {
    case "park":
      return <ParkForm {...props} />;
    case "close":
      return <CloseForm {...props} />;
    case "reopen":
      return <ReopenFileForm {...props} />;
    default:
      return <PlainForm {...props} act={props.act} />;
  }
}

function useLabels() {
  const { t } = useTranslation();
  return {
    until: t("household-files.field.until"),
    reason: t("household-files.field.reason"),
    note: t("household-files.field.note"),
  };
}

function ParkForm({ version, today, lastResult }: FileActFormProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const [form, fields] = useActionForm({
    id: `file-park-${version}`,
    schema: parkForm(today),
    lastResult,
    defaultValue: { act: "park", version: String(version) },
  });
  return (
    <ActionForm form={form} labels={labels}>
      <HiddenField field={fields.act} />
      <HiddenField field={fields.version} />
      <DateField
        field={fields.until}
        hint={t("household-files.hint.until")}
        min={addDays(today, 1)}
        max={addMonths(today, PARK_MONTHS)}
      />
      <SelectField
        field={fields.reason}
        options={PARK_REASONS.map((value) => ({ value, label: t(parkReasonName(value)) }))}
      />
      <TextareaField field={fields.note} rows={3} hint={t("household-files.hint.note")} />
      <SubmitButton formId={form.id}>{t(fileActName("park"))}</SubmitButton>
    </ActionForm>
  );
}

function CloseForm({ version, lastResult }: FileActFormProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const [form, fields] = useActionForm({
    id: `file-close-${version}`,
    schema: CloseFileForm,
    lastResult,
    defaultValue: { act: "close", version: String(version) },
  });
  return (
    <ActionForm form={form} labels={labels}>
      <HiddenField field={fields.act} />
      <HiddenField field={fields.version} />
      <SelectField
        field={fields.reason}
        options={CHOSEN_CLOSE_REASONS.map((value) => ({ value, label: t(closeReasonName(value)) }))}
      />
      <TextareaField field={fields.note} rows={3} hint={t("household-files.hint.note")} />
      <SubmitButton formId={form.id}>{t(fileActName("close"))}</SubmitButton>
    </ActionForm>
  );
}

function ReopenFileForm({ version, lastResult }: FileActFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `file-reopen-${version}`,
    schema: ReopenForm,
    lastResult,
    defaultValue: { act: "reopen", version: String(version) },
  });
  return (
    <ActionForm form={form} labels={{ note: t("household-files.field.reason") }}>
      <HiddenField field={fields.act} />
      <HiddenField field={fields.version} />
      <TextareaField field={fields.note} rows={3} hint={t("household-files.hint.note")} />
      <SubmitButton formId={form.id}>{t(fileActName("reopen"))}</SubmitButton>
    </ActionForm>
  );
}

function PlainForm({
  act,
  version,
  lastResult,
}: FileActFormProps & { act: "assess" | "ready" | "resume" }) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `file-${act}-${version}`,
    schema: PlainActForm,
    lastResult,
    defaultValue: { act, version: String(version) },
  });
  return (
    <ActionForm form={form}>
      <HiddenField field={fields.act} />
      <HiddenField field={fields.version} />
      <SubmitButton formId={form.id}>{t(fileActName(act))}</SubmitButton>
    </ActionForm>
  );
}
