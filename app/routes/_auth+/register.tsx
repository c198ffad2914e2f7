import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData } from "@remix-run/react";

import { registerLandlord } from "~/flow/access/register-landlord.server";
import { useTranslation } from "~/i18n/use-translation";
import { RegisterForm } from "~/modules/people/account";
import { findViewer } from "~/modules/people/session.server";
import { RegistrationForm } from "~/modules/people/ui/registration-form";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { sourceOf } from "~/platform/http/source.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";

export async function loader({ request }: LoaderFunctionArgs) {
  if (await findViewer(request)) throw redirect(paths.home());
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, RegisterForm);
  if (!form.ok) return form.reply();
  await registerLandlord(form.value, form.once, sourceOf(request, context));
  return redirect(paths.mailSent("register"), 303);
}

export default function RegisterPage() {
  const { t } = useTranslation();
  const lastResult = useActionData<typeof action>();
  return (
    <>
      <PageHeader title={t("people.register.title")} lead={t("people.register.lead")} />
      <Card>
        <RegistrationForm
          id="register"
          lastResult={lastResult}
          submit={t("shell.account.register")}
        >
          <p className="text-sm text-ink-soft">{t("people.register.privacy")}</p>
        </RegistrationForm>
      </Card>
      <p className="mt-6">
        {t("people.register.hasAccount")}{" "}
        <Link to={paths.signIn()} className="prose-link">
          {t("shell.account.signIn")}
        </Link>
      </p>
    </>
  );
}
