import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";

import { ownResult } from "~/modules/people/ui/own-result";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { ContactAgainForm, LetterReturnedForm, ReachableForm } from "../relation-forms";

const SCHEMAS = {
  contact_again: ContactAgainForm,
  letter_returned: LetterReturnedForm,
  reachable: ReachableForm,
} as const;

export interface RelationActButtonProps {
  act: keyof typeof SCHEMAS;
  lastResult: SubmissionResult<string[]> | undefined;
  children: ReactNode;
}

/** One act without anything to fill in; its opposite undoes it. */
export function RelationActButton({ act, lastResult, children }: RelationActButtonProps) {
  const [form, fields] = useActionForm({
    id: act,
    schema: SCHEMAS[act],
    lastResult: ownResult(lastResult, { act }),
    defaultValue: { act },
  });
  return (
    <ActionForm form={form} className="space-y-2">
      <HiddenField field={fields.act} />
      <SubmitButton formId={form.id} kind="secondary" size="small">
        {children}
      </SubmitButton>
    </ActionForm>
  );
}
