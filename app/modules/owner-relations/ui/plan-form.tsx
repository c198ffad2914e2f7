import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ownResult } from "~/modules/people/ui/own-result";
import { addMonths, type LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { Card } from "~/ui/card";
import { DateField } from "~/ui/date-field";
import { Disclosure } from "~/ui/disclosure";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { useActionForm } from "~/ui/use-action-form";

import { type OwnerRelation, stepState } from "../owner-relation";
import { planForm, RELATION_BOUNDS } from "../relation-forms";
import { NextStep } from "./next-step";

export interface PlanCardProps {
  relation: OwnerRelation;
  colleagues: readonly { id: string; name: string }[];
  viewerId: string;
  today: LocalDate;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** What comes next, by when and by whom; the responsible person is reminded on its day. */
export function PlanCard(props: PlanCardProps) {
  const { relation, today, lastResult } = props;
  const { t } = useTranslation();
  const own = ownResult(lastResult, { act: "plan" });
  const isOpen = own !== undefined || stepState(relation, today) === "none";
  return (
    <Card title={t("owner-relations.plan.title")}>
      <NextStep relation={relation} today={today} />
      <p className="mt-2 text-sm text-ink-soft">
        {relation.responsibleName
          ? t("owner-relations.plan.by", { name: relation.responsibleName })
          : t("owner-relations.plan.byNobody")}
      </p>
      <Disclosure summary={t("owner-relations.plan.edit")} open={isOpen} className="mt-3">
        <PlanFields key={relation.version} {...props} lastResult={own} />
      </Disclosure>
    </Card>
  );
}

function PlanFields({ relation, colleagues, viewerId, today, lastResult }: PlanCardProps) {
  const { t } = useTranslation();
  const isDue = relation.nextStepOn !== null && relation.nextStepOn < today;
  const [form, fields] = useActionForm({
    id: "plan",
    schema: planForm(today),
    lastResult,
    defaultValue: {
      act: "plan",
      version: String(relation.version),
      responsibleId: relation.responsibleId ?? viewerId,
      nextStep: relation.nextStep ?? undefined,
      // A day gone by cannot be planned for again.
      nextStepOn: isDue ? undefined : (relation.nextStepOn ?? undefined),
    },
  });
  const labels = {
    nextStep: t("owner-relations.field.nextStep"),
    nextStepOn: t("owner-relations.field.nextStepOn"),
    responsibleId: t("owner-relations.field.responsible"),
  };
  return (
    <ActionForm form={form} labels={labels} className="mt-2 space-y-4">
      <HiddenField field={fields.act} />
      <HiddenField field={fields.version} value={String(relation.version)} />
      <TextField field={fields.nextStep} hint={t("owner-relations.hint.clearStep")} />
      <DateField
        field={fields.nextStepOn}
        min={today}
        max={addMonths(today, RELATION_BOUNDS.monthsAhead)}
      />
      <SelectField
        field={fields.responsibleId}
        placeholder={null}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SubmitButton formId={form.id} kind="secondary">
        {t("shell.action.save")}
      </SubmitButton>
    </ActionForm>
  );
}
