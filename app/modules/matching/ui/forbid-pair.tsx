import { useTranslation } from "~/i18n/use-translation";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { ForbidPairForm } from "../match-plan";

export interface ForbidPairProps {
  offerId: string;
  householdId: string;
  name: string;
}

/** Takes a pair off every list; the page of the plan lists such pairs and takes them back. */
export function ForbidPair({ offerId, householdId, name }: ForbidPairProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `forbid-${offerId}-${householdId}`,
    schema: ForbidPairForm,
    defaultValue: { act: "forbid", offerId, householdId },
  });
  return (
    <ActionForm form={form} className="no-print pt-2">
      <HiddenField field={fields.act} />
      <HiddenField field={fields.offerId} />
      <HiddenField field={fields.householdId} />
      <SubmitButton
        formId={form.id}
        kind="quiet"
        size="small"
        aria-label={t("matching.desk.forbidPair", { name })}
      >
        {t("matching.plan.act.forbid")}
      </SubmitButton>
    </ActionForm>
  );
}
