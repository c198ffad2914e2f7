import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import type { LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { DateField } from "~/ui/date-field";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { PLAN_MODES, type PlanMode } from "../engine/plan-mode";
import { AskPlanForm, KEEP_POINTS } from "../match-plan";

export interface AskPlanFormProps {
  lastResult: SubmissionResult<string[]> | undefined;
  today: LocalDate;
  /** How the plan that is shown was asked for. */
  asked: { mode: PlanMode; keepPoints: number } | null;
  again: boolean;
}

/** For which day, for what, and how much of what stands is kept. */
export function AskPlan({ lastResult, today, asked, again }: AskPlanFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "ask-plan",
    schema: AskPlanForm,
    lastResult: lastResult?.initialValue?.["act"] === "ask" ? lastResult : undefined,
    defaultValue: {
      act: "ask",
      day: today,
      mode: asked?.mode ?? "homes",
      keep: KEEP_POINTS.find((value) => value === String(asked?.keepPoints ?? 1)) ?? "1",
    },
  });
  const labels = {
    day: t("matching.plan.ask.day"),
    mode: t("matching.plan.ask.mode"),
    keep: t("matching.plan.ask.keep"),
  };
  return (
    <ActionForm form={form} labels={labels} wide>
      <HiddenField field={fields.act} />
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <DateField field={fields.day} min={today} hint={t("matching.plan.ask.dayHint")} />
        <SelectField
          field={fields.mode}
          placeholder={null}
          options={PLAN_MODES.map((value) => ({
            value,
            label: t(`matching.plan.mode.${value}`),
          }))}
        />
        <SelectField
          field={fields.keep}
          placeholder={null}
          options={KEEP_POINTS.map((value) => ({
            value,
            label: t("matching.plan.ask.keepPoints", { count: Number(value) }),
          }))}
        />
      </div>
      <SubmitButton formId={form.id} kind={again ? "secondary" : "primary"}>
        {again ? t("matching.plan.ask.again") : t("matching.plan.ask.first")}
      </SubmitButton>
    </ActionForm>
  );
}
