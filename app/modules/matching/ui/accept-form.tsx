import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { AcceptForm as Schema } from "../proposal";

/** The landlord's yes, in one press. */
export function AcceptForm({ lastResult }: { lastResult: SubmissionResult | undefined }) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "accept-proposal",
    schema: Schema,
    lastResult,
    defaultValue: { answer: "accept" },
  });
  return (
    <ActionForm form={form}>
      <HiddenField field={fields.answer} />
      <SubmitButton formId={form.id}>{t("matching.answer.accept")}</SubmitButton>
    </ActionForm>
  );
}
