import { useTranslation } from "~/i18n/use-translation";
import type { Canton } from "~/modules/communes/commune";
import { communesByCanton } from "~/modules/communes/commune-groups";
import type { LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { AmountField } from "~/ui/amount-field";
import { CheckboxField } from "~/ui/checkbox-field";
import { Fieldset } from "~/ui/fieldset";
import { HiddenField } from "~/ui/hidden-field";
import { ListField } from "~/ui/list-field";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { useActionForm } from "~/ui/use-action-form";

import { COMMUNE_WISHES, INCOME_SOURCES } from "../household";
import { changeHouseholdForm } from "../household-form";
import { communeWishName, incomeSourceName } from "../household-texts";
import { AlikePeople } from "./alike-people";
import { alikeIn, type AlikeResult } from "./alike-result";
import { MemberFields } from "./member-fields";
import { NeedFields, SituationFields } from "./situation-fields";
import { useHouseholdLabels } from "./use-household-labels";

export interface HouseholdFormViewProps {
  id: string;
  today: LocalDate;
  communes: readonly { code: string; name: string; canton: Canton }[];
  /** What the form holds before anything is typed; a new household starts with one person. */
  defaultValue: Record<string, unknown>;
  lastResult: AlikeResult | undefined;
  submit: string;
}

/** The whole household on one page; lists grow and shrink without JavaScript too. */
export function HouseholdFormView(props: HouseholdFormViewProps) {
  const { t } = useTranslation();
  const labels = useHouseholdLabels();
  const [form, fields] = useActionForm({
    id: props.id,
    schema: changeHouseholdForm(props.today),
    lastResult: props.lastResult,
    defaultValue: props.defaultValue,
  });
  const members = fields.members.getFieldList();
  return (
    <ActionForm form={form} labels={labels}>
      <HiddenField field={fields.version} />
      <HiddenField field={fields.referringOrganisationId} />
      <ListField
        form={form}
        field={fields.members}
        legend={labels.members ?? ""}
        min={1}
        max={40}
        itemLabel={(number) => t("households.form.person", { number })}
        addLabel={t("households.form.addPerson")}
        renderItem={(item) => <MemberFields item={item} count={members.length} />}
      />
      <AlikePeople formId={form.id} field={fields.keptApart} answered={alikeIn(props.lastResult)} />
      <SituationFields fields={fields} />
      <NeedFields fields={fields} />
      <ListField
        form={form}
        field={fields.incomes}
        legend={labels.incomes ?? ""}
        max={20}
        itemLabel={(number) => t("households.form.income", { number })}
        addLabel={t("households.form.addIncome")}
        renderItem={(item) => {
          const field = item.getFieldset();
          return (
            <div className="grid gap-5 sm:grid-cols-2">
              <SelectField
                field={field.source}
                options={INCOME_SOURCES.map((value) => ({
                  value,
                  label: t(incomeSourceName(value)),
                }))}
              />
              <AmountField field={field.monthly} />
            </div>
          );
        }}
      />
      <CheckboxField field={fields.noIncome} hint={t("household-files.form.hintNoIncome")} />
      <ListField
        form={form}
        field={fields.wishes}
        legend={labels.wishes ?? ""}
        max={100}
        itemLabel={(number) => t("households.form.wishItem", { number })}
        addLabel={t("households.form.addWish")}
        renderItem={(item) => {
          const field = item.getFieldset();
          return (
            <div className="grid gap-5 sm:grid-cols-2">
              <SelectField field={field.communeCode} options={communesByCanton(props.communes)} />
              <SelectField
                field={field.wish}
                options={COMMUNE_WISHES.map((value) => ({
                  value,
                  label: t(communeWishName(value)),
                }))}
              />
              <TextField field={field.reason} />
            </div>
          );
        }}
      />
      <Fieldset legend={t("households.field.phone")}>
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField field={fields.phone} type="tel" autoComplete="off" />
          <TextField field={fields.email} type="email" autoComplete="off" />
        </div>
      </Fieldset>
      <SubmitButton formId={form.id}>{props.submit}</SubmitButton>
    </ActionForm>
  );
}
