import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { inviteAgain } from "~/flow/access/invite-staff.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { findInvitations } from "~/modules/people/find-invitations.server";
import { InviteAgainForm } from "~/modules/people/invitation";
import { requirePermission } from "~/modules/people/require-permission.server";
import { InvitationStateBadge } from "~/modules/people/ui/account-state-badge";
import { InviteAgainButton } from "~/modules/people/ui/invite-again-button";
import { PeopleTabs } from "~/modules/people/ui/people-tabs";
import { RoleList } from "~/modules/people/ui/role-list";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { readPage } from "~/platform/list-page";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";
import { PersonName } from "~/ui/person-name";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "account:invite");
  const page = readPage(new URL(request.url).searchParams);
  const found = await readAsViewer(viewer, (tx) => findInvitations(tx, page, now()));
  return { ...found, page: page.page, pageSize: page.size };
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "account:invite");
  const form = await parseForm(request, InviteAgainForm);
  if (!form.ok) return form.reply();
  const result = await inviteAgain(viewer, form.value.invitationId, form.once);
  if (!result.ok) return form.refuse(result, "people.refused");
  return redirectWithToast(paths.invitations(), "people.invite.sentAgain");
}

export default function InvitationsPage() {
  const { rows, total, page, pageSize } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const { dateTime } = useFormat();
  return (
    <>
      <PeopleTabs />
      <Card flush>
        <DataTable
          caption={t("people.list.invitations")}
          hiddenCaption
          rows={rows}
          rowKey={(row) => row.id}
          empty={
            <EmptyState title={t("people.invitations.noneTitle")}>
              {t("people.invitations.none")}
            </EmptyState>
          }
          columns={[
            {
              id: "name",
              header: t("people.field.name"),
              isRowHeader: true,
              cell: (row) => <PersonName>{row.name}</PersonName>,
            },
            { id: "email", header: t("people.field.email"), cell: (row) => row.email },
            {
              id: "role",
              header: t("people.field.role"),
              cell: (row) => <RoleList roles={[row]} />,
            },
            {
              id: "state",
              header: t("people.field.state"),
              cell: (row) => (
                <>
                  <InvitationStateBadge state={row.state} />
                  <p className="mt-1 text-sm text-ink-soft">
                    {t("people.invitations.until", { until: dateTime(row.expiresAt, "short") })}
                  </p>
                </>
              ),
            },
            {
              id: "again",
              header: t("shell.list.actions"),
              hiddenHeader: true,
              align: "end",
              cell: (row) => <InviteAgainButton invitation={row} lastResult={lastResult} />,
            },
          ]}
        />
        {total > pageSize ? <Pagination page={page} pageSize={pageSize} total={total} /> : null}
      </Card>
    </>
  );
}
