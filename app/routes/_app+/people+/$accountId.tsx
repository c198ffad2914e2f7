import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { manageAccount } from "~/flow/access/manage-account.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { getPerson } from "~/modules/people/get-person.server";
import { ManageForm } from "~/modules/people/person";
import { requirePermission } from "~/modules/people/require-permission.server";
import { AccountStateBadge } from "~/modules/people/ui/account-state-badge";
import { HeldRoles } from "~/modules/people/ui/held-roles";
import { ManageButton } from "~/modules/people/ui/manage-button";
import { paths } from "~/paths";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { luxembourgDay } from "~/platform/local-date";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";
import { EmailLink } from "~/ui/email-link";
import { PageHeader } from "~/ui/page-header";
import { PersonName } from "~/ui/person-name";
import { PhoneLink } from "~/ui/phone-link";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "account:manage");
  const id = requireId(params["accountId"]);
  const person = await readAsViewer(viewer, (tx) => getPerson(tx, id));
  return { person, isSelf: id === viewer.accountId };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "account:manage");
  const id = requireId(params["accountId"]);
  const form = await parseForm(request, ManageForm);
  if (!form.ok) return form.reply();
  const result = await manageAccount(viewer, id, form.value, form.once);
  if (!result.ok) return form.refuse(result, "people.refused");
  return redirectWithToast(paths.person(id), `people.manage.done.${form.value.act}`);
}

export default function PersonPage() {
  const { person, isSelf } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const { date, dateTime } = useFormat();
  const positions = person.memberships
    .filter(({ endedAt }) => endedAt === null)
    .map(({ role, organisation }) =>
      [t(`people.role.${role}`), organisation].filter(Boolean).join(", "),
    );
  const act = person.isDisabled ? "enable" : "disable";
  return (
    <>
      <PageHeader
        title={<PersonName>{person.name}</PersonName>}
        badge={<AccountStateBadge state={person.state} />}
        lead={positions.join(" · ")}
        crumbs={[{ to: paths.people(), label: t("people.list.title") }]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card title={t("people.person.account")}>
          <DefinitionList
            missing={t("shell.value.notGiven")}
            items={[
              { term: t("people.field.email"), value: <EmailLink address={person.email} /> },
              {
                term: t("people.field.phone"),
                value: person.phone && <PhoneLink number={person.phone} />,
              },
              { term: t("people.field.language"), value: t(`shell.language.${person.language}`) },
              {
                term: t("people.field.since"),
                value: date(luxembourgDay(person.createdAt), "long"),
              },
              {
                term: t("people.field.lastSeen"),
                value: person.lastSeenAt
                  ? dateTime(person.lastSeenAt, "short")
                  : t("people.person.notLately"),
              },
            ]}
          />
          {isSelf ? (
            <p className="mt-4 text-sm text-ink-soft">{t("people.refused.own_account")}</p>
          ) : (
            <div className="mt-4 space-y-3">
              <p className="text-sm text-ink-soft">{t(`people.manage.hint.${act}`)}</p>
              <ManageButton act={act} lastResult={lastResult}>
                {t(`people.manage.${act}`)}
              </ManageButton>
            </div>
          )}
        </Card>
        <Card title={t("people.person.roles")}>
          <HeldRoles memberships={person.memberships} isSelf={isSelf} lastResult={lastResult} />
        </Card>
      </div>
    </>
  );
}
