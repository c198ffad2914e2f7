import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ownResult } from "~/modules/people/ui/own-result";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { NumberField } from "~/ui/number-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

import { ComputeBedroomsForm, FixBedroomsForm } from "../bedroom-count-form";

export interface BedroomCountFormProps {
  version: number;
  /** What the form holds before anything is typed. */
  bedrooms: number;
  reason: string | null;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** A caseworker's own count of bedrooms, with its reason. */
export function FixBedrooms({ version, bedrooms, reason, lastResult }: BedroomCountFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `fix-bedrooms-${version}`,
    schema: FixBedroomsForm,
    lastResult: ownResult(lastResult, { act: "fix" }),
    defaultValue: {
      act: "fix",
      version: String(version),
      bedroomsOverride: String(bedrooms),
      bedroomsOverrideReason: reason ?? undefined,
    },
  });
  const labels = {
    bedroomsOverride: t("households.own-count.field"),
    bedroomsOverrideReason: t("households.own-count.reason"),
  };
  return (
    <ActionForm form={form} labels={labels}>
      <HiddenField field={fields.act} />
      <HiddenField field={fields.version} />
      <NumberField field={fields.bedroomsOverride} />
      <TextareaField
        field={fields.bedroomsOverrideReason}
        rows={3}
        hint={t("households.own-count.reasonHint")}
      />
      <SubmitButton formId={form.id}>{t("households.own-count.submit")}</SubmitButton>
    </ActionForm>
  );
}

/** Back to the computed count. */
export function ComputeBedrooms({
  version,
  lastResult,
}: Pick<BedroomCountFormProps, "version" | "lastResult">) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `compute-bedrooms-${version}`,
    schema: ComputeBedroomsForm,
    lastResult: ownResult(lastResult, { act: "compute" }),
    defaultValue: { act: "compute", version: String(version) },
  });
  return (
    <ActionForm form={form}>
      <HiddenField field={fields.act} />
      <HiddenField field={fields.version} />
      <SubmitButton formId={form.id} kind="secondary">
        {t("households.own-count.takeBack")}
      </SubmitButton>
    </ActionForm>
  );
}
