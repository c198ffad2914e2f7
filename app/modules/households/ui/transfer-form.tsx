import type { SubmissionResult } from "@conform-to/react";
import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import type { LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { Badge } from "~/ui/badge";
import { CheckboxField } from "~/ui/checkbox-field";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

import type { HouseholdStatus } from "../household";
import { AskTransferForm } from "../transfer";
import { HouseholdBadge } from "./household-badge";

interface ListedFile {
  id: string;
  code: string;
  status: HouseholdStatus;
  exitDeadline: LocalDate | null;
  toId: string | null;
  toName: string | null | undefined;
}

export interface TransferFormProps {
  files: readonly ListedFile[];
  colleagues: readonly { id: string; name: string }[];
  may: { give: boolean; assign: boolean };
  /** The file the person came from. */
  chosen: string | null;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The files of a caseworker; those that are chosen go to a colleague. */
export function TransferForm({ files, colleagues, may, chosen, lastResult }: TransferFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "transfer",
    schema: AskTransferForm,
    lastResult,
    defaultValue: { act: "transfer", files: chosen ? [chosen] : [] },
  });
  if (!may.give) {
    return (
      <ul className="space-y-2">
        {files.map((file) => (
          <li key={file.id}>
            <FileLine file={file} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ActionForm
      form={form}
      labels={{
        whole: t("caseload.field.whole", { count: files.length }),
        files: t("caseload.field.files"),
        toId: t("caseload.field.to"),
        note: t("caseload.field.note"),
        atOnce: t("caseload.field.atOnce"),
      }}
    >
      <HiddenField field={fields.act} />
      <CheckboxField field={fields.whole} hint={t("caseload.hint.whole")} />
      <CheckboxGroup
        field={fields.files}
        isNeeded
        hint={t("caseload.hint.files")}
        options={files.map((file) => ({ value: file.id, label: <FileLine file={file} /> }))}
      />
      <SelectField
        field={fields.toId}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextareaField field={fields.note} rows={3} hint={t("caseload.hint.note")} />
      {may.assign ? <CheckboxField field={fields.atOnce} hint={t("caseload.hint.atOnce")} /> : null}
      <SubmitButton formId={form.id}>{t("caseload.act.transfer")}</SubmitButton>
    </ActionForm>
  );
}

function FileLine({ file }: { file: ListedFile }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Link to={paths.household(file.id)} className="prose-link">
        {file.code}
      </Link>
      <HouseholdBadge status={file.status} />
      {file.exitDeadline ? (
        <span className="text-sm text-ink-soft">
          {t("caseload.deadline", { date: format.date(file.exitDeadline, "short") })}
        </span>
      ) : null}
      {file.toId ? (
        <Badge tone="attention">{t("caseload.onItsWay", { name: file.toName ?? "—" })}</Badge>
      ) : null}
    </span>
  );
}
