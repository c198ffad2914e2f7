import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ownResult } from "~/modules/people/ui/own-result";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

import { DeclineReferralForm } from "../referral-forms";

type LastResult = SubmissionResult<string[]> | undefined;

/** Says why nothing comes of it; who sent it reads the reason. */
export function DeclineReferral({ lastResult }: { lastResult: LastResult }) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "decline-referral",
    schema: DeclineReferralForm,
    lastResult: ownResult(lastResult, { act: "not_take" }),
    defaultValue: { act: "not_take" },
  });
  return (
    <ActionForm form={form} labels={{ reason: t("intake.referral.reason") }} className="space-y-4">
      <HiddenField field={fields.act} />
      <TextareaField field={fields.reason} rows={3} hint={t("intake.referral.reasonHint")} />
      <SubmitButton formId={form.id} kind="danger">
        {t("intake.referral.declineSubmit")}
      </SubmitButton>
    </ActionForm>
  );
}
