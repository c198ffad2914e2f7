import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { friendlyFormatIBAN } from "ibantools";

import { updateOwnAccount } from "~/flow/access/update-account.server";
import { useTranslation } from "~/i18n/use-translation";
import { ProfileForm } from "~/modules/people/account";
import { getProfile } from "~/modules/people/get-profile.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { RoleList } from "~/modules/people/ui/role-list";
import { useLanguageOptions } from "~/modules/people/ui/use-language-options";
import { paths } from "~/paths";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { preferenceCookie } from "~/platform/http/preference-cookies.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { ActionForm } from "~/ui/action-form";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "account:update");
  const profile = await readAsViewer(viewer, (tx) => getProfile(tx, viewer.accountId));
  const { email, roles } = viewer;
  return { profile, email, roles };
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "account:update");
  const form = await parseForm(request, ProfileForm);
  if (!form.ok) return form.reply();
  await updateOwnAccount(viewer, form.value, form.once);
  const language = preferenceCookie("language", form.value.language);
  return redirectWithToast(paths.account(), "people.account.saved", {
    headers: { "Set-Cookie": language },
  });
}

export default function ProfilePage() {
  const { profile, email, roles } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "profile",
    schema: ProfileForm,
    lastResult: useActionData<typeof action>(),
    defaultValue: { ...profile, iban: friendlyFormatIBAN(profile.iban ?? undefined) },
  });
  const labels = {
    name: t("people.field.name"),
    phone: t("people.field.phone"),
    language: t("people.field.language"),
    postalAddress: t("people.field.postalAddress"),
    iban: t("people.field.iban"),
  };
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <Card>
        <ActionForm form={form} labels={labels}>
          <TextField field={fields.name} autoComplete="name" dir="auto" />
          <TextField
            field={fields.phone}
            type="tel"
            autoComplete="tel"
            inputMode="tel"
            width="medium"
          />
          <SelectField
            field={fields.language}
            options={useLanguageOptions()}
            placeholder={null}
            hint={t("people.hint.language")}
            width="medium"
          />
          <TextareaField
            field={fields.postalAddress}
            hint={t("people.hint.postalAddress")}
            rows={3}
          />
          <TextField field={fields.iban} autoComplete="off" hint={t("people.hint.iban")} />
          <SubmitButton formId={form.id}>{t("shell.action.save")}</SubmitButton>
        </ActionForm>
      </Card>
      <Card title={t("people.account.access")}>
        <DefinitionList
          missing={t("shell.value.notGiven")}
          items={[
            { term: t("people.field.email"), value: email, note: t("people.account.emailFixed") },
            {
              term: t("people.field.role"),
              value: <RoleList roles={roles} />,
            },
          ]}
        />
      </Card>
    </div>
  );
}
