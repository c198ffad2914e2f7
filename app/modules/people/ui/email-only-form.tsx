import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ActionForm } from "~/ui/action-form";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { useActionForm } from "~/ui/use-action-form";

import { EmailForm } from "../account";

export interface EmailOnlyFormProps {
  id: string;
  lastResult: SubmissionResult | undefined;
  submit: string;
  action?: string;
}

/** Asks for an address to which a link will be sent. */
export function EmailOnlyForm({ id, lastResult, submit, action }: EmailOnlyFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({ id, schema: EmailForm, lastResult });
  return (
    <ActionForm form={form} labels={{ email: t("people.field.email") }} action={action}>
      <TextField field={fields.email} type="email" autoComplete="email" inputMode="email" />
      <SubmitButton formId={form.id}>{submit}</SubmitButton>
    </ActionForm>
  );
}
