import { useTranslation } from "~/i18n/use-translation";
import { ActionForm } from "~/ui/action-form";
import { RadioCards } from "~/ui/radio-cards";
import { SelectField } from "~/ui/select-field";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

import {
  DWELLING_KINDS,
  ENERGY_CLASSES,
  HEATING_KINDS,
  type StoredDwelling,
  WhatStep,
} from "../dwelling";
import { dwellingKindName, heatingName } from "../offer-texts";
import { screenText } from "../screen-text";
import { ScreenedText } from "./screened-text";
import { StepButtons } from "./step-buttons";
import { useStepLabels } from "./use-step-labels";
import type { StepFormProps } from "./where-form";

/** Wizard step `what`. */
export function WhatForm({
  offer,
  dwelling,
  seen,
  lastResult,
}: StepFormProps & { dwelling: StoredDwelling }) {
  const { t } = useTranslation();
  const labels = useStepLabels();
  const [form, fields] = useActionForm({
    id: "what",
    schema: WhatStep,
    lastResult,
    defaultValue: {
      kind: dwelling.kind ?? undefined,
      heating: dwelling.heating ?? undefined,
      energyClass: dwelling.energyClass ?? undefined,
      description: dwelling.description ?? "",
    },
  });
  return (
    <ActionForm form={form} labels={labels} seen={seen}>
      <RadioCards
        field={fields.kind}
        columns={2}
        options={DWELLING_KINDS.map((value) => ({ value, title: t(dwellingKindName(value)) }))}
      />
      <SelectField
        field={fields.heating}
        width="medium"
        options={HEATING_KINDS.map((value) => ({ value, label: t(heatingName(value)) }))}
      />
      <SelectField
        field={fields.energyClass}
        width="medium"
        hint={t("properties.hint.energyClass")}
        options={ENERGY_CLASSES.map((value) => ({ value, label: value }))}
      />
      <TextareaField field={fields.description} rows={5} hint={t("properties.hint.description")} />
      <div aria-live="polite">
        <ScreenedText passages={screenText(fields.description.value ?? "")} reader="owner" />
      </div>
      <StepButtons
        formId={form.id}
        offerId={offer.id}
        step="what"
        toCheck={offer.wizardStep === "check"}
      />
    </ActionForm>
  );
}
