import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData } from "@remix-run/react";

import { orderPasswordReset } from "~/flow/access/order-link.server";
import { useTranslation } from "~/i18n/use-translation";
import { EmailForm } from "~/modules/people/account";
import { EmailOnlyForm } from "~/modules/people/ui/email-only-form";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { sourceOf } from "~/platform/http/source.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, EmailForm);
  if (!form.ok) return form.reply();
  await orderPasswordReset(form.value.email, sourceOf(request, context));
  return redirect(paths.mailSent("reset"), 303);
}

export default function ForgotPasswordPage() {
  const { t } = useTranslation();
  const lastResult = useActionData<typeof action>();
  return (
    <>
      <PageHeader title={t("people.forgot.title")} lead={t("people.forgot.lead")} />
      <Card>
        <EmailOnlyForm
          id="forgot-password"
          lastResult={lastResult}
          submit={t("people.forgot.submit")}
        />
      </Card>
      <p className="mt-6">
        <Link to={paths.signIn()} className="prose-link">
          {t("people.forgot.back")}
        </Link>
      </p>
    </>
  );
}
