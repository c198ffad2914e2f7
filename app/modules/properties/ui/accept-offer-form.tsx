import type { SubmissionResult } from "@conform-to/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { AmountField } from "~/ui/amount-field";
import { DateField } from "~/ui/date-field";
import { HiddenField } from "~/ui/hidden-field";
import { NumberField } from "~/ui/number-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

import type { StoredOffer } from "../offer";
import { acceptForm, type OfferTerms } from "../offer-terms";

export interface AcceptOfferFormProps {
  offer: StoredOffer;
  terms: OfferTerms | null;
  today: LocalDate;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The organisation takes the dwelling over: on which terms, for the owner to answer. */
export function AcceptOfferForm({ offer, terms, today, lastResult }: AcceptOfferFormProps) {
  const { t } = useTranslation();
  const { formAmount } = useFormat();
  const start = offer.availableFrom && offer.availableFrom > today ? offer.availableFrom : today;
  const [form, fields] = useActionForm({
    id: "accept",
    schema: acceptForm(today),
    lastResult,
    defaultValue: {
      act: "accept",
      version: String(offer.version),
      rent: terms ? formAmount(terms.rentCents) : "",
      startsOn: terms && terms.startsOn > today ? terms.startsOn : start,
      months: String(terms?.months ?? 36),
      works: terms?.works ?? "",
    },
  });
  return (
    <ActionForm
      form={form}
      labels={{
        rent: t("properties.terms.rent"),
        startsOn: t("properties.terms.startsOn"),
        months: t("properties.terms.months"),
        works: t("properties.terms.works"),
      }}
      className="space-y-4"
    >
      <HiddenField field={fields.act} />
      <HiddenField field={fields.version} value={String(offer.version)} />
      <p>{t("properties.terms.acceptHint")}</p>
      <AmountField field={fields.rent} />
      <DateField field={fields.startsOn} min={today} />
      <NumberField field={fields.months} />
      <TextareaField field={fields.works} rows={3} hint={t("properties.terms.worksHint")} />
      <SubmitButton formId={form.id} className="w-full">
        {t("properties.terms.accept")}
      </SubmitButton>
    </ActionForm>
  );
}
