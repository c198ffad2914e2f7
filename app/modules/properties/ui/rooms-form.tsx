import { useTranslation } from "~/i18n/use-translation";
import { parseAmount } from "~/platform/money";
import { ActionForm } from "~/ui/action-form";
import { NumberField } from "~/ui/number-field";
import { useActionForm } from "~/ui/use-action-form";

import { capacityOf, type CapacityRules } from "../capacity";
import { roomsStep, type StoredDwelling } from "../dwelling";
import { CapacityAdvice } from "./capacity-advice";
import { HabitabilityQuestions } from "./habitability-fields";
import { StepButtons } from "./step-buttons";
import { useStepLabels } from "./use-step-labels";
import type { StepFormProps } from "./where-form";

export interface RoomsFormProps extends StepFormProps {
  dwelling: StoredDwelling;
  capacityRules: CapacityRules;
}

/** Wizard step `rooms`; says at once for how many people the rooms are enough. */
export function RoomsForm({ offer, dwelling, capacityRules, seen, lastResult }: RoomsFormProps) {
  const { t } = useTranslation();
  const labels = useStepLabels();
  const { kind } = dwelling;
  const [form, fields] = useActionForm({
    id: "rooms",
    schema: roomsStep(kind),
    lastResult,
    defaultValue: {
      bedrooms: dwelling.bedrooms?.toString() ?? (kind === "studio" ? "0" : ""),
      areaM2: dwelling.areaM2?.toString() ?? "",
      habitability: dwelling.habitability,
    },
  });
  const bedrooms = parseAmount(fields.bedrooms.value ?? "");
  const area = parseAmount(fields.areaM2.value ?? "");
  const capacity =
    bedrooms !== null && area !== null && bedrooms <= 2000n && area <= 100_000n
      ? capacityOf(
          {
            kind: kind ?? "apartment",
            bedrooms: Number(bedrooms) / 100,
            areaM2: Number(area) / 100,
          },
          capacityRules,
        )
      : null;
  return (
    <ActionForm form={form} labels={labels} seen={seen}>
      <NumberField field={fields.bedrooms} hint={t("properties.hint.bedrooms")} />
      <NumberField field={fields.areaM2} decimals suffix="m²" hint={t("properties.hint.areaM2")} />
      <CapacityAdvice capacity={capacity} />
      <HabitabilityQuestions
        fields={fields.habitability.getFieldset()}
        open={Object.keys(dwelling.habitability).length > 0}
      />
      <StepButtons
        formId={form.id}
        offerId={offer.id}
        step="rooms"
        toCheck={offer.wizardStep === "check"}
      />
    </ActionForm>
  );
}
