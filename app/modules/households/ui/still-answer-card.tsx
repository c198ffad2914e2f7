import type { SubmissionResult } from "@conform-to/react";

import { htmlLanguage, type Language } from "~/i18n/languages";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { type StillAnswer, StillAnswerForm } from "../still-looking";

export interface StillAnswerCardProps {
  token: string;
  answer: StillAnswer;
  /** The answer chosen in the mail comes first and loudest. */
  isChosen: boolean;
  /** The answer in every language of the question. */
  words: readonly { language: Language; text: string }[];
  lastResult: SubmissionResult<string[]> | undefined;
}

/** One of the answers to "do you still look for a home?", sent by its own button. */
export function StillAnswerCard({
  token,
  answer,
  isChosen,
  words,
  lastResult,
}: StillAnswerCardProps) {
  const [form, fields] = useActionForm({
    id: `answer-${answer}`,
    schema: StillAnswerForm,
    lastResult: lastResult?.initialValue?.["answer"] === answer ? lastResult : undefined,
    defaultValue: { token, answer },
  });
  return (
    <ActionForm form={form}>
      <HiddenField field={fields.token} />
      <HiddenField field={fields.answer} />
      <SubmitButton formId={form.id} kind={isChosen ? "primary" : "secondary"} className="w-full">
        <span>
          {words.map(({ language, text }) => (
            <span key={language} lang={htmlLanguage(language)} className="block">
              {text}
            </span>
          ))}
        </span>
      </SubmitButton>
    </ActionForm>
  );
}
