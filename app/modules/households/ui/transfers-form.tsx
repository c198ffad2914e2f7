import type { SubmissionResult } from "@conform-to/react";
import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { ActionForm } from "~/ui/action-form";
import { Badge } from "~/ui/badge";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { useActionForm } from "~/ui/use-action-form";

import type { HouseholdStatus } from "../household";
import { AnswerTransferForm, type TransferAnswer } from "../transfer";
import { HouseholdBadge } from "./household-badge";

interface ListedTransfer {
  id: string;
  householdId: string;
  code: string;
  status: HouseholdStatus;
  note: string;
  askedAt: Date;
  fromName: string | null;
  toName: string | null;
  overtaken: "file_closed" | "given_elsewhere" | null;
}

export interface TransfersFormProps {
  id: "answer" | "withdraw";
  transfers: readonly ListedTransfer[];
  acts: readonly TransferAnswer[];
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Open transfers; those that are chosen are answered alike. A single one is chosen already. */
export function TransfersForm({ id, transfers, acts, lastResult }: TransfersFormProps) {
  const { t } = useTranslation();
  const sent = acts.some((act) => act === lastResult?.initialValue?.["act"]);
  const sensible = transfers.filter(({ overtaken }) => overtaken === null);
  const [form, fields] = useActionForm({
    id: `${id}-transfers`,
    schema: AnswerTransferForm,
    lastResult: sent ? lastResult : undefined,
    defaultValue: { transfers: acts.includes("accept") ? sensible.map((one) => one.id) : [] },
  });
  return (
    <ActionForm
      form={form}
      labels={{
        transfers: t("caseload.field.transfers"),
        reason: t("caseload.field.reason"),
      }}
    >
      <CheckboxGroup
        field={fields.transfers}
        isNeeded
        options={transfers.map((transfer) => ({
          value: transfer.id,
          label: <TransferLine transfer={transfer} />,
          hint: <span dir="auto">{transfer.note}</span>,
        }))}
      />
      {acts.includes("decline") ? (
        <TextField field={fields.reason} hint={t("caseload.hint.reason")} />
      ) : null}
      <div className="flex flex-wrap gap-3">
        {acts.map((act, index) => (
          <SubmitButton
            key={act}
            formId={form.id}
            name={fields.act.name}
            value={act}
            kind={index === 0 && act === "accept" ? "primary" : "secondary"}
          >
            {t(`caseload.act.${act}`)}
          </SubmitButton>
        ))}
      </div>
    </ActionForm>
  );
}

function TransferLine({ transfer }: { transfer: ListedTransfer }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Link to={paths.household(transfer.householdId)} className="prose-link">
        {transfer.code}
      </Link>
      <HouseholdBadge status={transfer.status} />
      {transfer.overtaken ? (
        <Badge tone="danger">{t(`caseload.overtaken.${transfer.overtaken}`)}</Badge>
      ) : null}
      <span className="text-sm text-ink-soft">
        {t("caseload.fromTo", {
          from: transfer.fromName ?? "—",
          to: transfer.toName ?? "—",
          date: format.dateTime(transfer.askedAt, "short"),
        })}
      </span>
    </span>
  );
}
