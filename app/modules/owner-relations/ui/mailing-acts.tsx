import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ownResult } from "~/modules/people/ui/own-result";
import { ActionForm } from "~/ui/action-form";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import {
  DiscardMailingForm,
  EditMailingForm,
  type Mailing,
  ReturnedForm,
  SendMailingForm,
} from "../mailing";
import { MailingTextFields, useMailingLabels } from "./mailing-text-fields";

export interface MailingActProps {
  mailing: Mailing;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The yes to a mailing, or the end of it. */
export function SendMailing({ mailing, lastResult }: MailingActProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "send-mailing",
    schema: SendMailingForm,
    lastResult: ownResult(lastResult, { act: "send" }),
    defaultValue: { act: "send" },
  });
  const [discard, discardFields] = useActionForm({
    id: "discard-mailing",
    schema: DiscardMailingForm,
    lastResult: ownResult(lastResult, { act: "discard" }),
    defaultValue: { act: "discard" },
  });
  const count = mailing.counts.waiting ?? 0;
  return (
    <Card title={t("owner-relations.mailing.sendTitle")}>
      <div className="space-y-3">
        <p className="text-ink-soft">{t(`owner-relations.mailing.sendHint_${mailing.channel}`)}</p>
        <ActionForm form={form} className="space-y-2">
          <HiddenField field={fields.act} />
          <SubmitButton formId={form.id}>
            {t(`owner-relations.mailing.send_${mailing.channel}`, { count })}
          </SubmitButton>
        </ActionForm>
        <ActionForm form={discard} className="space-y-2">
          <HiddenField field={discardFields.act} />
          <SubmitButton formId={discard.id} kind="quiet">
            {t("owner-relations.mailing.discard")}
          </SubmitButton>
        </ActionForm>
      </div>
    </Card>
  );
}

/** Other texts, as long as nothing was sent. */
export function WriteMailing({ mailing, lastResult }: MailingActProps) {
  const { t } = useTranslation();
  const own = ownResult(lastResult, { act: "write" });
  const [form, fields] = useActionForm({
    id: "write-mailing",
    schema: EditMailingForm,
    lastResult: own,
    defaultValue: { act: "write", ...mailing.texts },
  });
  return (
    <Disclosure summary={t("owner-relations.mailing.edit")} open={own !== undefined}>
      <ActionForm form={form} labels={useMailingLabels()} className="mt-2">
        <HiddenField field={fields.act} />
        <MailingTextFields fields={fields} />
        <SubmitButton formId={form.id} kind="secondary">
          {t("shell.action.save")}
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}

export interface ReturnedButtonProps {
  recipient: { id: string; name: string };
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The letter to one owner came back. */
export function ReturnedButton({ recipient, lastResult }: ReturnedButtonProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `returned-${recipient.id}`,
    schema: ReturnedForm,
    lastResult: ownResult(lastResult, { act: "returned", recipientId: recipient.id }),
    defaultValue: { act: "returned", recipientId: recipient.id },
  });
  return (
    <ActionForm form={form} className="space-y-1">
      <HiddenField field={fields.act} />
      <HiddenField field={fields.recipientId} />
      <SubmitButton formId={form.id} kind="quiet" size="small">
        {t("owner-relations.mailing.returned")}
        <span className="sr-only"> – {recipient.name}</span>
      </SubmitButton>
    </ActionForm>
  );
}
