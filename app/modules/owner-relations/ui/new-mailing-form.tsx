import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ActionForm } from "~/ui/action-form";
import { RadioCards } from "~/ui/radio-cards";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { MAILING_CHANNELS, NewMailingForm } from "../mailing";
import { MailingTextFields, useMailingLabels } from "./mailing-text-fields";

export interface NewMailingProps {
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Letters or mails, and what they say. Sending is another step. */
export function NewMailing({ lastResult }: NewMailingProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "new-mailing",
    schema: NewMailingForm,
    lastResult,
    defaultValue: { channel: "letter" },
  });
  return (
    <ActionForm form={form} labels={useMailingLabels()}>
      <RadioCards
        field={fields.channel}
        columns={2}
        options={MAILING_CHANNELS.map((value) => ({
          value,
          title: t(`owner-relations.channel.${value}`),
        }))}
      />
      <MailingTextFields fields={fields} />
      <SubmitButton formId={form.id}>{t("owner-relations.mailing.prepare")}</SubmitButton>
    </ActionForm>
  );
}
