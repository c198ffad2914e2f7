import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";
import { WorkProgress } from "~/ui/work-progress";

import { CancelPlanForm } from "../match-plan";

/** A plan that is being made, and the way to end it. */
export function PlanAtWork({ planId, madeAt }: { planId: string; madeAt: Date }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [form, fields] = useActionForm({
    id: `cancel-${planId}`,
    schema: CancelPlanForm,
    defaultValue: { act: "cancel", plan: planId },
  });
  return (
    <div className="space-y-3">
      <WorkProgress
        label={t("matching.plan.work.label")}
        value={null}
        text={t("matching.plan.work.since", { time: format.time(madeAt) })}
        away={t("matching.plan.work.away")}
        again={{ to: paths.matchPlan(), label: t("matching.plan.work.reload") }}
      />
      <ActionForm form={form}>
        <HiddenField field={fields.act} />
        <HiddenField field={fields.plan} />
        <SubmitButton formId={form.id} kind="quiet">
          {t("matching.plan.work.cancel")}
        </SubmitButton>
      </ActionForm>
    </div>
  );
}
