import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { readInvitation, takeUpInvitation } from "~/flow/access/accept-invitation.server";
import { useTranslation } from "~/i18n/use-translation";
import { AcceptInvitationForm } from "~/modules/people/invitation";
import { PEOPLE_REFUSAL_FIELDS } from "~/modules/people/people-texts";
import { LinkGone } from "~/modules/people/ui/link-gone";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { sourceOf } from "~/platform/http/source.server";
import { ActionForm } from "~/ui/action-form";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";
import { EmailAddress } from "~/ui/email-link";
import { HiddenField } from "~/ui/hidden-field";
import { PageHeader } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { useActionForm } from "~/ui/use-action-form";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const open = await readInvitation(token, sourceOf(request, context));
  if (!open) return { token, invitation: null, hasAccount: false };
  const { name, email, role, organisation } = open.invitation;
  const hasAccount = Boolean(open.account?.passwordHash);
  return { token, invitation: { name, email, role, organisation }, hasAccount };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, AcceptInvitationForm);
  if (!form.ok) return form.reply();
  const result = await takeUpInvitation(form.value, form.once, sourceOf(request, context));
  if (!result.ok) return form.refuse(result, "people.refused", PEOPLE_REFUSAL_FIELDS);
  return redirect(paths.home(), { status: 303, headers: { "Set-Cookie": result.cookie } });
}

export default function InvitationPage() {
  const { token, invitation, hasAccount } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "invitation",
    schema: AcceptInvitationForm,
    lastResult: useActionData<typeof action>(),
    defaultValue: { token },
  });
  if (!invitation) return <LinkGone>{t("people.linkGone.askAgain")}</LinkGone>;
  const { name, email, role, organisation } = invitation;
  const password = hasAccount ? t("people.field.password") : t("people.field.newPassword");
  return (
    <>
      <PageHeader title={t("people.invitation.title")} lead={t("people.invitation.lead")} />
      <Card>
        <DefinitionList
          missing={t("shell.value.notGiven")}
          items={[
            { term: t("people.field.name"), value: <bdi>{name}</bdi> },
            { term: t("people.field.email"), value: <EmailAddress address={email} /> },
            { term: t("people.field.role"), value: t(`people.role.${role}`) },
            { term: t("people.field.organisation"), value: organisation },
          ]}
        />
        <ActionForm form={form} labels={{ password }} className="mt-5">
          <HiddenField field={fields.token} />
          <TextField
            field={fields.password}
            type="password"
            autoComplete={hasAccount ? "current-password" : "new-password"}
            hint={hasAccount ? t("people.invitation.hasAccount") : t("people.hint.newPassword")}
          />
          <SubmitButton formId={form.id}>{t("people.invitation.submit")}</SubmitButton>
        </ActionForm>
      </Card>
    </>
  );
}
