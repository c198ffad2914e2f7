import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ownResult } from "~/modules/people/ui/own-result";
import { addMonths, type LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { Callout } from "~/ui/callout";
import { DateField } from "~/ui/date-field";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

import { type ContactEntry, ENTRY_KINDS, ENTRY_WAYS } from "../contact-entry";
import { entryForm, RELATION_BOUNDS } from "../relation-forms";

export interface EntryFormProps {
  today: LocalDate;
  /** The entry this one corrects. */
  corrected: ContactEntry | null;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Writes into the log: it stays there, and is corrected by another entry. */
export function EntryForm({ today, corrected, lastResult }: EntryFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "write-entry",
    schema: entryForm(today),
    lastResult: ownResult(lastResult, { act: "note" }),
    defaultValue: {
      act: "note",
      kind: corrected?.kind ?? "call",
      direction: corrected ? (corrected.direction ?? undefined) : "in",
      happenedOn: corrected?.happenedOn ?? today,
      text: corrected?.text,
      correctsId: corrected?.id,
    },
  });
  const labels = {
    kind: t("owner-relations.entry.kind"),
    direction: t("owner-relations.entry.direction"),
    happenedOn: t("owner-relations.entry.happenedOn"),
    text: t("owner-relations.entry.text"),
  };
  return (
    <ActionForm form={form} labels={labels} className="space-y-4">
      <HiddenField field={fields.act} />
      <HiddenField field={fields.correctsId} />
      {corrected ? (
        <Callout title={t("owner-relations.entry.correcting")}>
          {t("owner-relations.entry.correctingHint")}
        </Callout>
      ) : null}
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField
          field={fields.kind}
          placeholder={null}
          options={ENTRY_KINDS.map((value) => ({
            value,
            label: t(`owner-relations.entryKind.${value}`),
          }))}
        />
        <SelectField
          field={fields.direction}
          placeholder={t("owner-relations.entry.noDirection")}
          options={ENTRY_WAYS.map((value) => ({
            value,
            label: t(`owner-relations.entryWay.${value}`),
          }))}
        />
        <DateField
          field={fields.happenedOn}
          min={addMonths(today, -RELATION_BOUNDS.monthsBack)}
          max={today}
        />
      </div>
      <TextareaField field={fields.text} rows={4} />
      <SubmitButton formId={form.id} kind="secondary">
        {t("owner-relations.entry.send")}
      </SubmitButton>
    </ActionForm>
  );
}
