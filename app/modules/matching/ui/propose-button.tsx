import { useTranslation } from "~/i18n/use-translation";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { ProposeForm } from "../proposal";

export interface ProposeButtonProps {
  offerId: string;
  householdId: string;
  /** Who is proposed for what, for those who hear the button alone. */
  label: string;
}

/** Proposes one pair. A refusal is shown by the page, because the candidate may be gone from the list by then. */
export function ProposeButton({ offerId, householdId, label }: ProposeButtonProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `propose-${offerId}-${householdId}`,
    schema: ProposeForm,
    defaultValue: { offerId, householdId },
  });
  return (
    <ActionForm form={form}>
      <HiddenField field={fields.offerId} />
      <HiddenField field={fields.householdId} />
      <SubmitButton formId={form.id} size="small" aria-label={label} data-act="propose">
        {t("matching.desk.propose")}
      </SubmitButton>
    </ActionForm>
  );
}
