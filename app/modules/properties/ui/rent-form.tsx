import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { LegalParameter } from "~/modules/schemes/legal-parameter";
import { addMonths, type LocalDate } from "~/platform/local-date";
import { parseAmount } from "~/platform/money";
import { ActionForm } from "~/ui/action-form";
import { AmountField } from "~/ui/amount-field";
import { DateField } from "~/ui/date-field";
import { Disclosure } from "~/ui/disclosure";
import { NumberField } from "~/ui/number-field";
import { useActionForm } from "~/ui/use-action-form";

import { OFFER_BOUNDS, rentStep } from "../offer";
import { RentAdvice } from "./rent-advice";
import { StepButtons } from "./step-buttons";
import { useStepLabels } from "./use-step-labels";
import type { StepFormProps } from "./where-form";

export interface RentFormProps extends StepFormProps {
  today: LocalDate;
  /** Every dated value of the law. */
  parameters: readonly LegalParameter[];
  /** Monthly rents a deposit may have at most. */
  depositMonths: number;
}

/** Wizard step `rent`; shows the year's rent and, with the capital invested, the legal ceiling while one types. */
export function RentForm(props: RentFormProps) {
  const { offer, today, parameters, depositMonths, seen, lastResult } = props;
  const { t } = useTranslation();
  const labels = useStepLabels();
  const { formAmount } = useFormat();
  const amount = (cents: bigint | null) => (cents === null ? "" : formAmount(cents));
  const [form, fields] = useActionForm({
    id: "rent",
    schema: rentStep(today, depositMonths),
    lastResult,
    defaultValue: {
      rent: amount(offer.rentCents),
      charges: amount(offer.chargesCents),
      deposit: amount(offer.depositCents),
      investedCapital: amount(offer.investedCapitalCents),
      availableFrom: offer.availableFrom ?? "",
      minimumMonths: offer.minimumMonths?.toString() ?? "12",
    },
  });
  return (
    <ActionForm form={form} labels={labels} seen={seen}>
      <AmountField field={fields.rent} hint={t("properties.hint.rent")} />
      <AmountField field={fields.charges} hint={t("properties.hint.charges")} />
      <RentAdvice
        rent={parseAmount(fields.rent.value ?? "")}
        charges={parseAmount(fields.charges.value ?? "")}
        capital={parseAmount(fields.investedCapital.value ?? "")}
        parameters={parameters}
        today={today}
      />
      <AmountField
        field={fields.deposit}
        hint={t("properties.hint.deposit", { months: depositMonths })}
      />
      <Disclosure
        summary={t("properties.rent.ceilingQuestion")}
        open={Boolean(fields.investedCapital.errors ?? offer.investedCapitalCents)}
      >
        <AmountField field={fields.investedCapital} hint={t("properties.hint.investedCapital")} />
      </Disclosure>
      <DateField
        field={fields.availableFrom}
        max={addMonths(today, OFFER_BOUNDS.availableFrom.monthsAhead)}
        hint={t("properties.hint.availableFrom")}
      />
      <NumberField field={fields.minimumMonths} hint={t("properties.hint.minimumMonths")} />
      <StepButtons
        formId={form.id}
        offerId={offer.id}
        step="rent"
        toCheck={offer.wizardStep === "check"}
      />
    </ActionForm>
  );
}
