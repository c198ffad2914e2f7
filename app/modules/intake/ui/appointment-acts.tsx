import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ownResult } from "~/modules/people/ui/own-result";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { CancelAppointmentForm } from "../appointment-forms";

type LastResult = SubmissionResult<string[]> | undefined;

/** Cancels it; the name is forgotten at once, or waits with the referral. */
export function CancelAppointment({
  ofReferral,
  lastResult,
}: {
  ofReferral: boolean;
  lastResult: LastResult;
}) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "cancel-appointment",
    schema: CancelAppointmentForm,
    lastResult: ownResult(lastResult, { act: "cancel" }),
    defaultValue: { act: "cancel" },
  });
  return (
    <ActionForm form={form} className="space-y-3">
      <HiddenField field={fields.act} />
      <p className="text-sm text-ink-soft">
        {ofReferral ? t("intake.appointment.cancelReferral") : t("intake.appointment.cancelHint")}
      </p>
      <SubmitButton formId={form.id} kind="danger">
        {t("intake.appointment.cancelSubmit")}
      </SubmitButton>
    </ActionForm>
  );
}
