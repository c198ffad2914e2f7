import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ownResult } from "~/modules/people/ui/own-result";
import type { LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { DateField } from "~/ui/date-field";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import {
  CONSENT_WAYS,
  type ConsentPurpose,
  giveConsentForm,
  WithdrawConsentForm,
} from "../consent";
import { type HouseholdLanguage, LANGUAGES } from "../household";
import { languageName } from "../household-texts";

type LastResult = SubmissionResult<string[]> | undefined;

export interface GiveConsentProps {
  purpose: ConsentPurpose;
  today: LocalDate;
  languages: readonly HouseholdLanguage[];
  lastResult: LastResult;
}

/** A yes: when, how and in which language. */
export function GiveConsent({ purpose, today, languages, lastResult }: GiveConsentProps) {
  const { t } = useTranslation();
  const own = { act: "give", purpose };
  const [form, fields] = useActionForm({
    id: `give-${purpose}`,
    schema: giveConsentForm(today),
    lastResult: ownResult(lastResult, own),
    defaultValue: { ...own, givenOn: today, language: languages[0] },
  });
  const labels = {
    givenOn: t("consent.field.givenOn"),
    how: t("consent.field.how"),
    language: t("consent.field.language"),
  };
  return (
    <ActionForm form={form} labels={labels} className="space-y-4">
      <HiddenField field={fields.act} />
      <HiddenField field={fields.purpose} />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField field={fields.givenOn} max={today} />
        <SelectField
          field={fields.how}
          options={CONSENT_WAYS.map((value) => ({ value, label: t(`consent.how.${value}`) }))}
        />
        <SelectField
          field={fields.language}
          options={LANGUAGES.map((value) => ({ value, label: t(languageName(value)) }))}
        />
      </div>
      <SubmitButton formId={form.id} kind="secondary">
        {t("consent.give")}
      </SubmitButton>
    </ActionForm>
  );
}

/** Takes a yes back, from now on. */
export function WithdrawConsent({
  purpose,
  lastResult,
}: Pick<GiveConsentProps, "purpose" | "lastResult">) {
  const { t } = useTranslation();
  const own = { act: "withdraw", purpose };
  const [form, fields] = useActionForm({
    id: `withdraw-${purpose}`,
    schema: WithdrawConsentForm,
    lastResult: ownResult(lastResult, own),
    defaultValue: own,
  });
  return (
    <ActionForm form={form} className="space-y-3">
      <HiddenField field={fields.act} />
      <HiddenField field={fields.purpose} />
      {purpose === "owners" ? (
        <p className="text-sm text-ink-soft">{t("consent.withdrawOwners")}</p>
      ) : null}
      <SubmitButton formId={form.id} kind="danger">
        {t("consent.withdraw")}
      </SubmitButton>
    </ActionForm>
  );
}
