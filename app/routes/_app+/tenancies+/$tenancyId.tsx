import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { loadTenancy } from "~/flow/load-tenancy.server";
import { useTranslation } from "~/i18n/use-translation";
import { useTaskTitle } from "~/modules/follow-up/ui/use-task-title";
import { requirePermission } from "~/modules/people/require-permission.server";
import { tenancyLine, tenancyTitle } from "~/modules/tenancies/tenancy-label";
import { TenancyAside } from "~/modules/tenancies/ui/tenancy-aside";
import { TenancyContract } from "~/modules/tenancies/ui/tenancy-contract";
import { TenancyStatusBadge } from "~/modules/tenancies/ui/tenancy-status-badge";
import { paths } from "~/paths";
import { requireId } from "~/platform/http/require-id";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { StoryLine } from "~/ui/story-line";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "tenancy:read");
  return loadTenancy(viewer, requireId(params.tenancyId));
}

export default function TenancyPage() {
  const { tenancy, label, isOwner, guarantee, steps, contact, stages, may } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const titleOf = useTaskTitle();
  const scheme = t(`schemes.name.${tenancy.scheme}`);
  return (
    <>
      <PageHeader
        title={isOwner ? tenancyTitle(label) : `${tenancy.code} · ${label.communeName}`}
        badge={<TenancyStatusBadge status={tenancy.status} />}
        lead={isOwner ? `${scheme} · ${tenancyLine(label)}` : scheme}
        crumbs={[{ to: paths.tenancies(), label: t("tenancies.list.title") }]}
        actions={
          <>
            {may.issueStatement ? (
              <LinkButton kind="secondary" to={paths.issueStatement(tenancy.id)}>
                {t("invoices.statement.title")}
              </LinkButton>
            ) : null}
            {may.close ? (
              <LinkButton kind="secondary" to={paths.closeTenancy(tenancy.id)}>
                {t("tenancies.page.close")}
              </LinkButton>
            ) : null}
            {may.offerAgain ? (
              <LinkButton to={paths.dwelling(tenancy.dwellingId)}>
                {t("tenancies.page.offerAgain")}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <div className="mb-6">
        <StoryLine
          label={t("tenancies.page.story")}
          stages={stages.map((stage) => ({ ...stage, label: t(`tenancies.stage.${stage.id}`) }))}
        />
      </div>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(17rem,1fr)]">
        <TenancyAside
          tenancyId={tenancy.id}
          householdId={may.openHousehold ? tenancy.householdId : null}
          guarantee={guarantee}
          steps={steps.map((step) => ({ ...step, title: titleOf(step) }))}
          contact={contact}
          isOpen={tenancy.status !== "closed"}
        />
        <TenancyContract tenancy={tenancy} communeName={label.communeName} />
      </div>
    </>
  );
}
