import { Link } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { ActionForm } from "~/ui/action-form";
import { Callout } from "~/ui/callout";
import { CheckboxField } from "~/ui/checkbox-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { CheckStep, type WizardStep } from "../offer";
import { useStepLabels } from "./use-step-labels";
import type { StepFormProps } from "./where-form";

/** Wizard step `check`: what is missing, else the statement and the button that hands the offer in. */
export function CheckForm({
  offer,
  missing,
  lastResult,
}: StepFormProps & { missing: readonly WizardStep[] }) {
  const { t } = useTranslation();
  const labels = useStepLabels();
  const [form, fields] = useActionForm({ id: "check", schema: CheckStep, lastResult });
  if (missing.length > 0) {
    return (
      <Callout tone="attention" title={t("properties.check.incomplete", { count: missing.length })}>
        <ul className="list-disc space-y-1 ps-5">
          {missing.map((step) => (
            <li key={step}>
              <Link to={paths.offerStep(offer.id, step)} className="prose-link inline-block py-0.5">
                {t(`properties.step.${step}`)}
              </Link>
            </li>
          ))}
        </ul>
      </Callout>
    );
  }
  return (
    <ActionForm form={form} labels={labels}>
      <CheckboxField field={fields.statement} />
      <SubmitButton formId={form.id} className="max-sm:w-full">
        {t("properties.check.submit")}
      </SubmitButton>
      <p className="text-sm text-ink-soft">{t("properties.check.after")}</p>
    </ActionForm>
  );
}
