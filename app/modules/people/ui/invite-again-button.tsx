import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { InviteAgainForm } from "../invitation";
import { ownResult } from "./own-result";

/** Sends the link of an invitation again. */
export function InviteAgainButton({
  invitation,
  lastResult,
}: {
  invitation: { id: string; name: string };
  lastResult: SubmissionResult | undefined;
}) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `invite-again-${invitation.id}`,
    schema: InviteAgainForm,
    lastResult: ownResult(lastResult, { invitationId: invitation.id }),
    defaultValue: { invitationId: invitation.id },
  });
  return (
    <ActionForm form={form}>
      <HiddenField field={fields.invitationId} />
      <SubmitButton formId={form.id} kind="secondary" size="small">
        {t("people.invite.again")}
        <span className="sr-only"> {invitation.name}</span>
      </SubmitButton>
    </ActionForm>
  );
}
