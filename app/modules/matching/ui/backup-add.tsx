import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { useActionForm } from "~/ui/use-action-form";

import { AddBackupForm, AddByCodeForm } from "../backup";

/** Puts a household behind a proposal by its number. */
export function BackupAddForm(props: {
  proposalId: string;
  lastResult?: SubmissionResult | undefined;
}) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "add-backup",
    schema: AddByCodeForm,
    lastResult: props.lastResult,
    defaultValue: { act: "add" },
  });
  return (
    <ActionForm
      form={form}
      action={paths.proposalBackups(props.proposalId)}
      labels={{ code: t("proposals.backup.code") }}
    >
      <HiddenField field={fields.act} />
      <TextField field={fields.code} width="short" hint={t("proposals.backup.codeHint")} />
      <SubmitButton formId={form.id} kind="secondary">
        {t("proposals.backup.add")}
      </SubmitButton>
    </ActionForm>
  );
}

/** Puts a candidate of the desk behind the proposal that holds the dwelling. */
export function BackupButton(props: { proposalId: string; householdId: string; label: string }) {
  const { proposalId, householdId, label } = props;
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `add-backup-${householdId}`,
    schema: AddBackupForm,
    defaultValue: { act: "add", householdId, from: "desk" },
  });
  return (
    <ActionForm form={form} action={paths.proposalBackups(proposalId)}>
      <HiddenField field={fields.act} />
      <HiddenField field={fields.householdId} />
      <HiddenField field={fields.from} />
      <SubmitButton
        formId={form.id}
        kind="secondary"
        size="small"
        aria-label={label}
        data-act="backup"
      >
        {t("proposals.backup.add")}
      </SubmitButton>
    </ActionForm>
  );
}
