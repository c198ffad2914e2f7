import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";

import { useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { ActionForm } from "~/ui/action-form";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { useActionForm } from "~/ui/use-action-form";

import { RegisterForm } from "../account";
import { useLanguageOptions } from "./use-language-options";

export interface RegistrationFormProps {
  id: string;
  lastResult: SubmissionResult | undefined;
  submit: string;
  /** Above the button. */
  children?: ReactNode;
}

/** Name, address, new password and language of somebody without an account. */
export function RegistrationForm({ id, lastResult, submit, children }: RegistrationFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const defaultValue = { language };
  const [form, fields] = useActionForm({ id, schema: RegisterForm, lastResult, defaultValue });
  const labels = {
    name: t("people.field.name"),
    email: t("people.field.email"),
    password: t("people.field.newPassword"),
    language: t("people.field.language"),
  };
  return (
    <ActionForm form={form} labels={labels}>
      <TextField field={fields.name} autoComplete="name" dir="auto" />
      <TextField field={fields.email} type="email" autoComplete="email" inputMode="email" />
      <TextField
        field={fields.password}
        type="password"
        autoComplete="new-password"
        hint={t("people.hint.newPassword")}
      />
      <SelectField
        field={fields.language}
        options={useLanguageOptions()}
        placeholder={null}
        hint={t("people.hint.language")}
      />
      {children}
      <SubmitButton formId={form.id}>{submit}</SubmitButton>
    </ActionForm>
  );
}
