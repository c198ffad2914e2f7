import type { SubmissionResult } from "@conform-to/react";
import { ShieldCheck } from "lucide-react";

import { useTranslation } from "~/i18n/use-translation";

import { ActionForm } from "../action-form";
import { AmountField } from "../amount-field";
import { CheckboxField } from "../checkbox-field";
import { CheckboxGroup } from "../checkbox-group";
import { DateField } from "../date-field";
import { Fieldset } from "../fieldset";
import { FileField } from "../file-field";
import { HiddenField } from "../hidden-field";
import { ListField } from "../list-field";
import { NumberField } from "../number-field";
import { PinField } from "../pin-field";
import { RadioCards } from "../radio-cards";
import { SelectField } from "../select-field";
import { SubmitButton } from "../submit-button";
import { TextField } from "../text-field";
import { TextareaField } from "../textarea-field";
import { TimeField } from "../time-field";
import { useActionForm } from "../use-action-form";
import { SampleForm } from "./form-schema";
import { sampleAreas, sampleNames } from "./sample-data";
import { SampleSection } from "./sample-section";

const labels = {
  name: "TextField",
  email: "TextField email",
  note: "TextareaField",
  bedrooms: "NumberField",
  rent: "AmountField",
  from: "DateField",
  at: "TimeField",
  commune: "SelectField",
  way: "RadioCards",
  languages: "CheckboxGroup",
  agreed: "CheckboxField",
  members: "ListField",
  "members[].name": "TextField",
  "members[].birthDate": "DateField",
};

/** Every field in one form that really posts; send it empty to see every error. */
export function FormSamples({ lastResult }: { lastResult?: SubmissionResult<string[]> }) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "sample",
    schema: SampleForm,
    lastResult,
    defaultValue: { members: [{ name: sampleNames[2], birthDate: "" }] },
  });
  return (
    <SampleSection name="ActionForm">
      <ActionForm form={form} labels={labels}>
        <Fieldset legend="Fieldset" hint={t("forms.requiredHint")}>
          <TextField field={fields.name} hint={t("forms.hint.date")} dir="auto" />
          <TextField field={fields.email} type="email" autoComplete="email" width="medium" />
          <TextareaField field={fields.note} />
          <div className="grid gap-5 sm:grid-cols-2">
            <NumberField field={fields.bedrooms} />
            <AmountField field={fields.rent} />
          </div>
          <DateField field={fields.from} hint={t("forms.hint.date")} />
          <TimeField field={fields.at} />
          <SelectField
            field={fields.commune}
            width="medium"
            options={[
              { label: "Diekirch", options: [{ value: "diekirch", label: "Diekirch" }] },
              { value: "wiltz", label: "Wiltz" },
              { value: "mersch", label: "Mersch" },
            ]}
          />
        </Fieldset>
        <RadioCards
          field={fields.way}
          columns={2}
          options={[
            {
              value: "lisko_guarantee",
              title: "LISKO",
              description: t("shell.tagline"),
              icon: <ShieldCheck className="size-6" />,
              details: "14 400 €",
            },
            { value: "ais", title: "AIS", description: t("shell.tagline") },
            { value: "wunnengshellef", title: "Wunnengshëllef", disabled: true },
          ]}
        />
        <CheckboxGroup
          field={fields.languages}
          columns={2}
          options={[
            { value: "ar", label: <bdi lang="ar">العربية</bdi> },
            { value: "ti", label: <bdi lang="ti">ትግርኛ</bdi> },
            { value: "ku", label: <bdi lang="ku">Kurmancî</bdi> },
            { value: "fr", label: "Français", hint: t("forms.optional") },
          ]}
        />
        <PinField
          latitude={fields.latitude}
          longitude={fields.longitude}
          label="PinField"
          hint={t("shell.map.gesturePhone")}
          areas={sampleAreas}
          highlighted="diekirch"
        />
        <ListField
          form={form}
          field={fields.members}
          legend="ListField"
          itemLabel={(number) => `ListField ${number}`}
          min={1}
          max={4}
          renderItem={(item) => {
            const member = item.getFieldset();
            return (
              <>
                <TextField field={member.name} dir="auto" />
                <DateField field={member.birthDate} />
              </>
            );
          }}
        />
        <CheckboxField field={fields.agreed} hint={t("forms.error.accept")} />
        <SubmitButton formId={form.id}>{t("shell.action.send")}</SubmitButton>
      </ActionForm>
      <FieldStates />
    </SampleSection>
  );
}

const refused: SubmissionResult<string[]> = {
  status: "error",
  error: {
    "": ["errors.conflict.body"],
    name: ["forms.error.required"],
    rent: ["forms.error.amount"],
  },
};

/** States that a form passes through: refused, disabled, filled with long and foreign words. */
function FieldStates() {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "states",
    schema: SampleForm,
    lastResult: refused,
    defaultValue: { name: sampleNames[1], rent: "12,345", commune: "wiltz", note: sampleNames[3] },
  });
  return (
    <ActionForm form={form} labels={labels} withFiles>
      <TextField field={fields.name} />
      <AmountField field={fields.rent} />
      <TextareaField field={fields.note} />
      <TextField field={fields.email} disabled hint={t("forms.optional")} />
      <SelectField field={fields.commune} disabled options={[{ value: "wiltz", label: "Wiltz" }]} />
      <FileField field={fields.latitude} label="FileField" accept="image/*,.pdf" multiple />
      <HiddenField field={fields.longitude} value="1" />
      <SubmitButton formId={form.id} kind="danger">
        {t("shell.action.delete")}
      </SubmitButton>
    </ActionForm>
  );
}
