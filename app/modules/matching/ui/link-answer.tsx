import type { SubmissionResult } from "@conform-to/react";

import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { RadioCards } from "~/ui/radio-cards";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

import { type DeclineReason, type LinkAnswer, LinkAnswerForm, LinkNoForm } from "../proposal";

interface LinkAnswerProps {
  token: string;
  lastResult: SubmissionResult | undefined;
}

/** One answer's own answer, so that two forms of a page do not show each other's errors. */
const ownResult = (lastResult: SubmissionResult | undefined, answer: LinkAnswer) =>
  lastResult?.initialValue?.["answer"] === answer ? lastResult : undefined;

/** The yes behind the link of a mail: one press, sent by POST, because programs that check mails open links too. */
export function LinkYes(props: LinkAnswerProps & { label: string; isChosen: boolean }) {
  const { token, lastResult, label, isChosen } = props;
  const [form, fields] = useActionForm({
    id: "answer-yes",
    schema: LinkAnswerForm,
    lastResult: ownResult(lastResult, "yes"),
    defaultValue: { token, answer: "yes" },
  });
  return (
    <ActionForm form={form}>
      <HiddenField field={fields.token} />
      <HiddenField field={fields.answer} />
      <SubmitButton formId={form.id} kind={isChosen ? "primary" : "secondary"} className="w-full">
        {label}
      </SubmitButton>
    </ActionForm>
  );
}

export interface LinkNoWords {
  why: string;
  note: string;
  send: string;
  reasons: readonly { value: DeclineReason; text: string }[];
}

/** The no, with its reason. */
export function LinkNo(props: LinkAnswerProps & { words: LinkNoWords }) {
  const { token, lastResult, words } = props;
  const [form, fields] = useActionForm({
    id: "answer-no",
    schema: LinkNoForm,
    lastResult: ownResult(lastResult, "no"),
    defaultValue: { token, answer: "no" },
  });
  return (
    <ActionForm form={form} labels={{ reason: words.why, note: words.note }}>
      <HiddenField field={fields.token} />
      <HiddenField field={fields.answer} />
      <RadioCards
        field={fields.reason}
        columns={2}
        options={words.reasons.map(({ value, text }) => ({ value, title: text }))}
      />
      <TextareaField field={fields.note} rows={3} />
      <SubmitButton formId={form.id} kind="danger">
        {words.send}
      </SubmitButton>
    </ActionForm>
  );
}
