import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";

import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { ManageForm, type ManageAct } from "../person";
import { ownResult } from "./own-result";

export interface ManageButtonProps {
  act: ManageAct;
  membershipId?: string;
  lastResult: SubmissionResult | undefined;
  children: ReactNode;
}

/** One act of an administrator on an account. Each can be undone: by the opposite act or a new invitation. */
export function ManageButton({ act, membershipId, lastResult, children }: ManageButtonProps) {
  const [form, fields] = useActionForm({
    id: `${act}-${membershipId ?? "account"}`,
    schema: ManageForm,
    lastResult: ownResult(lastResult, { act, membershipId }),
    defaultValue: { act, membershipId },
  });
  return (
    <ActionForm form={form}>
      <HiddenField field={fields.act} />
      <HiddenField field={fields.membershipId} />
      <SubmitButton
        formId={form.id}
        kind={act === "enable" ? "primary" : "danger"}
        size={membershipId ? "small" : "regular"}
      >
        {children}
      </SubmitButton>
    </ActionForm>
  );
}
