import { useTranslation } from "~/i18n/use-translation";
import { CheckboxField } from "~/ui/checkbox-field";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { DateField } from "~/ui/date-field";
import { Fieldset } from "~/ui/fieldset";
import { SelectField } from "~/ui/select-field";
import type { AnyField } from "~/ui/use-control";

import {
  CURRENT_HOUSINGS,
  HOUSEHOLD_NEEDS,
  LANGUAGES,
  PROTECTION_STATUSES,
  REFERRERS,
} from "../household";
import {
  currentHousingName,
  languageName,
  needName,
  protectionName,
  referrerName,
} from "../household-texts";

type Fields<Name extends string> = Record<Name, AnyField>;

/** Referral, residence right, deadlines and consent. */
export function SituationFields({
  fields,
}: {
  fields: Fields<
    | "registeredOn"
    | "referrer"
    | "protectionStatus"
    | "protectionValidUntil"
    | "resettlement"
    | "currentHousing"
    | "exitDeadline"
    | "earliestMoveIn"
    | "shareConsentOn"
    | "socialProjectAgreed"
  >;
}) {
  const { t } = useTranslation();
  return (
    <Fieldset legend={t("households.form.situation")}>
      <div className="grid gap-5 sm:grid-cols-2">
        <DateField field={fields.registeredOn} />
        <SelectField
          field={fields.referrer}
          options={REFERRERS.map((value) => ({ value, label: t(referrerName(value)) }))}
        />
        <SelectField
          field={fields.protectionStatus}
          options={PROTECTION_STATUSES.map((value) => ({ value, label: t(protectionName(value)) }))}
        />
        <DateField field={fields.protectionValidUntil} />
        <SelectField
          field={fields.currentHousing}
          options={CURRENT_HOUSINGS.map((value) => ({
            value,
            label: t(currentHousingName(value)),
          }))}
        />
        <DateField field={fields.exitDeadline} />
        <DateField field={fields.earliestMoveIn} />
        <DateField field={fields.shareConsentOn} hint={t("households.form.hintConsent")} />
      </div>
      <CheckboxField field={fields.socialProjectAgreed} />
      <CheckboxField field={fields.resettlement} />
    </Fieldset>
  );
}

/** Languages and what the dwelling must have. */
export function NeedFields({
  fields,
}: {
  fields: Fields<
    "languages" | "interpreterNeeded" | "needs" | "needsFurnished" | "hasPets" | "acceptsShared"
  >;
}) {
  const { t } = useTranslation();
  return (
    <Fieldset legend={t("households.form.needs")}>
      <CheckboxGroup
        field={fields.languages}
        columns={3}
        options={LANGUAGES.map((value) => ({ value, label: t(languageName(value)) }))}
      />
      <CheckboxField field={fields.interpreterNeeded} />
      <CheckboxGroup
        field={fields.needs}
        columns={2}
        options={HOUSEHOLD_NEEDS.map((value) => ({ value, label: t(needName(value)) }))}
      />
      <CheckboxField field={fields.needsFurnished} />
      <CheckboxField field={fields.hasPets} />
      <CheckboxField field={fields.acceptsShared} />
    </Fieldset>
  );
}
