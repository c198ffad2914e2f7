import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { useActionForm } from "~/ui/use-action-form";

import { SplitForm } from "../move-forms";
import type { FilePreview } from "../move-preview";
import { ActRow } from "./act-row";

export interface ConfirmSplitProps {
  householdId: string;
  preview: { staying: FilePreview; leaving: FilePreview; hasReferringService: boolean };
  lastResult: SubmissionResult<string[]> | undefined;
}

/** What the new file takes over and what not, then the act. */
export function ConfirmSplit({ householdId, preview, lastResult }: ConfirmSplitProps) {
  const { t } = useTranslation();
  const { staying, leaving, hasReferringService } = preview;
  const [form, fields] = useActionForm({
    id: "confirm-split",
    schema: SplitForm,
    lastResult: lastResult ?? null,
  });
  return (
    <ActionForm form={form}>
      <ul className="list-disc space-y-2 ps-5">
        <li>{t("households.moves.splitCopied")}</li>
        <li>{t("households.moves.splitNotCopied")}</li>
        {hasReferringService ? <li>{t("households.moves.splitReferrer")}</li> : null}
        <li>{t("households.moves.splitPast")}</li>
      </ul>
      <HiddenField field={fields.version} value={String(staying.version)} />
      {leaving.people.map(({ id }) => (
        <input key={id} type="hidden" name={fields.members.name} value={id} />
      ))}
      <HiddenField field={fields.reference} value={leaving.people[0]?.id ?? ""} />
      <HiddenField field={fields.stays} value={staying.people[0]?.id ?? ""} />
      <ActRow
        formId={form.id}
        submit={t("households.moves.splitSubmit")}
        householdId={householdId}
      />
    </ActionForm>
  );
}
