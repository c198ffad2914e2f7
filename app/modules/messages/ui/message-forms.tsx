import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

import { type MessagePlace, type MessageSide, SettleForm, WriteForm } from "../message";

export interface MessageFormProps {
  offerId: string;
  side: MessageSide;
  /** Where the writer is, and goes back to. */
  place: MessagePlace;
  lastResult?: SubmissionResult<string[]> | undefined;
}

/** Writes to the other side; sent to the page of the messages, which keeps the text when it is refused. */
export function WriteMessage({ offerId, side, place, lastResult }: MessageFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `write-${offerId}`,
    schema: WriteForm,
    lastResult: lastResult?.initialValue?.["act"] === "write" ? lastResult : undefined,
    defaultValue: { act: "write", place },
  });
  return (
    <ActionForm
      form={form}
      action={paths.offerMessages(offerId)}
      labels={{ text: t(`messages.write.${side}`) }}
      className="space-y-3"
    >
      <HiddenField field={fields.act} />
      <HiddenField field={fields.place} />
      <TextareaField field={fields.text} rows={4} hint={t(`messages.hint.${side}`)} />
      <SubmitButton formId={form.id} className="max-sm:w-full">
        {t("messages.send")}
      </SubmitButton>
    </ActionForm>
  );
}

/** Staff says that the owner's last words need no answer. */
export function SettleMessages({ offerId, place, lastResult }: Omit<MessageFormProps, "side">) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `settle-${offerId}`,
    schema: SettleForm,
    lastResult: lastResult?.initialValue?.["act"] === "settle" ? lastResult : undefined,
    defaultValue: { act: "settle", place },
  });
  return (
    <ActionForm form={form} action={paths.offerMessages(offerId)} className="m-0">
      <HiddenField field={fields.act} />
      <HiddenField field={fields.place} />
      <SubmitButton formId={form.id} kind="quiet" size="small">
        {t("messages.settle")}
      </SubmitButton>
    </ActionForm>
  );
}
