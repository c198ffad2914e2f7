import { useTranslation } from "~/i18n/use-translation";
import type { Canton } from "~/modules/communes/commune";
import { communesByCanton } from "~/modules/communes/commune-groups";
import { useLanguageOptions } from "~/modules/people/ui/use-language-options";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { schemeName } from "~/modules/schemes/scheme-texts";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { TextareaField } from "~/ui/textarea-field";
import type { AnyField } from "~/ui/use-control";

import { RELATION_SOURCES } from "../owner-relation";

export interface NamedCommune {
  code: string;
  name: string;
  canton: Canton;
}

/** Labels of everything that is known of an owner. */
export function useContactLabels() {
  const { t } = useTranslation();
  return {
    name: t("owner-relations.field.name"),
    email: t("owner-relations.field.email"),
    phone: t("owner-relations.field.phone"),
    language: t("owner-relations.field.language"),
    postalAddress: t("owner-relations.field.postalAddress"),
    scheme: t("owner-relations.field.scheme"),
    communeCode: t("owner-relations.field.commune"),
    source: t("owner-relations.field.source"),
    said: t("owner-relations.new.said"),
    nextStep: t("owner-relations.field.nextStep"),
    nextStepOn: t("owner-relations.field.nextStepOn"),
  };
}

export interface PersonFieldsProps {
  fields: Record<"name" | "email" | "language", AnyField>;
}

/** Who somebody without an account is. */
export function PersonFields({ fields }: PersonFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField field={fields.name} dir="auto" autoComplete="off" />
      <TextField
        field={fields.email}
        type="email"
        autoComplete="off"
        hint={t("owner-relations.hint.email")}
      />
      <SelectField field={fields.language} options={useLanguageOptions()} width="medium" />
    </>
  );
}

export interface ContactFieldsProps {
  fields: Record<"phone" | "postalAddress" | "scheme" | "communeCode" | "source", AnyField>;
  communes: readonly NamedCommune[];
  /** An officer's owners are of his way. */
  mayChooseWay: boolean;
  /** Under the number: who else writes it. */
  hint?: string;
}

/** How an owner is reached and what he thinks of. */
export function ContactFields({ fields, communes, mayChooseWay, hint }: ContactFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField field={fields.phone} type="tel" autoComplete="off" width="medium" hint={hint} />
      <TextareaField
        field={fields.postalAddress}
        rows={3}
        hint={t("owner-relations.hint.postalAddress")}
      />
      <SelectField
        field={fields.communeCode}
        options={communesByCanton(communes)}
        hint={t("owner-relations.hint.commune")}
        width="medium"
      />
      {mayChooseWay ? (
        <SelectField
          field={fields.scheme}
          placeholder={t("owner-relations.value.open")}
          options={SCHEME_KEYS.map((value) => ({ value, label: t(schemeName(value)) }))}
          width="medium"
        />
      ) : null}
      <SelectField
        field={fields.source}
        options={RELATION_SOURCES.map((value) => ({
          value,
          label: t(`owner-relations.source.${value}`),
        }))}
        width="medium"
      />
    </>
  );
}
