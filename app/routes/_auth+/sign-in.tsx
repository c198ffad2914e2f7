import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { signIn } from "~/flow/access/sign-in.server";
import { useTranslation } from "~/i18n/use-translation";
import { safeReturnPath, SignInForm } from "~/modules/people/account";
import { findViewer } from "~/modules/people/session.server";
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

export async function loader({ request }: LoaderFunctionArgs) {
  const to = safeReturnPath(new URL(request.url).searchParams.get("to"));
  if (await findViewer(request)) throw redirect(to ?? paths.home());
  return { to };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, SignInForm);
  if (!form.ok) return form.reply();
  const result = await signIn(form.value, sourceOf(request, context));
  if (!result.ok) return form.refuse(result, "people.refused");
  const to = safeReturnPath(form.value.to) ?? paths.home();
  return redirect(to, { status: 303, headers: { "Set-Cookie": result.cookie } });
}

export default function SignInPage() {
  const { to } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "sign-in",
    schema: SignInForm,
    lastResult: useActionData<typeof action>(),
    defaultValue: { to: to ?? undefined },
  });
  const labels = { email: t("people.field.email"), password: t("people.field.password") };
  return (
    <>
      <PageHeader title={t("people.signIn.title")} lead={t("people.signIn.lead")} />
      <Card>
        <ActionForm form={form} labels={labels}>
          <TextField field={fields.email} type="email" autoComplete="username" inputMode="email" />
          <TextField field={fields.password} type="password" autoComplete="current-password" />
          <HiddenField field={fields.to} />
          <div className="flex flex-wrap items-center justify-between gap-3">
            <SubmitButton formId={form.id}>{t("shell.account.signIn")}</SubmitButton>
            <Link to={paths.forgotPassword()} className="prose-link">
              {t("people.signIn.forgot")}
            </Link>
          </div>
        </ActionForm>
      </Card>
      <p className="mt-6">
        {t("people.signIn.noAccount")}{" "}
        <Link to={paths.register()} className="prose-link">
          {t("shell.account.register")}
        </Link>
      </p>
    </>
  );
}
