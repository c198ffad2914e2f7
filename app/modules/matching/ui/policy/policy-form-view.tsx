import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { CURRENT_HOUSINGS } from "~/modules/households/household";
import type { LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { AmountField } from "~/ui/amount-field";
import { ChoiceGroup } from "~/ui/choice-group";
import { DateField } from "~/ui/date-field";
import { Fieldset } from "~/ui/fieldset";
import { HiddenField } from "~/ui/hidden-field";
import { ListField } from "~/ui/list-field";
import { NumberField } from "~/ui/number-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

import { usePolicyLabels } from "./use-policy-labels";
import { criterionName } from "../../matching-texts";
import { COMMUNE_POINTS, CURVES } from "../../policy/policy-figures";
import { policyForm } from "../../policy/policy-form";

export interface PolicyFormViewProps {
  id: string;
  today: LocalDate;
  defaultValue: Record<string, unknown>;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Every figure of a policy on one page; corners come and go without JavaScript too. */
export function PolicyFormView({ id, today, defaultValue, lastResult }: PolicyFormViewProps) {
  const { t } = useTranslation();
  const labels = usePolicyLabels();
  const [form, fields] = useActionForm({
    id,
    schema: policyForm(today),
    lastResult: lastResult ?? null,
    defaultValue,
  });
  const limits = fields.limits.getFieldset();
  const near = fields.near.getFieldset();
  const housing = fields.withoutDeadline.getFieldset();
  const commune = fields.commune.getFieldset();
  return (
    <ActionForm form={form} labels={labels} className="space-y-10">
      <HiddenField field={fields.version} />
      <Fieldset legend={t("matching-policy.form.change")}>
        <DateField
          field={fields.validFrom}
          min={today}
          hint={t("matching-policy.form.validFromHint")}
        />
        <TextareaField field={fields.reason} hint={t("matching-policy.form.reasonHint")} />
      </Fieldset>
      <Fieldset legend={t("matching-policy.form.limits")}>
        <NumberField
          field={limits.spareBedrooms}
          hint={t("matching-policy.form.hint.spareBedrooms")}
        />
        <NumberField
          field={limits.daysAfterDeadline}
          hint={t("matching-policy.form.hint.daysAfterDeadline")}
        />
        <NumberField field={limits.daysEmpty} hint={t("matching-policy.form.hint.daysEmpty")} />
      </Fieldset>
      <Fieldset legend={t("matching-policy.form.near")} hint={t("matching-policy.form.hint.near")}>
        <div className="grid gap-5 sm:grid-cols-2">
          <NumberField field={near.rules} />
          <AmountField field={near.rentOver} isNeeded />
          <NumberField field={near.days} />
          <NumberField field={near.squareMetres} />
        </div>
      </Fieldset>
      {CURVES.map((name) => (
        <div key={name} className="space-y-6">
          <ListField
            form={form}
            field={fields[name]}
            legend={t("matching-policy.form.criterion", { name: t(criterionName(name)) })}
            hint={t(`matching-policy.form.hint.${name}`)}
            isCompact
            min={1}
            max={40}
            itemLabel={(number) => t("matching-policy.form.corner", { number })}
            addLabel={t("matching-policy.form.addCorner")}
            renderItem={(item) => {
              const corner = item.getFieldset();
              return (
                <div className="grid grid-cols-2 gap-3">
                  <NumberField field={corner.x} isNeeded />
                  <NumberField field={corner.points} isNeeded />
                </div>
              );
            }}
          />
          {name === "urgency" ? (
            <Fieldset
              legend={t("matching-policy.form.withoutDeadline")}
              hint={t("matching-policy.form.hint.withoutDeadline")}
            >
              <div className="grid gap-5 sm:grid-cols-2">
                {CURRENT_HOUSINGS.map((value) => (
                  <NumberField key={value} field={housing[value]} />
                ))}
              </div>
            </Fieldset>
          ) : null}
          {name === "waiting" ? (
            <ChoiceGroup
              id={fields.commune.id}
              label={t("matching-policy.form.criterion", { name: t(criterionName("commune")) })}
              hint={t("matching-policy.form.hint.commune")}
              hintId={fields.commune.descriptionId}
              errors={fields.commune.errors}
              errorId={fields.commune.errorId}
              required
            >
              <div className="grid gap-5 sm:grid-cols-2">
                {COMMUNE_POINTS.map((value) => (
                  <NumberField key={value} field={commune[value]} />
                ))}
              </div>
            </ChoiceGroup>
          ) : null}
        </div>
      ))}
      <Fieldset legend={t("matching-policy.read.equals")}>
        <TextField field={fields.seed} width="medium" hint={t("matching-policy.form.hint.seed")} />
      </Fieldset>
      <div className="flex flex-wrap gap-2">
        <SubmitButton formId={form.id} name="then" value="effect">
          {t("matching-policy.form.saveAndSee")}
        </SubmitButton>
        <SubmitButton formId={form.id} kind="secondary" name="then" value="read">
          {t("matching-policy.form.save")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
