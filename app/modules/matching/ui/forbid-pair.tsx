import { useTranslation } from "~/i18n/use-translation";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { ForbidPairForm } from "../match-plan";

const formOf = (offerId: string) => `forbid-${offerId}`;

/** The one form of a dwelling for the buttons of all its candidates. */
export function ForbidForm({ offerId }: { offerId: string }) {
  const [form, fields] = useActionForm({
    id: formOf(offerId),
    schema: ForbidPairForm,
    defaultValue: { act: "forbid", offerId },
  });
  return (
    <ActionForm form={form}>
      <HiddenField field={fields.act} />
      <HiddenField field={fields.offerId} />
    </ActionForm>
  );
}

export interface ForbidPairProps {
  offerId: string;
  householdId: string;
  name: string;
}

/** Takes a pair off every list; the page of the plan lists such pairs and takes them back. */
export function ForbidPair({ offerId, householdId, name }: ForbidPairProps) {
  const { t } = useTranslation();
  return (
    <p className="no-print pt-2">
      <SubmitButton
        formId={formOf(offerId)}
        name="householdId"
        value={householdId}
        kind="quiet"
        size="small"
        aria-label={t("matching.desk.forbidPair", { name })}
      >
        {t("matching.plan.act.forbid")}
      </SubmitButton>
    </p>
  );
}
