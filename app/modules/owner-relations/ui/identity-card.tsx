import type { SubmissionResult } from "@conform-to/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { ownResult } from "~/modules/people/ui/own-result";
import type { LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { DateField } from "~/ui/date-field";
import { Disclosure } from "~/ui/disclosure";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { useActionForm } from "~/ui/use-action-form";

import { IDENTITY_DOCUMENTS, type IdentityCheck } from "../identity-check";
import { verifyForm, WithdrawIdentityForm } from "../relation-forms";

export interface IdentityCardProps {
  checks: readonly IdentityCheck[];
  today: LocalDate;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Whether somebody saw who the owner is: what was seen, when, by whom; never a number or a copy. */
export function IdentityCard({ checks, today, lastResult }: IdentityCardProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const valid = checks.find(({ withdrawnOn }) => withdrawnOn === null);
  return (
    <Card
      title={t("owner-relations.identity.title")}
      aside={
        <Badge tone={valid ? "done" : "neutral"}>
          {t(valid ? "owner-relations.identity.verified" : "owner-relations.identity.open")}
        </Badge>
      }
    >
      <ul className="space-y-2">
        {checks.map((check) => (
          <li key={check.id}>
            {t("owner-relations.identity.seen", {
              document: t(`owner-relations.document.${check.document}`),
              date: date(check.seenOn, "short"),
              name: check.seenByName,
            })}
            {check.withdrawnOn ? (
              <span className="block text-sm text-ink-soft">
                {t("owner-relations.identity.withdrawn", {
                  date: date(check.withdrawnOn, "short"),
                  name: check.withdrawnByName ?? "",
                })}{" "}
                <span dir="auto">{check.withdrawnReason}</span>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {valid ? (
        <WithdrawFields lastResult={lastResult} />
      ) : (
        <VerifyFields today={today} lastResult={lastResult} />
      )}
    </Card>
  );
}

function VerifyFields({ today, lastResult }: Omit<IdentityCardProps, "checks">) {
  const { t } = useTranslation();
  const own = ownResult(lastResult, { act: "verify_identity" });
  const [form, fields] = useActionForm({
    id: "verify-identity",
    schema: verifyForm(today),
    lastResult: own,
    defaultValue: { act: "verify_identity", seenOn: today },
  });
  const labels = {
    documentKind: t("owner-relations.identity.document"),
    seenOn: t("owner-relations.identity.seenOn"),
  };
  return (
    <Disclosure
      summary={t("owner-relations.identity.verify")}
      open={own !== undefined}
      className="mt-3"
    >
      <ActionForm form={form} labels={labels} className="mt-2 space-y-4">
        <HiddenField field={fields.act} />
        <SelectField
          field={fields.documentKind}
          hint={t("owner-relations.identity.noCopy")}
          options={IDENTITY_DOCUMENTS.map((value) => ({
            value,
            label: t(`owner-relations.document.${value}`),
          }))}
        />
        <DateField field={fields.seenOn} max={today} />
        <SubmitButton formId={form.id} kind="secondary">
          {t("owner-relations.identity.send")}
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}

function WithdrawFields({ lastResult }: Pick<IdentityCardProps, "lastResult">) {
  const { t } = useTranslation();
  const own = ownResult(lastResult, { act: "withdraw_identity" });
  const [form, fields] = useActionForm({
    id: "withdraw-identity",
    schema: WithdrawIdentityForm,
    lastResult: own,
    defaultValue: { act: "withdraw_identity" },
  });
  return (
    <Disclosure
      summary={t("owner-relations.identity.withdraw")}
      open={own !== undefined}
      className="mt-3"
    >
      <ActionForm
        form={form}
        labels={{ reason: t("owner-relations.identity.reason") }}
        className="mt-2 space-y-4"
      >
        <HiddenField field={fields.act} />
        <TextField field={fields.reason} />
        <SubmitButton formId={form.id} kind="secondary">
          {t("owner-relations.identity.withdraw")}
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
