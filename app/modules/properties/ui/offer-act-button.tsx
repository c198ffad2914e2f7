import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";

import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { type OfferAct, OfferActForm } from "../offer-act";

export interface OfferActButtonProps {
  act: OfferAct;
  kind: "primary" | "secondary";
  lastResult: SubmissionResult<string[]> | undefined;
  children: ReactNode;
}

/** One act of a landlord on a dwelling's page, with what was said against it. */
export function OfferActButton({ act, kind, lastResult, children }: OfferActButtonProps) {
  const [form, fields] = useActionForm({
    id: `offer-${act}`,
    schema: OfferActForm,
    lastResult: lastResult?.initialValue?.["act"] === act ? lastResult : undefined,
    defaultValue: { act },
  });
  return (
    <ActionForm form={form}>
      <HiddenField field={fields.act} />
      <SubmitButton formId={form.id} kind={kind}>
        {children}
      </SubmitButton>
    </ActionForm>
  );
}
