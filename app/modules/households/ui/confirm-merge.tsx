import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ownResult } from "~/modules/people/ui/own-result";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { type MergeChoices, writeMergeChoices } from "../merge";
import { MergeForm, UndoMergeForm } from "../merge-forms";
import { ActRow } from "./act-row";

type LastResult = SubmissionResult<string[]> | undefined;
interface ShownFile {
  id: string;
  code: string;
  version: number;
}

/** What the merge does, then the act. */
export function ConfirmMerge(props: {
  kept: ShownFile;
  other: ShownFile;
  choices: MergeChoices;
  lastResult: LastResult;
}) {
  const { kept, other, choices, lastResult } = props;
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "confirm-merge",
    schema: MergeForm,
    lastResult: ownResult(lastResult, { act: "merge" }),
    defaultValue: { act: "merge" },
  });
  return (
    <ActionForm form={form}>
      <ul className="list-disc space-y-2 ps-5">
        <li>{t("merge.carried", { code: kept.code })}</li>
        <li>{t("merge.closes", { code: other.code, kept: kept.code })}</li>
        <li>{t("merge.canUndo")}</li>
      </ul>
      <HiddenField field={fields.act} />
      <HiddenField field={fields.version} value={String(kept.version)} />
      <HiddenField field={fields.otherId} value={other.id} />
      <HiddenField field={fields.otherVersion} value={String(other.version)} />
      <HiddenField field={fields.choices} value={writeMergeChoices(choices)} />
      <ActRow formId={form.id} submit={t("merge.submit")} householdId={kept.id} />
    </ActionForm>
  );
}

/** Takes two files apart again. */
export function UndoMerge({ mergeId, lastResult }: { mergeId: string; lastResult: LastResult }) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `undo-${mergeId}`,
    schema: UndoMergeForm,
    lastResult: ownResult(lastResult, { act: "undo", mergeId }),
    defaultValue: { act: "undo", mergeId },
  });
  return (
    <ActionForm form={form} className="space-y-3">
      <HiddenField field={fields.act} />
      <HiddenField field={fields.mergeId} />
      <SubmitButton formId={form.id} kind="secondary">
        {t("merge.undo")}
      </SubmitButton>
    </ActionForm>
  );
}
