import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { inviteStaff } from "~/flow/access/invite-staff.server";
import { useTranslation } from "~/i18n/use-translation";
import { findOrganisations } from "~/modules/people/find-organisations.server";
import { InviteForm, positionsOf } from "~/modules/people/invitation";
import { PEOPLE_REFUSAL_FIELDS } from "~/modules/people/people-texts";
import { requirePermission } from "~/modules/people/require-permission.server";
import { useLanguageOptions } from "~/modules/people/ui/use-language-options";
import { usePositionOptions } from "~/modules/people/ui/use-position-options";
import { paths } from "~/paths";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { ActionForm } from "~/ui/action-form";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { useActionForm } from "~/ui/use-action-form";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "account:invite");
  return { positions: positionsOf(await readAsViewer(viewer, findOrganisations)) };
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "account:invite");
  const form = await parseForm(request, InviteForm);
  if (!form.ok) return form.reply();
  const result = await inviteStaff(viewer, form.value, form.once);
  if (!result.ok) return form.refuse(result, "people.refused", PEOPLE_REFUSAL_FIELDS);
  return redirectWithToast(paths.invitations(), "people.invite.sent");
}

export default function InvitePage() {
  const { positions } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "invite",
    schema: InviteForm,
    lastResult: useActionData<typeof action>(),
  });
  const labels = {
    name: t("people.field.name"),
    email: t("people.field.email"),
    position: t("people.field.position"),
    language: t("people.field.language"),
  };
  return (
    <>
      <PageHeader
        title={t("people.invite.title")}
        lead={t("people.invite.lead")}
        crumbs={[{ to: paths.people(), label: t("people.list.title") }]}
      />
      <Card className="max-w-2xl">
        <ActionForm form={form} labels={labels}>
          <TextField field={fields.name} autoComplete="off" dir="auto" />
          <TextField field={fields.email} type="email" autoComplete="off" inputMode="email" />
          <SelectField
            field={fields.position}
            options={usePositionOptions(positions)}
            hint={t("people.hint.position")}
          />
          <SelectField
            field={fields.language}
            options={useLanguageOptions()}
            width="medium"
            hint={t("people.hint.invitedLanguage")}
          />
          <SubmitButton formId={form.id}>{t("people.invite.submit")}</SubmitButton>
        </ActionForm>
      </Card>
    </>
  );
}
