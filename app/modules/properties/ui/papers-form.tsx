import { useTranslation } from "~/i18n/use-translation";
import { addMonths, type LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { DateField } from "~/ui/date-field";
import { RadioCards } from "~/ui/radio-cards";
import { TextField } from "~/ui/text-field";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";
import { useHydrated } from "~/ui/use-hydrated";

import { isSharedTitle, OFFER_BOUNDS, OWNERSHIP_TITLES, papersStep } from "../offer";
import { ownershipTitleName } from "../offer-texts";
import { useStepLabels } from "./use-step-labels";
import type { StepFormProps } from "./where-form";

/** The form of wizard step `papers`; its buttons stand below the documents. */
export const PAPERS_FORM = "papers";

/** Wizard step `papers`: by which right the landlord lets, who else owns, the energy passport. */
export function PapersForm({
  offer,
  today,
  seen,
  lastResult,
}: StepFormProps & { today: LocalDate }) {
  const { t } = useTranslation();
  const labels = useStepLabels();
  const isHydrated = useHydrated();
  const [form, fields] = useActionForm({
    id: PAPERS_FORM,
    schema: papersStep(today),
    lastResult,
    defaultValue: {
      title: offer.papers?.title,
      ownerNames: offer.papers?.ownerNames ?? "",
      energyPassportNumber: offer.papers?.energyPassportNumber ?? "",
      energyPassportExpiresOn: offer.papers?.energyPassportExpiresOn ?? "",
    },
  });
  const asksOwners = !isHydrated || isSharedTitle(fields.title.value);
  const { monthsAhead } = OFFER_BOUNDS.energyPassport;
  return (
    <ActionForm form={form} labels={labels} seen={seen}>
      <RadioCards
        field={fields.title}
        options={OWNERSHIP_TITLES.map((value) => ({ value, title: t(ownershipTitleName(value)) }))}
      />
      {asksOwners ? (
        <TextareaField
          field={fields.ownerNames}
          rows={2}
          hint={t("properties.hint.ownerNames")}
          isNeeded={isHydrated}
        />
      ) : null}
      <TextField
        field={fields.energyPassportNumber}
        width="medium"
        hint={t("properties.hint.energyPassportNumber")}
      />
      <DateField
        field={fields.energyPassportExpiresOn}
        max={addMonths(today, monthsAhead)}
        hint={t("properties.hint.energyPassportExpiresOn")}
      />
    </ActionForm>
  );
}
