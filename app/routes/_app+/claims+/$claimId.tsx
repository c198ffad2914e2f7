import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { loadClaim } from "~/flow/load-claim.server";
import { useTranslation } from "~/i18n/use-translation";
import { ClaimFacts } from "~/modules/guarantees/ui/claim-facts";
import { ClaimBadge } from "~/modules/guarantees/ui/guarantee-badges";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { requireId } from "~/platform/http/require-id";
import { Callout } from "~/ui/callout";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "claim:read");
  return loadClaim(viewer, requireId(params.claimId));
}

export default function ClaimPage() {
  const { claim, tenancy, guaranteeId, leftCents, dueOn, contestUntil, invoice, may } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("guarantees.claim.title", { code: claim.code })}
        badge={<ClaimBadge status={claim.status} />}
        lead={tenancy ? `${tenancy.code} · ${tenancy.communeName}` : null}
        crumbs={[
          { to: paths.guarantees(), label: t("guarantees.list.title") },
          { to: paths.guarantee(guaranteeId), label: tenancy?.code ?? "" },
        ]}
        actions={
          <>
            {may.assess ? (
              <LinkButton to={paths.assessClaim(claim.id)}>
                {t("guarantees.claim.assess")}
              </LinkButton>
            ) : null}
            {may.decide ? (
              <LinkButton to={paths.decideClaim(claim.id)}>
                {t("guarantees.claim.decide")}
              </LinkButton>
            ) : null}
            {may.settle ? (
              <LinkButton to={paths.settleClaim(claim.id)}>
                {t("guarantees.claim.settle")}
              </LinkButton>
            ) : null}
            {invoice ? (
              <LinkButton kind="secondary" to={paths.invoicePdf(invoice.id)} reloadDocument>
                {invoice.code}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <div className="space-y-6">
        {may.isKeptFromDeciding ? (
          <Callout tone="attention" title={t("guarantees.claim.notYours")} />
        ) : null}
        <ClaimFacts claim={claim} dueOn={dueOn} leftCents={leftCents} contestUntil={contestUntil} />
      </div>
    </>
  );
}
