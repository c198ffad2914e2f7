import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ownResult } from "~/modules/people/ui/own-result";
import { ActionForm } from "~/ui/action-form";
import type { ButtonKind } from "~/ui/button-styles";
import { HiddenField } from "~/ui/hidden-field";
import { RadioCards } from "~/ui/radio-cards";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

import { DraftActForm, ReviewDraftForm, WithdrawPolicyForm } from "../../policy/policy-draft";

type Result = SubmissionResult<string[]> | undefined;

export interface DraftActButtonProps {
  act: DraftActForm["act"];
  /** The state of the draft that is shown. */
  version: number;
  kind?: ButtonKind;
  lastResult: Result;
}

/** One act on a draft as a whole. */
export function DraftActButton({
  act,
  version,
  kind = "primary",
  lastResult,
}: DraftActButtonProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `draft-${act}`,
    schema: DraftActForm,
    lastResult: ownResult(lastResult, { act }) ?? null,
    defaultValue: { act, version: String(version) },
  });
  return (
    <ActionForm form={form} className="space-y-2">
      <HiddenField field={fields.act} />
      <HiddenField field={fields.version} />
      <SubmitButton formId={form.id} kind={kind}>
        {t(`matching-policy.act.${act}`)}
      </SubmitButton>
    </ActionForm>
  );
}

export interface ReviewFormProps {
  version: number;
  comparedWith: number;
  lastResult: Result;
}

/** The second person's answer. */
export function ReviewForm({ version, comparedWith, lastResult }: ReviewFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "review-draft",
    schema: ReviewDraftForm,
    lastResult: ownResult(lastResult, { act: "review" }) ?? null,
    defaultValue: {
      act: "review",
      version: String(version),
      comparedWith: String(comparedWith),
    },
  });
  const labels = {
    decision: t("matching-policy.field.decision"),
    note: t("matching-policy.field.note"),
  };
  return (
    <ActionForm form={form} labels={labels}>
      <HiddenField field={fields.act} />
      <HiddenField field={fields.version} />
      <HiddenField field={fields.comparedWith} />
      <RadioCards
        field={fields.decision}
        options={(["approve", "return"] as const).map((value) => ({
          value,
          title: t(`matching-policy.decision.${value}`),
          description: t(`matching-policy.decision.${value}Hint`),
        }))}
      />
      <TextareaField field={fields.note} rows={3} hint={t("matching-policy.form.hint.note")} />
      <SubmitButton formId={form.id}>{t("matching-policy.act.review")}</SubmitButton>
    </ActionForm>
  );
}

/** A coming version does not come. */
export function WithdrawPolicy({ lastResult }: { lastResult: Result }) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "withdraw-policy",
    schema: WithdrawPolicyForm,
    lastResult: lastResult ?? null,
  });
  return (
    <ActionForm form={form} labels={{ note: t("matching-policy.field.withdrawalNote") }}>
      <TextareaField field={fields.note} rows={3} />
      <SubmitButton formId={form.id} kind="secondary">
        {t("matching-policy.act.withdraw")}
      </SubmitButton>
    </ActionForm>
  );
}
