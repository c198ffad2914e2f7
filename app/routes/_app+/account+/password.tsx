import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";

import { changePassword } from "~/flow/access/change-password.server";
import { useTranslation } from "~/i18n/use-translation";
import { ChangePasswordForm } from "~/modules/people/account";
import { PEOPLE_REFUSAL_FIELDS } from "~/modules/people/people-texts";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { ActionForm } from "~/ui/action-form";
import { Card } from "~/ui/card";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { useActionForm } from "~/ui/use-action-form";

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, "account:update");
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "account:update");
  const form = await parseForm(request, ChangePasswordForm);
  if (!form.ok) return form.reply();
  const result = await changePassword(viewer, form.value, form.once);
  if (!result.ok)
    return form.refuse(result, "people.refused", {
      ...PEOPLE_REFUSAL_FIELDS,
      wrong_password: "currentPassword",
    });
  return redirectWithToast(paths.account(), "people.account.passwordChanged");
}

export default function PasswordPage() {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "change-password",
    schema: ChangePasswordForm,
    lastResult: useActionData<typeof action>(),
  });
  const labels = {
    currentPassword: t("people.field.currentPassword"),
    password: t("people.account.newPassword"),
  };
  return (
    <Card title={t("people.account.password")} className="max-w-xl">
      <p className="mb-5 text-ink-soft">{t("people.account.passwordLead")}</p>
      <ActionForm form={form} labels={labels}>
        <TextField field={fields.currentPassword} type="password" autoComplete="current-password" />
        <TextField
          field={fields.password}
          type="password"
          autoComplete="new-password"
          hint={t("people.hint.newPassword")}
        />
        <SubmitButton formId={form.id}>{t("people.account.changePassword")}</SubmitButton>
      </ActionForm>
    </Card>
  );
}
