import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { confirmEmail, isConfirmable } from "~/flow/access/confirm-email.server";
import { useTranslation } from "~/i18n/use-translation";
import { ConfirmEmailForm } from "~/modules/people/account";
import { LinkGone } from "~/modules/people/ui/link-gone";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { sourceOf } from "~/platform/http/source.server";
import { ActionForm } from "~/ui/action-form";
import { Card } from "~/ui/card";
import { HiddenField } from "~/ui/hidden-field";
import { PageHeader } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { useActionForm } from "~/ui/use-action-form";

/** Opening the link changes nothing: programs that check mails open links too. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  return { token, isOpen: await isConfirmable(token, sourceOf(request, context)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, ConfirmEmailForm);
  if (!form.ok) return form.reply();
  const result = await confirmEmail(form.value, sourceOf(request, context));
  if (!result.ok) return form.refuse(result, "people.refused", { wrong_password: "password" });
  return redirect(paths.home(), { status: 303, headers: { "Set-Cookie": result.cookie } });
}

export default function VerifyEmailPage() {
  const { token, isOpen } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "verify-email",
    schema: ConfirmEmailForm,
    lastResult: useActionData<typeof action>(),
    defaultValue: { token },
  });
  if (!isOpen) {
    return (
      <LinkGone>
        <Link to={paths.mailSent("register")} className="prose-link">
          {t("people.linkGone.another")}
        </Link>
      </LinkGone>
    );
  }
  return (
    <>
      <PageHeader title={t("people.verify.title")} lead={t("people.verify.lead")} />
      <Card>
        <ActionForm form={form} labels={{ password: t("people.field.password") }}>
          <HiddenField field={fields.token} />
          <TextField field={fields.password} type="password" autoComplete="current-password" />
          <div className="flex flex-wrap items-center justify-between gap-3">
            <SubmitButton formId={form.id}>{t("people.verify.submit")}</SubmitButton>
            <Link to={paths.forgotPassword()} className="prose-link">
              {t("people.signIn.forgot")}
            </Link>
          </div>
        </ActionForm>
      </Card>
    </>
  );
}
