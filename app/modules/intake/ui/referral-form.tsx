import type { ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { LANGUAGES } from "~/modules/households/household";
import { languageName, referrerName } from "~/modules/households/household-texts";
import { AlikePeople } from "~/modules/households/ui/alike-people";
import { alikeIn, type AlikeResult } from "~/modules/households/ui/alike-result";
import { addMonths, type LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { CheckboxField } from "~/ui/checkbox-field";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { DateField } from "~/ui/date-field";
import { Fieldset } from "~/ui/fieldset";
import { HiddenField } from "~/ui/hidden-field";
import { NumberField } from "~/ui/number-field";
import { type Option, SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";
import type { AnyField } from "~/ui/use-control";

import { REFERRAL_REFERRERS, screenNeed, URGENCIES } from "../referral";
import { recordReferralForm, sendReferralForm } from "../referral-forms";
import { PersonFields, useMeetingLabels } from "./meeting-fields";
import { ScreenedNeed } from "./screened-need";

export interface ReferralFormProps {
  houses: Option[];
  offices: Option[];
  contact: string;
  today: LocalDate;
  lastResult: AlikeResult | undefined;
}

/** An office social sends a household to LISKO. */
export function SendReferral({ houses, contact, today, lastResult }: ReferralFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "send-referral",
    schema: sendReferralForm(today),
    lastResult,
    defaultValue: { contact, organisationId: houses[0]?.value },
  });
  return (
    <ActionForm form={form} labels={useReferralLabels()}>
      <Fieldset legend={t("intake.referral.sender")}>
        {houses.length > 1 ? (
          <SelectField field={fields.organisationId} options={houses} placeholder={null} />
        ) : (
          <HiddenField field={fields.organisationId} />
        )}
        <TextField field={fields.contact} hint={t("intake.referral.contactHint")} />
      </Fieldset>
      <HouseholdFields
        fields={fields}
        need={fields.need.value}
        today={today}
        alike={
          <AlikePeople formId={form.id} field={fields.keptApart} answered={alikeIn(lastResult)} />
        }
      />
      <SubmitButton formId={form.id}>{t("intake.referral.send")}</SubmitButton>
    </ActionForm>
  );
}

/** Staff takes down a referral that came by telephone or letter. */
export function RecordReferral({ offices, today, lastResult }: ReferralFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "record-referral",
    schema: recordReferralForm(today),
    lastResult,
    defaultValue: { receivedOn: today },
  });
  return (
    <ActionForm form={form} labels={useReferralLabels()}>
      <Fieldset legend={t("intake.referral.sender")}>
        <div className="grid gap-5 sm:grid-cols-2">
          <SelectField
            field={fields.referrer}
            options={REFERRAL_REFERRERS.map((value) => ({ value, label: t(referrerName(value)) }))}
          />
          <DateField field={fields.receivedOn} min={addMonths(today, -12)} max={today} />
        </div>
        <SelectField
          field={fields.referringOrganisationId}
          options={offices}
          placeholder={t("intake.value.none")}
          hint={t("intake.referral.officeHint")}
        />
        <TextField field={fields.contact} hint={t("intake.referral.contactHint")} />
      </Fieldset>
      <HouseholdFields
        fields={fields}
        need={fields.need.value}
        today={today}
        alike={
          <AlikePeople formId={form.id} field={fields.keptApart} answered={alikeIn(lastResult)} />
        }
      />
      <SubmitButton formId={form.id}>{t("intake.referral.record")}</SubmitButton>
    </ActionForm>
  );
}

interface HouseholdFieldsProps {
  fields: Record<
    | ("givenName" | "familyName" | "phone" | "email")
    | ("need" | "urgency" | "persons" | "languages" | "interpreterNeeded" | "consentOn"),
    AnyField
  >;
  need: string | undefined;
  today: LocalDate;
  alike: ReactNode;
}

function HouseholdFields({ fields, need, today, alike }: HouseholdFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Fieldset legend={t("intake.referral.household")}>
        <PersonFields fields={fields} />
        {alike}
        <NumberField field={fields.persons} />
        <CheckboxGroup
          field={fields.languages}
          columns={3}
          options={LANGUAGES.map((value) => ({ value, label: t(languageName(value)) }))}
        />
        <CheckboxField field={fields.interpreterNeeded} />
      </Fieldset>
      <Fieldset legend={t("intake.referral.why")}>
        <TextareaField field={fields.need} rows={5} hint={t("intake.referral.needHint")} />
        <div aria-live="polite">
          <ScreenedNeed passages={screenNeed(need ?? "")} />
        </div>
        <SelectField
          field={fields.urgency}
          width="medium"
          options={URGENCIES.map((value) => ({ value, label: t(`intake.urgency.${value}`) }))}
        />
        <DateField
          field={fields.consentOn}
          min={addMonths(today, -12)}
          max={today}
          hint={t("intake.referral.consentHint")}
        />
      </Fieldset>
    </>
  );
}

function useReferralLabels() {
  const { t } = useTranslation();
  return {
    ...useMeetingLabels(),
    organisationId: t("intake.referral.house"),
    contact: t("intake.referral.contact"),
    referrer: t("intake.referral.referrer"),
    referringOrganisationId: t("intake.referral.office"),
    receivedOn: t("intake.referral.receivedOn"),
    need: t("intake.referral.need"),
    urgency: t("intake.referral.urgency"),
    languages: t("intake.referral.languages"),
    consentOn: t("intake.referral.consentOn"),
  };
}
