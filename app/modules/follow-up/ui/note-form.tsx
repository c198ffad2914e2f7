import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ActionForm } from "~/ui/action-form";
import { Disclosure } from "~/ui/disclosure";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

import { WRITTEN_TIMELINE_KINDS, WriteNoteForm } from "../timeline-entry";

/** Notes what was seen or said; it stays in the timeline for ever. */
export function NoteForm({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "write-note",
    schema: WriteNoteForm,
    lastResult,
    defaultValue: { kind: "note" },
  });
  return (
    <Disclosure summary={t("follow-up.timeline.write")} open={lastResult !== undefined}>
      <ActionForm
        form={form}
        labels={{ kind: t("follow-up.timeline.kind"), text: t("follow-up.timeline.text") }}
      >
        <SelectField
          field={fields.kind}
          options={WRITTEN_TIMELINE_KINDS.map((value) => ({
            value,
            label: t(`follow-up.timeline.${value}`),
          }))}
        />
        <TextareaField field={fields.text} rows={4} />
        <SubmitButton formId={form.id}>{t("follow-up.timeline.submit")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
