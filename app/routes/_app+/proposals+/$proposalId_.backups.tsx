import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { addBackup, changeBackup } from "~/flow/keep-backups.server";
import { loadBackups } from "~/flow/load-backups.server";
import { useTranslation } from "~/i18n/use-translation";
import { BackupForm } from "~/modules/matching/backup";
import { backupRefusalPrefix } from "~/modules/matching/hold-refusal";
import { BackupAddForm } from "~/modules/matching/ui/backup-add";
import { BackupList } from "~/modules/matching/ui/backup-list";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "proposal:create");
  const found = await loadBackups(viewer, requireId(params.proposalId));
  const { proposal, householdCode, reserve } = found;
  return {
    reserve,
    offerId: proposal.offerId,
    communeName: proposal.place.communeName,
    name: householdCode ?? proposal.card.alias,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "proposal:create");
  const form = await parseForm(request, BackupForm);
  if (!form.ok) return form.reply();
  const proposalId = requireId(params.proposalId);
  if (form.value.act === "add") {
    const added = await addBackup(viewer, form.once, { proposalId, form: form.value });
    if (!added.ok) return form.refuse(added, backupRefusalPrefix(added.reason));
    const back = form.value.from ? paths.matching(added.offerId) : paths.proposal(proposalId);
    return redirectWithToast(back, "proposals.backup.added");
  }
  const changed = await changeBackup(viewer, form.once, { proposalId, form: form.value });
  if (!changed.ok) return form.refuse(changed, "proposals.refused");
  const isRemoved = form.value.act === "remove";
  return redirectWithToast(
    paths.proposalBackups(proposalId),
    isRemoved ? "proposals.backup.removed" : "proposals.backup.changed",
  );
}

export default function BackupsPage() {
  const { reserve, offerId, communeName, name } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("proposals.backup.title")}
        lead={t("proposals.backup.lead")}
        crumbs={[
          { to: paths.proposals(), label: t("matching.proposals.title") },
          { to: paths.proposal(reserve.proposalId), label: `${name} · ${communeName}` },
        ]}
        actions={
          <LinkButton to={paths.matching(offerId)}>
            {t("matching.proposal_page.openDesk")}
          </LinkButton>
        }
      />
      <div className="max-w-3xl space-y-6">
        <Card title={t("proposals.backup.list")}>
          <BackupList proposalId={reserve.proposalId} rows={reserve.rows} />
        </Card>
        {reserve.isOpen ? (
          <Card title={t("proposals.backup.add")}>
            <BackupAddForm proposalId={reserve.proposalId} lastResult={lastResult} />
          </Card>
        ) : null}
        <LinkButton kind="quiet" to={paths.proposal(reserve.proposalId)}>
          {t("proposals.backup.back")}
        </LinkButton>
      </div>
    </>
  );
}
