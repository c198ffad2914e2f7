import { useTranslation } from "~/i18n/use-translation";
import type { LegalTitle } from "~/modules/schemes/scheme";
import { AmountField } from "~/ui/amount-field";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { DateField } from "~/ui/date-field";
import { HiddenField } from "~/ui/hidden-field";
import { PersonName } from "~/ui/person-name";
import { TextField } from "~/ui/text-field";
import type { AnyField } from "~/ui/use-control";

import type { SignTenancy } from "../tenancy";

export interface SigningFieldsProps {
  fields: Record<keyof SignTenancy, AnyField>;
  title: LegalTitle;
  adults: readonly { id: string; name: string }[];
}

/** The fields of a signing; a mise à disposition also has its indemnity and its term. */
export function SigningFields({ fields, title, adults }: SigningFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <HiddenField field={fields.legalTitle} />
      <div className="grid gap-6 sm:grid-cols-2">
        <DateField field={fields.signedOn} />
        <TextField field={fields.signedAt} />
        <DateField field={fields.startsOn} />
        <DateField field={fields.endsOn} hint={t("tenancies.hint.ends")} />
        <AmountField field={fields.rent} />
        <AmountField field={fields.charges} />
        {title === "mise_a_disposition" ? (
          <AmountField field={fields.occupation} hint={t("tenancies.hint.occupation")} />
        ) : null}
        <AmountField field={fields.deposit} hint={t("tenancies.hint.deposit")} />
        <DateField field={fields.entryInventoryOn} />
      </div>
      <CheckboxGroup
        field={fields.signatories}
        hint={t("tenancies.hint.signatories")}
        options={adults.map((adult) => ({
          value: adult.id,
          label: <PersonName>{adult.name}</PersonName>,
        }))}
      />
    </>
  );
}
