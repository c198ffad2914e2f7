import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";

import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { EndSessionForm } from "../account";
import { ownResult } from "./own-result";

export interface EndSessionButtonProps {
  /** One session; all but the present one when left out. */
  sessionId?: string;
  lastResult: SubmissionResult | undefined;
  children: ReactNode;
}

/** Ends one session, or all others. */
export function EndSessionButton({ sessionId, lastResult, children }: EndSessionButtonProps) {
  const [form, fields] = useActionForm({
    id: `end-session-${sessionId ?? "others"}`,
    schema: EndSessionForm,
    lastResult: ownResult(lastResult, { sessionId }),
    defaultValue: { sessionId },
  });
  return (
    <ActionForm form={form}>
      <HiddenField field={fields.sessionId} />
      <SubmitButton
        formId={form.id}
        kind={sessionId ? "secondary" : "danger"}
        size={sessionId ? "small" : "regular"}
      >
        {children}
      </SubmitButton>
    </ActionForm>
  );
}
