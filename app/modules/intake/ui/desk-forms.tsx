import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ownResult } from "~/modules/people/ui/own-result";
import { ActionForm } from "~/ui/action-form";
import { CheckboxField } from "~/ui/checkbox-field";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { useActionForm } from "~/ui/use-action-form";

import { TOLD_REASONS } from "../arrival";
import { CallForm, KnownForm, TellForm, WalkInForm } from "../arrival-forms";
import { MeetingFields, useMeetingLabels } from "./meeting-fields";

type LastResult = SubmissionResult<string[]> | undefined;

/** Takes down somebody without an appointment; a number is enough. */
export function WalkIn({ lastResult }: { lastResult: LastResult }) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "walk-in",
    schema: WalkInForm,
    lastResult: ownResult(lastResult, { act: "walk_in" }),
    defaultValue: { act: "walk_in" },
  });
  const labels = {
    ...useMeetingLabels(),
    name: t("intake.desk.name"),
    isUrgent: t("intake.desk.urgentField"),
  };
  return (
    <ActionForm form={form} labels={labels} className="space-y-4">
      <HiddenField field={fields.act} />
      <TextField
        field={fields.name}
        dir="auto"
        autoComplete="off"
        hint={t("intake.desk.nameHint")}
      />
      <MeetingFields fields={fields} />
      <CheckboxField field={fields.isUrgent} />
      <SubmitButton formId={form.id}>{t("intake.desk.walkInSubmit")}</SubmitButton>
    </ActionForm>
  );
}

/** Calls somebody in, to the person who receives him. */
export function CallIn({
  arrivalId,
  colleagues,
  viewerId,
  lastResult,
}: {
  arrivalId: string;
  colleagues: readonly { id: string; name: string }[];
  viewerId: string;
  lastResult: LastResult;
}) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `call-${arrivalId}`,
    schema: CallForm,
    lastResult: ownResult(lastResult, { act: "call", arrivalId }),
    defaultValue: { act: "call", arrivalId, calledBy: viewerId },
  });
  return (
    <ActionForm form={form} labels={{ calledBy: t("intake.desk.calledBy") }} className="space-y-2">
      <HiddenField field={fields.act} />
      <HiddenField field={fields.arrivalId} />
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-40 flex-1">
          <SelectField
            field={fields.calledBy}
            placeholder={null}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
        <SubmitButton formId={form.id}>{t("intake.desk.call")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Somebody without an appointment has a file already. */
export function KnownByCode({
  arrivalId,
  lastResult,
}: {
  arrivalId: string;
  lastResult: LastResult;
}) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `known-by-code-${arrivalId}`,
    schema: KnownForm,
    lastResult: ownResult(lastResult, { act: "known", arrivalId }),
    defaultValue: { act: "known", arrivalId },
  });
  return (
    <ActionForm form={form} labels={useMeetingLabels()} className="space-y-3">
      <HiddenField field={fields.act} />
      <HiddenField field={fields.arrivalId} />
      <TextField field={fields.householdCode} width="short" isNeeded />
      <SubmitButton formId={form.id} kind="secondary" size="small">
        {t("intake.desk.knownByCode")}
      </SubmitButton>
    </ActionForm>
  );
}

/** Somebody is told something else than a file. */
export function TellElse({ arrivalId, lastResult }: { arrivalId: string; lastResult: LastResult }) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `tell-${arrivalId}`,
    schema: TellForm,
    lastResult: ownResult(lastResult, { act: "tell", arrivalId }),
    defaultValue: { act: "tell", arrivalId },
  });
  return (
    <ActionForm
      form={form}
      labels={{ toldReason: t("intake.desk.toldReason") }}
      className="space-y-3"
    >
      <HiddenField field={fields.act} />
      <HiddenField field={fields.arrivalId} />
      <SelectField
        field={fields.toldReason}
        options={TOLD_REASONS.map((value) => ({ value, label: t(`intake.told.${value}`) }))}
      />
      <SubmitButton formId={form.id} kind="secondary" size="small">
        {t("intake.desk.tellSubmit")}
      </SubmitButton>
    </ActionForm>
  );
}
