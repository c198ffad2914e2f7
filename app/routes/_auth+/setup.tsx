import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";

import { isSetupOpen, setUp } from "~/flow/access/set-up.server";
import { useTranslation } from "~/i18n/use-translation";
import { RegisterForm } from "~/modules/people/account";
import { PEOPLE_REFUSAL_FIELDS } from "~/modules/people/people-texts";
import { RegistrationForm } from "~/modules/people/ui/registration-form";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { sourceOf } from "~/platform/http/source.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";

function tokenOf(request: Request): string {
  return new URL(request.url).searchParams.get("token") ?? "";
}

/** Exists only with the token of the terminal, and only while nobody administers the product. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const isOpen = await isSetupOpen(tokenOf(request), sourceOf(request, context));
  if (!isOpen) throw new Response(null, { status: 404 });
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, RegisterForm);
  if (!form.ok) return form.reply();
  const source = sourceOf(request, context);
  const result = await setUp(form.value, tokenOf(request), form.once, source);
  if (!result.ok) return form.refuse(result, "people.refused", PEOPLE_REFUSAL_FIELDS);
  return redirect(paths.people(), { status: 303, headers: { "Set-Cookie": result.cookie } });
}

export default function SetupPage() {
  const { t } = useTranslation();
  const lastResult = useActionData<typeof action>();
  return (
    <>
      <PageHeader title={t("people.setup.title")} lead={t("people.setup.lead")} />
      <Card>
        <RegistrationForm id="setup" lastResult={lastResult} submit={t("people.setup.submit")} />
      </Card>
    </>
  );
}
