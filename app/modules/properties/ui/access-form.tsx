import { useTranslation } from "~/i18n/use-translation";
import { ActionForm } from "~/ui/action-form";
import { CheckboxField } from "~/ui/checkbox-field";
import { NumberField } from "~/ui/number-field";
import { useActionForm } from "~/ui/use-action-form";
import { YesNoField } from "~/ui/yes-no-field";

import { AccessStep, type StoredDwelling } from "../dwelling";
import { StepButtons } from "./step-buttons";
import { useStepLabels } from "./use-step-labels";
import type { StepFormProps } from "./where-form";

/** Wizard step `access`: floor, lift, steps, comfort. */
export function AccessForm({
  offer,
  dwelling,
  seen,
  lastResult,
}: StepFormProps & { dwelling: StoredDwelling }) {
  const { t } = useTranslation();
  const labels = useStepLabels();
  const [form, fields] = useActionForm({
    id: "access",
    schema: AccessStep,
    lastResult,
    defaultValue: {
      floor: dwelling.floor?.toString() ?? (dwelling.kind === "house" ? "0" : ""),
      lift: yesNo(dwelling.lift) ?? (dwelling.kind === "house" ? "no" : undefined),
      stepFree: yesNo(dwelling.stepFree),
      walkInShower: dwelling.walkInShower ?? false,
      furnished: yesNo(dwelling.furnished),
      petsAllowed: yesNo(dwelling.petsAllowed),
    },
  });
  return (
    <ActionForm form={form} labels={labels} seen={seen}>
      <NumberField field={fields.floor} hint={t("properties.hint.floor")} />
      <YesNoField field={fields.lift} />
      <YesNoField field={fields.stepFree} hint={t("properties.hint.stepFree")} />
      <YesNoField field={fields.furnished} hint={t("properties.hint.furnished")} />
      <YesNoField field={fields.petsAllowed} />
      <CheckboxField field={fields.walkInShower} hint={t("properties.hint.walkInShower")} />
      <StepButtons
        formId={form.id}
        offerId={offer.id}
        step="access"
        toCheck={offer.wizardStep === "check"}
      />
    </ActionForm>
  );
}

function yesNo(value: boolean | null): "yes" | "no" | undefined {
  if (value === null) return undefined;
  return value ? "yes" : "no";
}
