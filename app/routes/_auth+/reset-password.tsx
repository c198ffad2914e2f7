import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { isResettable, resetPassword } from "~/flow/access/reset-password.server";
import { useTranslation } from "~/i18n/use-translation";
import { ResetPasswordForm } from "~/modules/people/account";
import { PEOPLE_REFUSAL_FIELDS } from "~/modules/people/people-texts";
import { LinkGone } from "~/modules/people/ui/link-gone";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { sourceOf } from "~/platform/http/source.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { ActionForm } from "~/ui/action-form";
import { Card } from "~/ui/card";
import { HiddenField } from "~/ui/hidden-field";
import { PageHeader } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { useActionForm } from "~/ui/use-action-form";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  return { token, isOpen: await isResettable(token, sourceOf(request, context)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, ResetPasswordForm);
  if (!form.ok) return form.reply();
  const result = await resetPassword(form.value, form.once, sourceOf(request, context));
  if (!result.ok) return form.refuse(result, "people.refused", PEOPLE_REFUSAL_FIELDS);
  return redirectWithToast(paths.signIn(), "people.reset.done");
}

export default function ResetPasswordPage() {
  const { token, isOpen } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "reset-password",
    schema: ResetPasswordForm,
    lastResult: useActionData<typeof action>(),
    defaultValue: { token },
  });
  if (!isOpen) {
    return (
      <LinkGone>
        <Link to={paths.forgotPassword()} className="prose-link">
          {t("people.linkGone.another")}
        </Link>
      </LinkGone>
    );
  }
  return (
    <>
      <PageHeader title={t("people.reset.title")} lead={t("people.reset.lead")} />
      <Card>
        <ActionForm form={form} labels={{ password: t("people.field.newPassword") }}>
          <HiddenField field={fields.token} />
          <TextField
            field={fields.password}
            type="password"
            autoComplete="new-password"
            hint={t("people.hint.newPassword")}
          />
          <SubmitButton formId={form.id}>{t("people.reset.submit")}</SubmitButton>
        </ActionForm>
      </Card>
    </>
  );
}
