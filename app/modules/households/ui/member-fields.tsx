import type { FieldMetadata } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { DateField } from "~/ui/date-field";
import { HiddenField } from "~/ui/hidden-field";
import { NumberField } from "~/ui/number-field";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";

import { RELATIONS, SEXES } from "../household";
import { relationName, sexName } from "../household-texts";

/** The fields of one member; `count` members can be related to. */
export function MemberFields({
  item,
  count,
}: {
  item: FieldMetadata<Record<string, unknown>>;
  count: number;
}) {
  const { t } = useTranslation();
  const field = item.getFieldset();
  const isUnborn = Boolean(field.expectedOn?.value) && !field.birthDate?.value;
  return (
    <>
      {field.id ? <HiddenField field={field.id} /> : null}
      <div className="grid gap-5 sm:grid-cols-2">
        {field.givenName ? (
          <TextField field={field.givenName} isNeeded={!isUnborn} dir="auto" autoComplete="off" />
        ) : null}
        {field.familyName ? (
          <TextField field={field.familyName} isNeeded={!isUnborn} dir="auto" autoComplete="off" />
        ) : null}
        {field.nativeName ? (
          <TextField field={field.nativeName} dir="auto" autoComplete="off" />
        ) : null}
        {field.relation ? (
          <SelectField
            field={field.relation}
            options={RELATIONS.map((value) => ({ value, label: t(relationName(value)) }))}
          />
        ) : null}
        {field.birthDate ? <DateField field={field.birthDate} /> : null}
        {field.birthYear ? <NumberField field={field.birthYear} /> : null}
        {field.sex ? (
          <SelectField
            field={field.sex}
            options={SEXES.map((value) => ({ value, label: t(sexName(value)) }))}
          />
        ) : null}
        {field.expectedOn ? (
          <DateField field={field.expectedOn} hint={t("households.form.hintExpected")} />
        ) : null}
        {field.relatedTo ? (
          <SelectField
            field={field.relatedTo}
            hint={t("households.form.hintRelated")}
            options={Array.from({ length: count }, (_, position) => ({
              value: String(position),
              label:
                position === 0
                  ? t("households.form.nobody")
                  : t("households.form.person", { number: position + 1 }),
            }))}
          />
        ) : null}
      </div>
    </>
  );
}
