import type { ReactNode } from "react";

import { ActionForm } from "~/ui/action-form";
import type { ButtonKind } from "~/ui/button-styles";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { type Read, ReadForm } from "../read-form";

export interface ReadButtonProps {
  act: Read["act"];
  notificationId?: string;
  kind?: ButtonKind;
  children: ReactNode;
}

/** A message opened through its button counts as read. */
export function ReadButton({ act, notificationId, kind = "secondary", children }: ReadButtonProps) {
  const [form, fields] = useActionForm({
    id: `${act}-${notificationId ?? "all"}`,
    schema: ReadForm,
    defaultValue: { act, notificationId },
  });
  return (
    <ActionForm form={form} wide>
      <HiddenField field={fields.act} />
      <HiddenField field={fields.notificationId} />
      <SubmitButton formId={form.id} kind={kind} size="small">
        {children}
      </SubmitButton>
    </ActionForm>
  );
}
