import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ActionForm } from "~/ui/action-form";
import { Card } from "~/ui/card";
import { CheckboxField } from "~/ui/checkbox-field";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import {
  ConfirmImportForm,
  DiscardImportForm,
  InviteImportedForm,
  type OfferImport,
} from "../offer-import";

export interface ImportActProps {
  found: OfferImport;
  lastResult: SubmissionResult<string[]> | undefined;
}

const own = (lastResult: ImportActProps["lastResult"], act: string) =>
  lastResult?.initialValue?.["act"] === act ? lastResult : undefined;

/** The yes to what was checked, and what is to happen with it. */
export function ConfirmForm({ found, lastResult }: ImportActProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "confirm-import",
    schema: ConfirmImportForm,
    lastResult: own(lastResult, "import"),
    defaultValue: { act: "import" },
  });
  const labels = {
    submitComplete: t("imports.confirm.submit"),
    inviteLandlords: t("imports.confirm.invite"),
  };
  return (
    <Card title={t("imports.confirm.title")}>
      <ActionForm form={form} labels={labels}>
        <HiddenField field={fields.act} />
        {found.rowsComplete > 0 ? (
          <CheckboxField field={fields.submitComplete} hint={t("imports.confirm.submitHint")} />
        ) : null}
        {found.landlordsNew > 0 ? (
          <CheckboxField field={fields.inviteLandlords} hint={t("imports.confirm.inviteHint")} />
        ) : null}
        <SubmitButton formId={form.id}>
          {t("imports.confirm.send", { count: found.rowsNew })}
        </SubmitButton>
      </ActionForm>
    </Card>
  );
}

/** Gives the file up. */
export function DiscardForm({ lastResult }: Pick<ImportActProps, "lastResult">) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "discard-import",
    schema: DiscardImportForm,
    lastResult: own(lastResult, "discard"),
    defaultValue: { act: "discard" },
  });
  return (
    <ActionForm form={form}>
      <HiddenField field={fields.act} />
      <SubmitButton formId={form.id} kind="quiet">
        {t("imports.confirm.discard")}
      </SubmitButton>
    </ActionForm>
  );
}

/** Sends the owners an import entered the mail they choose a password with. */
export function InviteForm({ found, lastResult }: ImportActProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "invite-imported",
    schema: InviteImportedForm,
    lastResult: own(lastResult, "invite"),
    defaultValue: { act: "invite" },
  });
  return (
    <ActionForm form={form}>
      <HiddenField field={fields.act} />
      <SubmitButton formId={form.id} kind="secondary">
        {t("imports.invite.send", { count: found.landlordsNew })}
      </SubmitButton>
    </ActionForm>
  );
}
