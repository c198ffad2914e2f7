import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { useActionForm } from "~/ui/use-action-form";
import type { AnyField } from "~/ui/use-control";

import { type Join, JoinForm, MoveForm, type MoveQuestion } from "../move-forms";
import type { FilePreview } from "../move-preview";
import { ActRow } from "./act-row";

export interface ConfirmMoveProps {
  /** The file somebody leaves, as it was shown. */
  source: { id: string; code: string; version: number };
  target: FilePreview;
  question: MoveQuestion;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** What goes with one person and what not, then the act. */
export function ConfirmMove({ source, target, question, lastResult }: ConfirmMoveProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "confirm-move",
    schema: MoveForm,
    lastResult: lastResult ?? null,
  });
  return (
    <ActionForm form={form}>
      <ul className="list-disc space-y-2 ps-5">
        <li>{t("households.moves.moveCarried")}</li>
        <li>{t("households.moves.moveNotCarried", { code: source.code })}</li>
      </ul>
      <HiddenField field={fields.memberId} value={question.member ?? ""} />
      <WhereToFields fields={fields} source={source} target={target} question={question} />
      <ActRow formId={form.id} submit={t("households.moves.moveSubmit")} householdId={source.id} />
    </ActionForm>
  );
}

/** What the joined file holds and what stays behind, then the act. */
export function ConfirmJoin({ source, target, question, lastResult }: ConfirmMoveProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "confirm-join",
    schema: JoinForm,
    lastResult: lastResult ?? null,
  });
  return (
    <ActionForm form={form}>
      <ul className="list-disc space-y-2 ps-5">
        <li>{t("households.moves.joinCarried", { target: target.code ?? "" })}</li>
        <li>{t("households.moves.joinNotCarried", { code: source.code })}</li>
      </ul>
      <WhereToFields fields={fields} source={source} target={target} question={question} />
      <ActRow formId={form.id} submit={t("households.moves.joinSubmit")} householdId={source.id} />
    </ActionForm>
  );
}

/** Both files as they were shown, and what the newcomers are to whom. */
function WhereToFields({
  fields,
  source,
  target,
  question,
}: Omit<ConfirmMoveProps, "lastResult"> & { fields: Record<keyof Join, AnyField> }) {
  return (
    <>
      <HiddenField field={fields.version} value={String(source.version)} />
      <HiddenField field={fields.targetId} value={target.id ?? ""} />
      <HiddenField field={fields.targetVersion} value={String(target.version)} />
      <HiddenField field={fields.relation} value={question.relation ?? ""} />
      <HiddenField field={fields.relatedTo} value={String(question.relatedTo ?? "")} />
    </>
  );
}
