import { useTranslation } from "~/i18n/use-translation";
import { ActionForm } from "~/ui/action-form";
import { RadioCards } from "~/ui/radio-cards";
import { TextField } from "~/ui/text-field";
import { useActionForm } from "~/ui/use-action-form";

import { OWNERSHIP_TITLES, PapersStep } from "../offer";
import { ownershipTitleName } from "../offer-texts";
import { StepButtons } from "./step-buttons";
import { useStepLabels } from "./use-step-labels";
import type { StepFormProps } from "./where-form";

/** Wizard step `papers`: by which right the landlord lets. */
export function PapersForm({ offer, lastResult }: StepFormProps) {
  const { t } = useTranslation();
  const labels = useStepLabels();
  const [form, fields] = useActionForm({
    id: "papers",
    schema: PapersStep,
    lastResult,
    defaultValue: {
      title: offer.papers?.title,
      energyPassportNumber: offer.papers?.energyPassportNumber ?? "",
    },
  });
  return (
    <ActionForm form={form} labels={labels}>
      <RadioCards
        field={fields.title}
        options={OWNERSHIP_TITLES.map((value) => ({ value, title: t(ownershipTitleName(value)) }))}
      />
      <TextField
        field={fields.energyPassportNumber}
        width="medium"
        hint={t("properties.hint.energyPassportNumber")}
      />
      <StepButtons
        formId={form.id}
        offerId={offer.id}
        step="papers"
        toCheck={offer.wizardStep === "check"}
      />
    </ActionForm>
  );
}
