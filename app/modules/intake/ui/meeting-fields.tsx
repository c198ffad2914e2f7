import { useTranslation } from "~/i18n/use-translation";
import { LANGUAGES } from "~/modules/households/household";
import { languageName } from "~/modules/households/household-texts";
import { CheckboxField } from "~/ui/checkbox-field";
import { NumberField } from "~/ui/number-field";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import type { AnyField } from "~/ui/use-control";

type Fields<Name extends string> = Record<Name, AnyField>;

/** Labels of what is asked of somebody before there is a file, by field name. */
export function useMeetingLabels() {
  const { t } = useTranslation();
  return {
    slot: t("intake.field.slot"),
    householdCode: t("intake.field.householdCode"),
    givenName: t("intake.field.givenName"),
    familyName: t("intake.field.familyName"),
    phone: t("intake.field.phone"),
    email: t("intake.field.email"),
    language: t("intake.field.language"),
    interpreterNeeded: t("intake.field.interpreterNeeded"),
    persons: t("intake.field.persons"),
    note: t("intake.field.note"),
  };
}

/** Who comes and how to reach him. @param reachHint what is asked of telephone and e-mail together. */
export function PersonFields({
  fields,
  reachHint,
}: {
  fields: Fields<"givenName" | "familyName" | "phone" | "email">;
  reachHint?: string;
}) {
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <TextField field={fields.givenName} dir="auto" autoComplete="off" />
      <TextField field={fields.familyName} dir="auto" autoComplete="off" />
      <TextField field={fields.phone} type="tel" autoComplete="off" hint={reachHint} />
      <TextField field={fields.email} type="email" autoComplete="off" />
    </div>
  );
}

/** In which language, with how many. */
export function MeetingFields({
  fields,
}: {
  fields: Fields<"language" | "interpreterNeeded" | "persons">;
}) {
  const { t } = useTranslation();
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          field={fields.language}
          options={LANGUAGES.map((value) => ({ value, label: t(languageName(value)) }))}
        />
        <NumberField field={fields.persons} />
      </div>
      <CheckboxField field={fields.interpreterNeeded} />
    </>
  );
}
