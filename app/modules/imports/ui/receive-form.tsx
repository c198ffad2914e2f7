import type { SubmissionResult } from "@conform-to/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { TABLE_LIMITS } from "~/platform/tables/table";
import { ActionForm } from "~/ui/action-form";
import { FileField } from "~/ui/file-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { IMPORT_BOUNDS, ReceiveImportForm } from "../offer-import";

const ACCEPTED =
  ".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Takes a list; what it is, the server finds out. */
export function ReceiveForm({
  lastResult,
}: {
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [form, fields] = useActionForm({
    id: "receive-import",
    schema: ReceiveImportForm,
    lastResult,
  });
  return (
    <ActionForm form={form} labels={{ file: t("imports.file.label") }} withFiles>
      <FileField
        field={fields.file}
        accept={ACCEPTED}
        hint={t("imports.file.hint", {
          rows: number(TABLE_LIMITS.rows),
          megabytes: number(IMPORT_BOUNDS.fileBytes / 1_000_000),
        })}
      />
      <SubmitButton formId={form.id}>{t("imports.file.check")}</SubmitButton>
    </ActionForm>
  );
}
